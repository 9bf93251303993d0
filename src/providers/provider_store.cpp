#include "providers/provider_store.hpp"

#include "core/digest.hpp"
#include "json/column.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <cmath>
#include <numbers>
#include <set>
#include <utility>

namespace careway::providers {

namespace {

const std::string columns = R"sql(
    p.id, p.version, p.kind, p.npi, p.name, p.given_name, p.family_name, p.specialties, p.languages, p.locations, p.networks, p.created_at,
    p.updated_at)sql";

struct Row {
    api::Provider provider;
    std::string kind, specialties, languages, locations, networks;
    std::optional<std::int64_t> metres;
};

auto providerColumns(Row& row)
{
    auto& p = row.provider;
    return std::tie(p.id, p.version, row.kind, p.npi, p.name, p.givenName, p.familyName, row.specialties, row.languages, row.locations,
        row.networks, p.createdAt, p.updatedAt);
}

auto foundColumns(Row& row) { return std::tuple_cat(providerColumns(row), std::tie(row.metres)); }

api::Provider providerOf(Row&& row)
{
    auto& p = row.provider;
    json::fromColumn(row.kind, p.kind);
    json::fromColumn(row.specialties, p.specialties);
    json::fromColumn(row.languages, p.languages);
    json::fromColumn(row.locations, p.locations);
    json::fromColumn(row.networks, p.networks);
    return std::move(p);
}

sql::Bindings bindings(const api::Provider& provider)
{
    return {{"id", provider.id}, {"version", provider.version}, {"kind", json::toColumn(provider.kind)}, {"npi", provider.npi},
        {"name", provider.name}, {"givenName", provider.givenName}, {"familyName", provider.familyName}, {"nameKey", nameKey(provider)},
        {"specialties", json::toColumn(provider.specialties)}, {"languages", json::toColumn(provider.languages)},
        {"locations", json::toColumn(provider.locations)}, {"networks", json::toColumn(provider.networks)},
        {"createdAt", provider.createdAt}, {"updatedAt", provider.updatedAt}};
}

const std::string insertProvider = "/* insert providers */ INSERT INTO provider (id, version, kind, npi, name, given_name, family_name, "
                                   "name_key, specialties, languages, "
                                   "locations, networks, created_at, updated_at) VALUES ";
const std::string providerRow
    = "(UNHEX(:id), :version, :kind, :npi, :name, :givenName, :familyName, :nameKey, :specialties, :languages, :locations, "
      ":networks, :createdAt, :updatedAt)";

constexpr auto updateProvider = R"sql(/* update a provider */
    UPDATE provider
    SET version = :version, kind = :kind, npi = :npi, name = :name, given_name = :givenName, family_name = :familyName, name_key = :nameKey,
        specialties = :specialties, languages = :languages, locations = :locations, networks = :networks, created_at = :createdAt,
        updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

// Whole metres, so that pages can go on after a distance; haversine, as metresBetween().
constexpr auto metresAway = R"sql(
    CAST(ROUND(:diameter * ASIN(LEAST(1, SQRT(POW(SIN(RADIANS(l.latitude - :latitude) / 2), 2)
        + :shrink * COS(RADIANS(l.latitude)) * POW(SIN(RADIANS(l.longitude - :longitude) / 2), 2))))) AS SIGNED))sql";

constexpr auto namedSo
    = "p.name_key >= :name AND p.name_key < CONCAT(:name, X'FF')"; // everything that begins with it, in the order of bytes
constexpr auto inBox = "l.latitude BETWEEN :south AND :north AND l.longitude BETWEEN :west AND :east";
constexpr auto afterMetres = "(metres > :afterMetres OR (metres = :afterMetres AND id > UNHEX(REPLACE(:afterId, '-', ''))))";
constexpr auto afterName = "(p.name_key > :afterName OR (p.name_key = :afterName AND p.id > UNHEX(REPLACE(:afterId, '-', ''))))";

// A condition that grows, with what is bound in it.
struct Where {
    std::string text;
    sql::Bindings bound;

    void add(std::string_view condition)
    {
        if (!text.empty()) text += " AND ";
        text += condition;
    }
    template <typename T> void add(std::string_view condition, std::string_view name, const T& value)
    {
        add(condition);
        bound.add(std::string(name), value);
    }
};

// What most rows fulfil is looked up row by row: behind IS TRUE the optimizer cannot begin with all that fulfil it, as it does with an
// EXISTS alone. That is the better way for what few fulfil, a specialty or a name.
constexpr auto rowByRow = " IS TRUE";

