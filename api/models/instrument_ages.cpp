// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_ages.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentAges& out)
{
    json::Object<4> object(in, at, found, {"from", "to", "younger", "older"}, json::Unknown::refused);
    object.optional(out.from, json::Range<std::int32_t>{.minimum = 0, .maximum = 150});
    object.optional(out.to, json::Range<std::int32_t>{.minimum = 0, .maximum = 150});
    object.optional(out.younger, json::Text{.maxLength = 60});
    object.optional(out.older, json::Text{.maxLength = 60});
}

void write(json::Writer& out, const InstrumentAges& in)
{
    out.open();
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("younger", in.younger);
    out.member("older", in.older);
    out.close();
}

} // namespace careway::api
