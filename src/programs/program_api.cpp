#include "programs/program_api.hpp"

#include "json/column.hpp"
#include "programs/program_store.hpp"
#include "work/work.hpp"

namespace careway::programs {

namespace {

constexpr std::string_view path = "/v1/programs";

Query queryOf(const api::ProgramsApi::ListPrograms& request)
{
    Query out;
    if (request.category) out.emplace_back("category", json::toColumn(*request.category));
    if (request.asOf) out.emplace_back("asOf", text(*request.asOf));
    return out;
}

std::string binding(const Work& work, const Query& query)
{
    return std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
}

} // namespace

ProgramsOperations::ListProgramsAnswer ProgramsOperations::listPrograms(Work& work, const ListPrograms& request)
{
    auto query = queryOf(request);
    const auto mark = binding(work, query);
    const ProgramStore::Filter filter{request.category, request.asOf.value_or(dayOf(work.now))};
    auto page = ProgramStore{work.sql}.list(filter, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListProgramsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().code}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

ProgramsOperations::GetProgramAnswer ProgramsOperations::getProgram(Work& work, const GetProgram& request)
{
    auto program = ProgramStore{work.sql}.find(request.programCode, request.asOf.value_or(dayOf(work.now)));
    if (!program) refuse(Error::Kind::not_found, "programs/not-found", "There is no such program on that day.");
    return {std::move(*program)};
}

} // namespace careway::programs
