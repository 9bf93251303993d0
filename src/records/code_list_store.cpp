#include "records/code_list_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::records {

namespace {

constexpr auto listsOfDay = R"sql(/* read the code lists of a day */
    SELECT s.url, NULL, s.form, NULL, NULL FROM code_system s
    UNION ALL
    SELECT c.system, c.code, c.label, NULL, NULL FROM sensitive_code c
    WHERE c.effective_from <= :day AND (c.effective_to IS NULL OR c.effective_to >= :day)
    UNION ALL
    SELECT p.source, NULL, p.status, p.effective_from, p.effective_to FROM source_program_status p)sql";

struct Row {
    std::string name; // a system, or a source
    std::optional<std::string> code, word;
    std::optional<Date> from, to;
};

template <typename T> T meant(const std::optional<std::string>& word)
{
    T out{};
    json::fromColumn(word.value(), out);
    return out;
}

} // namespace

CodeLists CodeListStore::inForce(Date day)
{
    CodeLists out;
    for (auto& row : sql_.fetch<Row>(listsOfDay, {{"day", day}}, [](Row& r) { return std::tie(r.name, r.code, r.word, r.from, r.to); })) {
        if (row.code) out.addSensitive(row.name, *row.code, meant<api::Label>(row.word));
        else if (row.from) out.addSource(row.name, {meant<api::SourceProgram>(row.word), *row.from, row.to});
        else out.addSystem(std::move(row.name), row.word.value_or(""));
    }
    return out;
}

void CodeListStore::put(std::span<const CodeSystemRow> systems)
{
    sql::Rows rows(sql_, "INSERT INTO code_system (url, name, form) VALUES", "(:url, :name, :form)",
        "ON DUPLICATE KEY UPDATE name = VALUES(name), form = VALUES(form)");
    for (const auto& each : systems)
        rows.add({{"url", each.url}, {"name", each.name}, {"form", each.form}});
    rows.finish();
}

void CodeListStore::put(std::span<const SensitiveCodeRow> codes)
{
    sql::Rows rows(sql_, "INSERT INTO sensitive_code (system, code, label, effective_from, effective_to, citation) VALUES",
        "(:system, :code, :label, :effectiveFrom, :effectiveTo, :citation)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), citation = VALUES(citation)");
    for (const auto& each : codes)
        rows.add({{"system", each.system}, {"code", each.code}, {"label", json::toColumn(each.label)},
            {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo}, {"citation", each.citation}});
    rows.finish();
}

void CodeListStore::put(std::span<const SourceProgramRow> sources)
{
    sql::Rows rows(sql_, "INSERT INTO source_program_status (source, status, effective_from, effective_to, citation) VALUES",
        "(:source, :status, :effectiveFrom, :effectiveTo, :citation)",
        "ON DUPLICATE KEY UPDATE status = VALUES(status), effective_to = VALUES(effective_to), citation = VALUES(citation)");
    for (const auto& each : sources)
        rows.add({{"source", each.source}, {"status", json::toColumn(each.span.program)}, {"effectiveFrom", each.span.from},
            {"effectiveTo", each.span.to}, {"citation", each.citation}});
    rows.finish();
}

} // namespace careway::records
