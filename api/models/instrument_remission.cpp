// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_remission.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentRemission& out)
{
    json::Object<6> object(in, at, found, {"above", "below", "months", "days", "fromAge", "citation"}, json::Unknown::refused);
    object.required(out.above, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.below, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.months, json::Range<std::int32_t>{.minimum = 1, .maximum = 120});
    object.required(out.days, json::Range<std::int32_t>{.minimum = 0, .maximum = 366});
    object.optional(out.fromAge, json::Range<std::int32_t>{.minimum = 0, .maximum = 150});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const InstrumentRemission& in)
{
    out.open();
    out.member("above", in.above);
    out.member("below", in.below);
    out.member("months", in.months);
    out.member("days", in.days);
    out.member("fromAge", in.fromAge);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
