// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/decision_clocks_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

DecisionClocksApi::ListDecisionClocks readListDecisionClocks(const http::Request& in)
{
    http::Parameters from(in);
    DecisionClocksApi::ListDecisionClocks out;
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.query("review", out.review, json::Any{});
    from.query("asOf", out.asOf, json::Any{});
    from.finish();
    return out;
}

http::Answer answerListDecisionClocks(const DecisionClocksApi::ListDecisionClocksAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, DecisionClocksApi& api)
{
    routes.single(
        operations::listDecisionClocks, readListDecisionClocks,
        [&api](Work& work, const auto& request) { return api.listDecisionClocks(work, request); }, answerListDecisionClocks);
}

} // namespace careway::api
