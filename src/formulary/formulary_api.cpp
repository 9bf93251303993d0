#include "formulary/formulary_api.hpp"

#include "formulary/formulary_store.hpp"
#include "formulary/step_store.hpp"
#include "json/column.hpp"
#include "work/work.hpp"

namespace careway::formulary {

namespace {

constexpr std::string_view entriesPath = "/v1/formulary-entries", programsPath = "/v1/step-therapy-programs";

std::string markOf(const Work& work, std::string_view path, const Query& query)
{
    return std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
}

Query queryOf(const api::FormularyApi::ListFormularyEntries& request)
{
    Query out{{"code", request.code}, {"name", request.name}, {"tier", request.tier},
        {"lineOfBusiness", json::toColumn(request.lineOfBusiness)}, {"formulary", request.formulary}};
    if (request.asOf) out.emplace_back("asOf", text(*request.asOf));
    return out;
}

// The page as it is answered; `last` is the position of its last item.
template <typename Answer, typename T>
Answer answered(const Work& work, Page<T> page, std::string_view path, Query query, std::int32_t limit,
    const std::function<std::vector<std::string>(const T&)>& positionOf)
{
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(positionOf(page.items.back()), markOf(work, path, query));
        query.emplace_back("limit", std::to_string(limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

} // namespace

FormularyOperations::ListFormularyEntriesAnswer FormularyOperations::listFormularyEntries(Work& work, const ListFormularyEntries& request)
{
    auto query = queryOf(request);
    const FormularyStore::Filter filter{
        request.asOf.value_or(dayOf(work.now)), request.code, request.name, request.tier, request.formulary, request.lineOfBusiness};
    auto page
        = FormularyStore{work.sql}.list(filter, pageFrom(work.cursors, request.cursor, request.limit, markOf(work, entriesPath, query)));
    return answered<ListFormularyEntriesAnswer, api::FormularyEntry>(
        work, std::move(page), entriesPath, std::move(query), request.limit, positionOf);
}

FormularyOperations::ListStepProgramsAnswer FormularyOperations::listStepPrograms(Work& work, const ListStepPrograms& request)
{
    Query query;
    if (request.asOf) query.emplace_back("asOf", text(*request.asOf));
    auto page = StepStore{work.sql}.list(
        request.asOf.value_or(dayOf(work.now)), pageFrom(work.cursors, request.cursor, request.limit, markOf(work, programsPath, query)));
    return answered<ListStepProgramsAnswer, api::StepProgram>(work, std::move(page), programsPath, std::move(query), request.limit,
        [](const api::StepProgram& last) { return std::vector<std::string>{last.code}; });
}

} // namespace careway::formulary
