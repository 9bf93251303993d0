// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/programs_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ProgramsApi::GetProgram readGetProgram(const http::Request& in)
{
    http::Parameters from(in);
    ProgramsApi::GetProgram out;
    from.path("programCode", out.programCode,
        json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("asOf", out.asOf, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetProgram(const ProgramsApi::GetProgramAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

ProgramsApi::ListPrograms readListPrograms(const http::Request& in)
{
    http::Parameters from(in);
    ProgramsApi::ListPrograms out;
    from.query("category", out.category, json::Any{});
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListPrograms(const ProgramsApi::ListProgramsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, ProgramsApi& api)
{
    routes.single(
        operations::getProgram, readGetProgram, [&api](Work& work, const auto& request) { return api.getProgram(work, request); },
        answerGetProgram);
    routes.single(
        operations::listPrograms, readListPrograms, [&api](Work& work, const auto& request) { return api.listPrograms(work, request); },
        answerListPrograms);
}

} // namespace careway::api
