#include "contact_lines/contact_line_store.hpp"

#include "contact_lines/contact_line_json.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <string>
#include <tuple>

namespace careway::contact_lines {

namespace {

// Of the versions that have begun the latest, unless it is over.
constexpr auto linesOfDay = R"sql(/* read the contact lines of a day */
    SELECT l.document
    FROM contact_line l
    WHERE l.effective_from = (SELECT MAX(k.effective_from) FROM contact_line k WHERE k.code = l.code AND k.effective_from <= :day)
        AND (l.effective_to IS NULL OR l.effective_to >= :day)
    ORDER BY l.code)sql";

// One that lies in several counties, where that decides something, is in zip_county with all of them.
constexpr auto countiesOfZip = R"sql(/* find the counties of a ZIP */
    SELECT COALESCE(c.county, z.county), z.state
    FROM zip_centroid z LEFT JOIN zip_county c ON c.zip = z.zip
    WHERE z.zip = :zip)sql";

auto placeColumns(Place& place) { return std::tie(place.county, place.state); }

sql::Bindings bindings(const Line& line)
{
    return {
        {"code", line.code}, {"effectiveFrom", line.effectiveFrom}, {"effectiveTo", line.effectiveTo}, {"document", json::toColumn(line)}};
}

} // namespace

std::vector<Line> ContactLineStore::heldOn(Date day)
{
    std::vector<Line> out;
    for (const auto& document : sql_.fetch<std::string>(linesOfDay, {{"day", day}}))
        json::fromColumn(document, out.emplace_back());
    return out;
}

std::vector<Place> ContactLineStore::placesOfZip(std::string_view zip)
{
    return sql_.fetch<Place>(countiesOfZip, {{"zip", zip}}, placeColumns);
}

std::optional<Place> ContactLineStore::placeOfCounty(std::string_view county)
{
    return sql_.fetchOne<Place>(
        "/* find a county */ SELECT county, state FROM county WHERE county = :county", {{"county", county}}, placeColumns);
}

bool ContactLineStore::knowsState(std::string_view state)
{
    return !sql_.fetch<std::int64_t>("/* know a state */ SELECT 1 FROM county WHERE state = :state LIMIT 1", {{"state", state}}).empty();
}

void ContactLineStore::put(std::span<const Line> lines)
{
    std::vector<sql::Bindings> rows;
    rows.reserve(lines.size());
    for (const auto& line : lines)
        rows.push_back(bindings(line));
    sql::insertMany(sql_, "INSERT INTO contact_line (code, effective_from, effective_to, document) VALUES",
        "(:code, :effectiveFrom, :effectiveTo, :document)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), document = VALUES(document)");
}

} // namespace careway::contact_lines
