// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_score.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskScore& out)
{
    json::Object<8> object(
        in, at, found, {"memberId", "day", "ruleSet", "rulesFrom", "sample", "score", "band", "reasons"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.day, json::Any{});
    object.required(out.ruleSet, json::Text{.maxLength = 60});
    object.required(out.rulesFrom, json::Any{});
    object.required(out.sample, json::Any{});
    object.required(out.score, json::Range<std::int32_t>{.minimum = -100000, .maximum = 100000});
    object.required(out.band, json::Any{});
    object.required(out.reasons, json::Items{.max = 200, .each = json::Any{}});
}

void write(json::Writer& out, const RiskScore& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("day", in.day);
    out.member("ruleSet", in.ruleSet);
    out.member("rulesFrom", in.rulesFrom);
    out.member("sample", in.sample);
    out.member("score", in.score);
    out.member("band", in.band);
    out.member("reasons", in.reasons);
    out.close();
}

} // namespace careway::api
