// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_threshold.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentThreshold& out)
{
    json::Object<5> object(in, at, found, {"atLeast", "female", "male", "choosable", "citation"}, json::Unknown::refused);
    object.required(out.atLeast, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.female, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.male, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.choosable, json::Items{.max = 10, .each = json::Range<std::int32_t>{.minimum = 0, .maximum = 100000}});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const InstrumentThreshold& in)
{
    out.open();
    out.member("atLeast", in.atLeast);
    out.member("female", in.female);
    out.member("male", in.male);
    out.member("choosable", in.choosable);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