// What is asked of the rows beside it; `id` is the column that holds the provider's id.
void addBeside(Where& where, const ProviderStore::Filter& filter, const std::string& id)
{
    if (filter.specialty)
        where.add("EXISTS (SELECT 1 FROM provider_specialty s WHERE s.provider_id = " + id + " AND s.code = :specialty)", "specialty",
            *filter.specialty);
    if (filter.language)
        where.add("EXISTS (SELECT 1 FROM provider_language g WHERE g.provider_id = " + id + " AND g.language = :language)"
                + (filter.around ? rowByRow : ""),
            "language", languageKey(*filter.language));
    if (filter.network) {
        where.add("EXISTS (SELECT 1 FROM provider_network n WHERE n.provider_id = " + id
                + " AND n.network = :network AND n.starts_on <= :day AND (n.ends_on IS NULL OR n.ends_on >= :day))" + rowByRow,
            "network", *filter.network);
        where.bound.add("day", filter.day);
    }
}

Where byName(const ProviderStore::Filter& filter)
{
    Where out{"TRUE", {}};
    if (filter.kind) out.add("p.kind = :kind", "kind", json::toColumn(*filter.kind));
    if (filter.name) out.add(namedSo, "name", nameKey(*filter.name));
    addBeside(out, filter, "p.id");
    if (filter.acceptingPatients)
        out.add("EXISTS (SELECT 1 FROM provider_location l WHERE l.provider_id = p.id AND l.accepting_patients = :accepting)"
                + std::string(rowByRow),
            "accepting", *filter.acceptingPatients);
    return out;
}

// By the cells that it touches the index finds what lies there; only the box itself is exact.
void addBox(Where& where, const Box& box)
{
    std::string cells;
    for (const auto& each : cellsIn(box))
        cells += (cells.empty() ? "l.cell BETWEEN " : " OR l.cell BETWEEN ") + std::to_string(each.first) + " AND "
            + std::to_string(each.last);
    where.add('(' + cells + ')');
    where.add(inBox);
    where.bound.add({{"south", box.south}, {"north", box.north}, {"west", box.west}, {"east", box.east}});
}

// Ids with their metres, within so many miles. Only the index of places is read for it, unless something else is asked for.
Where nearby(const ProviderStore::Filter& filter, double miles)
{
    const auto& centre = filter.around.value().centre;
    Where where;
    addBox(where, boxAround(centre, miles));
    if (filter.kind) where.add("l.kind = :kind", "kind", json::toColumn(*filter.kind));
    if (filter.acceptingPatients) where.add("l.accepting_patients = :accepting", "accepting", *filter.acceptingPatients);
    addBeside(where, filter, "l.provider_id");
    if (filter.name)
        where.add(
            "EXISTS (SELECT 1 FROM provider p WHERE p.id = l.provider_id AND " + std::string(namedSo) + ')', "name", nameKey(*filter.name));
    where.text = "SELECT l.provider_id AS id, MIN(" + std::string(metresAway) + ") AS metres FROM provider_location l WHERE " + where.text
        + " GROUP BY l.provider_id HAVING metres <= :reach";
    where.bound.add({{"diameter", 2 * earthRadius}, {"latitude", centre.latitude}, {"longitude", centre.longitude},
        {"shrink", std::cos(centre.latitude * std::numbers::pi / 180)}, {"reach", std::llround(miles * metresPerMile)}});
    return where;
}

std::int64_t metresOf(const PageRequest& page) { return std::stoll(page.after.at(0)); }

// The nearest come first, so a small circle that fills the page spares a large one, which in a city holds thousands. The last is the one
// asked for; those that the pages before have used up are left out.
std::vector<double> circles(double miles, const PageRequest& page)
{
    constexpr double least = 1;
    constexpr double step = 5;
    const double from = page.after.empty() ? 0 : static_cast<double>(metresOf(page)) / metresPerMile;
    std::vector<double> out;
    for (double each = miles; each >= least && (out.empty() || each > from); each /= step)
        out.insert(out.begin(), each);
    return out;
}

// The page's ids are found before the wide rows are read.
Where pageNearby(const ProviderStore::Filter& filter, double miles, const PageRequest& page)
{
    auto out = nearby(filter, miles);
    if (!page.after.empty()) {
        out.add(afterMetres, "afterMetres", metresOf(page));
        out.bound.add("afterId", page.after.at(1));
    }
    out.text = "/* search providers around a place */ SELECT " + columns + ", near.metres FROM (" + out.text
        + " ORDER BY metres, id LIMIT :limit) near JOIN provider p ON p.id = near.id ORDER BY near.metres, p.id";
    return out;
}

