#include "assessments/instrument_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <string>

namespace careway::assessments {

namespace {

// Of the editions that have begun the latest, unless it is over.
const std::string holds = R"sql(
    i.effective_from = (SELECT MAX(j.effective_from) FROM instrument j WHERE j.code = i.code AND j.effective_from <= :day)
    AND (i.effective_to IS NULL OR i.effective_to >= :day))sql";

std::vector<api::Instrument> instrumentsOf(const std::vector<std::string>& documents)
{
    std::vector<api::Instrument> out(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i)
        json::fromColumn(documents[i], out[i]);
    return out;
}

} // namespace

Page<api::Instrument> InstrumentStore::list(Date day, const PageRequest& page)
{
    auto where = holds;
    sql::Bindings bound{{"day", day}, {"limit", static_cast<std::int64_t>(page.limit + 1)}};
    if (!page.after.empty()) {
        where += " AND i.code > :after";
        bound.add("after", page.after.at(0));
    }
    const auto rows = sql_.fetch<std::string>(
        "/* list instruments */ SELECT i.document FROM instrument i WHERE " + where + " ORDER BY i.code LIMIT :limit", bound);
    return Page<api::Instrument>::of(instrumentsOf(rows), page.limit);
}

std::vector<api::Instrument> InstrumentStore::inForce(Date day)
{
    return instrumentsOf(sql_.fetch<std::string>(
        "/* find instruments in force */ SELECT i.document FROM instrument i WHERE " + holds + " ORDER BY i.code", {{"day", day}}));
}

std::optional<api::Instrument> InstrumentStore::find(std::string_view code, Date day)
{
    auto rows = instrumentsOf(sql_.fetch<std::string>(
        "/* find an instrument */ SELECT i.document FROM instrument i WHERE i.code = :code AND " + holds, {{"code", code}, {"day", day}}));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::vector<api::Instrument> InstrumentStore::editions()
{
    return instrumentsOf(sql_.fetch<std::string>(
        "/* find editions of instruments */ SELECT i.document FROM instrument i ORDER BY i.code, i.effective_from"));
}

void InstrumentStore::put(std::span<const api::Instrument> instruments)
{
    sql::Rows rows(sql_, "INSERT INTO instrument (code, effective_from, effective_to, document) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :document)",
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
    for (const auto& each : instruments)
        rows.add({{"code", each.code}, {"effectiveFrom", each.effectiveFrom}, {"effectiveTo", each.effectiveTo},
            {"document", json::toColumn(each)}});
    rows.finish();
}

} // namespace careway::assessments
