// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_rule_set.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskRuleSet& out)
{
    json::Object<8> object(
        in, at, found, {"code", "name", "sample", "rules", "bands", "citation", "effectiveFrom", "effectiveTo"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.sample, json::Any{});
    object.required(out.rules, json::Items{.max = 200, .each = json::Any{}});
    object.required(out.bands, json::Items{.min = 1, .max = 10, .each = json::Any{}});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const RiskRuleSet& in)
{
    out.open();
    out.member("code", in.code);
    out.member("name", in.name);
    out.member("sample", in.sample);
    out.member("rules", in.rules);
    out.member("bands", in.bands);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