Where pageByName(const ProviderStore::Filter& filter, const PageRequest& page)
{
    auto out = byName(filter);
    if (!page.after.empty()) {
        out.add(afterName, "afterName", page.after.at(0));
        out.bound.add("afterId", page.after.at(1));
    }
    out.text = "/* search providers by name */ SELECT " + columns + ", NULL FROM (SELECT p.id FROM provider p WHERE " + out.text
        + " ORDER BY p.name_key, p.id LIMIT :limit) named JOIN provider p ON p.id = named.id ORDER BY p.name_key, p.id";
    return out;
}

Page<ProviderStore::Found> foundPage(sql::Session& session, Where query, std::size_t limit)
{
    query.bound.add("limit", static_cast<std::int64_t>(limit + 1));
    std::vector<ProviderStore::Found> out;
    for (auto& row : session.fetch<Row>(query.text, query.bound, foundColumns)) {
        const auto metres = row.metres;
        out.push_back({providerOf(std::move(row)), metres});
    }
    return Page<ProviderStore::Found>::of(std::move(out), limit);
}

std::vector<Id> idsOf(std::span<const api::Provider> providers)
{
    std::vector<Id> out;
    for (const auto& each : providers)
        out.push_back(each.id);
    return out;
}

// Affected rows would not tell which are new: with CLIENT_FOUND_ROWS a row that stays as it is counts like one.
std::set<Id> thoseThere(sql::Session& session, std::span<const Id> ids)
{
    if (ids.empty()) return {};
    const auto found
        = session.fetch<Id>("/* see which providers there are */ SELECT id FROM provider WHERE id IN (" + sql::listOf(ids) + ')');
    return {found.begin(), found.end()};
}

} // namespace

std::vector<std::optional<api::Provider>> ProviderStore::find(std::span<const Id> wanted)
{
    std::vector<std::optional<api::Provider>> out(wanted.size());
    if (wanted.empty()) return out;
    std::map<Id, api::Provider> found;
    for (auto& row :
        sql_.fetch<Row>("/* find providers */ SELECT " + columns + " FROM provider p WHERE p.id IN (" + sql::listOf(wanted) + ')', {},
            providerColumns)) {
        auto provider = providerOf(std::move(row));
        found.emplace(provider.id, std::move(provider));
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto place = found.find(wanted[i]);
        if (place != found.end()) out[i] = place->second;
    }
    return out;
}

std::optional<api::Provider> ProviderStore::lock(const Id& id)
{
    auto row = sql_.fetchOne<Row>(
        "/* lock a provider */ SELECT " + columns + " FROM provider p WHERE p.id = UNHEX(:id) FOR UPDATE", {{"id", id}}, providerColumns);
    if (!row) return std::nullopt;
    return providerOf(std::move(*row));
}

Page<ProviderStore::Found> ProviderStore::search(const Filter& filter, const PageRequest& page)
{
    if (!filter.around) return foundPage(sql_, pageByName(filter, page), page.limit);
    Page<Found> out;
    for (const double miles : circles(filter.around->miles, page)) {
        out = foundPage(sql_, pageNearby(filter, miles, page), page.limit);
        if (out.more) break;
    }
    return out;
}

std::int64_t ProviderStore::count(const Filter& filter)
{
    const auto query = filter.around ? nearby(filter, filter.around->miles) : byName(filter);
    const auto text = filter.around ? "/* count providers around a place */ SELECT COUNT(*) FROM (" + query.text + ") near"
                                    : "/* count providers */ SELECT COUNT(*) FROM provider p WHERE " + query.text;
    return sql_.fetchOne<std::int64_t>(text, query.bound).value();
}

void ProviderStore::insert(const api::Provider& provider)
{
    sql_.execute(insertProvider + providerRow, bindings(provider));
    addSearchRows({&provider, 1});
}

void ProviderStore::update(const api::Provider& provider)
{
    sql_.execute(updateProvider, bindings(provider));
    for (const char* table : {"provider_location", "provider_specialty", "provider_language", "provider_network"})
        sql_.execute(
            "/* drop the rows that a provider is searched by */ DELETE FROM " + std::string(table) + " WHERE provider_id = UNHEX(:id)",
            {{"id", provider.id}});
    addSearchRows({&provider, 1});
}

