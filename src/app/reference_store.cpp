#include "app/reference_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

namespace careway::app {

void ReferenceStore::put(std::span<const SpecialtyRow> specialties)
{
    sql::Rows rows(sql_, "INSERT INTO specialty (code, name, kind, category) VALUES", "(:code, :name, :kind, :category)",
        "ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), category = VALUES(category)");
    for (const auto& each : specialties)
        rows.add(
            {{"code", each.code}, {"name", each.name}, {"kind", json::toColumn(each.kind)}, {"category", json::toColumn(each.category)}});
    rows.finish();
}

void ReferenceStore::put(std::span<const ZipRow> zips)
{
    sql::Rows rows(sql_, "INSERT INTO zip_centroid (zip, latitude, longitude, state, county, county_name) VALUES",
        "(:zip, :latitude, :longitude, :state, :county, :countyName)",
        "ON DUPLICATE KEY UPDATE latitude = VALUES(latitude), longitude = VALUES(longitude), state = VALUES(state), county = "
        "VALUES(county), "
        "county_name = VALUES(county_name)");
    for (const auto& each : zips)
        rows.add({{"zip", each.zip}, {"latitude", each.latitude}, {"longitude", each.longitude}, {"state", each.state},
            {"county", each.county}, {"countyName", each.countyName}});
    rows.finish();
}

void ReferenceStore::put(std::span<const CountyRow> counties)
{
    sql::Rows rows(sql_, "INSERT INTO county (county, state, name) VALUES", "(:county, :state, :name)",
        "ON DUPLICATE KEY UPDATE state = VALUES(state), name = VALUES(name)");
    for (const auto& each : counties)
        rows.add({{"county", each.county}, {"state", each.state}, {"name", each.name}});
    rows.finish();
}

void ReferenceStore::put(std::span<const ZipCountyRow> counties)
{
    sql_.execute("DELETE FROM zip_county");
    sql::Rows rows(sql_, "INSERT INTO zip_county (zip, county) VALUES", "(:zip, :county)");
    for (const auto& each : counties)
        rows.add({{"zip", each.zip}, {"county", each.county}});
    rows.finish();
}

void ReferenceStore::put(std::span<const StateRow> states)
{
    sql::Rows rows(sql_, "INSERT INTO state (code, name, zone) VALUES", "(:code, :name, :zone)",
        "ON DUPLICATE KEY UPDATE name = VALUES(name), zone = VALUES(zone)");
    for (const auto& each : states)
        rows.add({{"code", each.code}, {"name", each.name}, {"zone", each.zone}});
    rows.finish();
}

} // namespace careway::app
