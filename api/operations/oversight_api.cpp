// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/oversight_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

OversightApi::ListProgramFigures readListProgramFigures(const http::Request& in)
{
    http::Parameters from(in);
    OversightApi::ListProgramFigures out;
    from.query("from", out.from, json::Any{});
    from.query("to", out.to, json::Any{});
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.finish();
    return out;
}

http::Answer answerListProgramFigures(const OversightApi::ListProgramFiguresAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, OversightApi& api)
{
    routes.single(
        operations::listProgramFigures, readListProgramFigures,
        [&api](Work& work, const auto& request) { return api.listProgramFigures(work, request); }, answerListProgramFigures);
}

} // namespace careway::api