std::int64_t ProviderStore::insertAll(std::span<const api::Provider> providers)
{
    const auto ids = idsOf(providers);
    auto there = thoseThere(sql_, ids);
    std::vector<sql::Bindings> rows;
    for (const auto& each : providers) {
        if (!there.contains(each.id)) rows.push_back(bindings(each));
    }
    sql::insertMany(sql_, insertProvider, providerRow, rows, "ON DUPLICATE KEY UPDATE id = id");
    const auto after = thoseThere(sql_, ids);
    std::vector<api::Provider> added;
    for (const auto& each : providers) {
        if (after.contains(each.id) && there.insert(each.id).second) added.push_back(each);
    }
    addSearchRows(added);
    return static_cast<std::int64_t>(added.size());
}

void ProviderStore::addSearchRows(std::span<const api::Provider> providers)
{
    std::vector<sql::Bindings> locations, specialties, languages, networks;
    for (const auto& each : providers) {
        for (std::size_t i = 0; i < each.locations.size(); ++i) {
            const auto& place = each.locations[i];
            locations.push_back({{"id", each.id}, {"position", i}, {"kind", json::toColumn(each.kind)}, {"latitude", place.latitude},
                {"longitude", place.longitude}, {"accepting", place.acceptingPatients}});
        }
        for (const auto& specialty : each.specialties)
            specialties.push_back({{"id", each.id}, {"code", specialty.code}});
        for (const auto& language : languagesOf(each))
            languages.push_back({{"id", each.id}, {"language", language}});
        for (const auto& span : each.networks)
            networks.push_back({{"id", each.id}, {"network", span.network}, {"startsOn", span.startsOn}, {"endsOn", span.endsOn}});
    }
    sql::insertMany(sql_,
        "/* add locations */ INSERT INTO provider_location (provider_id, position, kind, latitude, longitude, accepting_patients) VALUES",
        "(UNHEX(:id), :position, :kind, :latitude, :longitude, :accepting)", locations);
    sql::insertMany(
        sql_, "/* add specialties */ INSERT INTO provider_specialty (provider_id, code) VALUES", "(UNHEX(:id), :code)", specialties);
    sql::insertMany(
        sql_, "/* add languages */ INSERT INTO provider_language (provider_id, language) VALUES", "(UNHEX(:id), :language)", languages);
    sql::insertMany(sql_, "/* add networks */ INSERT INTO provider_network (provider_id, network, starts_on, ends_on) VALUES",
        "(UNHEX(:id), :network, :startsOn, :endsOn)", networks);
}

std::map<std::string, std::string> ProviderStore::specialtyNames(std::span<const std::string> codes)
{
    if (codes.empty()) return {};
    sql::Bindings bound;
    const auto list = sql::listOf(codes, "code", bound);
    using Pair = std::pair<std::string, std::string>;
    const auto rows = sql_.fetch<Pair>("/* name specialties */ SELECT code, name FROM specialty WHERE code IN (" + list + ')', bound,
        [](Pair& row) { return std::tie(row.first, row.second); });
    return {rows.begin(), rows.end()};
}

std::vector<api::Specialty> ProviderStore::specialties(std::optional<api::ProviderKind> kind)
{
    struct Line {
        std::string code, name, kind, category;
    };
    Where where{"TRUE", {}};
    if (kind) where.add("kind = :kind", "kind", json::toColumn(*kind));
    std::vector<api::Specialty> out;
    for (auto& row :
        sql_.fetch<Line>("/* list specialties */ SELECT code, name, kind, category FROM specialty WHERE " + where.text + " ORDER BY code",
            where.bound, [](Line& line) { return std::tie(line.code, line.name, line.kind, line.category); })) {
        auto& each = out.emplace_back();
        each.coding = {std::string(taxonomy), std::move(row.code), std::move(row.name)};
        json::fromColumn(row.kind, each.kind);
        json::fromColumn(row.category, each.category);
    }
    return out;
}

std::optional<Place> ProviderStore::centreOf(const std::string& zip)
{
    return sql_.fetchOne<Place>("/* find the centre of a ZIP */ SELECT latitude, longitude FROM zip_centroid WHERE zip = :zip",
        {{"zip", zip}}, [](Place& place) { return std::tie(place.latitude, place.longitude); });
}

std::vector<std::string> searchPosition(const ProviderStore::Found& last)
{
    const auto id = last.provider.id.text();
    if (last.metres) return {std::to_string(*last.metres), id};
    return {nameKey(last.provider), id};
}

} // namespace careway::providers
