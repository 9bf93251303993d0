// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_reason.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskReason& out)
{
    json::Object<4> object(in, at, found, {"rule", "text", "points", "citation"}, json::Unknown::refused);
    object.required(out.rule, json::Text{.maxLength = 60});
    object.required(out.text, json::Text{.maxLength = 200});
    object.required(out.points, json::Range<std::int32_t>{.minimum = -1000, .maximum = 1000});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const RiskReason& in)
{
    out.open();
    out.member("rule", in.rule);
    out.member("text", in.text);
    out.member("points", in.points);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
