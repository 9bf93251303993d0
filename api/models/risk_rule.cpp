// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_rule.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskRule& out)
{
    json::Object<11> object(in, at, found,
        {"code", "text", "fact", "kinds", "codes", "from", "to", "atLeast", "withinDays", "points", "citation"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.text, json::Text{.maxLength = 200});
    object.required(out.fact, json::Any{});
    object.required(out.kinds, json::Items{.max = 20, .each = json::Text{.maxLength = 40}});
    object.required(out.codes, json::Items{.max = 200, .each = json::Text{.maxLength = 60}});
    object.optional(out.from, json::Range<double>{.minimum = -1000000000, .maximum = 1000000000});
    object.optional(out.to, json::Range<double>{.minimum = -1000000000, .maximum = 1000000000});
    object.optional(out.atLeast, json::Range<std::int32_t>{.minimum = 1, .maximum = 1000});
    object.optional(out.withinDays, json::Range<std::int32_t>{.minimum = 1, .maximum = 36600});
    object.required(out.points, json::Range<std::int32_t>{.minimum = -1000, .maximum = 1000});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const RiskRule& in)
{
    out.open();
    out.member("code", in.code);
    out.member("text", in.text);
    out.member("fact", in.fact);
    out.member("kinds", in.kinds);
    out.member("codes", in.codes);
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("atLeast", in.atLeast);
    out.member("withinDays", in.withinDays);
    out.member("points", in.points);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
