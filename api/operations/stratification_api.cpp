// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/stratification_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

StratificationApi::GetRiskScore readGetRiskScore(const http::Request& in)
{
    http::Parameters from(in);
    StratificationApi::GetRiskScore out;
    from.path("memberId", out.memberId, json::Any{});
    from.query("day", out.day, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetRiskScore(const StratificationApi::GetRiskScoreAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

StratificationApi::ListMyWork readListMyWork(const http::Request& in)
{
    http::Parameters from(in);
    StratificationApi::ListMyWork out;
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListMyWork(const StratificationApi::ListMyWorkAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

StratificationApi::ListRiskRules readListRiskRules(const http::Request& in)
{
    http::Parameters from(in);
    StratificationApi::ListRiskRules out;
    from.finish();
    return out;
}

http::Answer answerListRiskRules(const StratificationApi::ListRiskRulesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, StratificationApi& api)
{
    routes.single(
        operations::getRiskScore, readGetRiskScore, [&api](Work& work, const auto& request) { return api.getRiskScore(work, request); },
        answerGetRiskScore);
    routes.single(
        operations::listMyWork, readListMyWork, [&api](Work& work, const auto& request) { return api.listMyWork(work, request); },
        answerListMyWork);
    routes.single(
        operations::listRiskRules, readListRiskRules, [&api](Work& work, const auto& request) { return api.listRiskRules(work, request); },
        answerListRiskRules);
}

} // namespace careway::api
