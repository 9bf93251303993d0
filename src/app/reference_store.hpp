#pragma once

#include "models/provider_kind.hpp"
#include "models/specialty_category.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>

namespace careway::app {

/// A specialty by its code in the provider taxonomy.
struct SpecialtyRow {
    std::string code;
    std::string name;
    api::ProviderKind kind{};
    api::SpecialtyCategory category{};
};

/// The point of a ZIP, in degrees of WGS 84, and the county that it lies in.
struct ZipRow {
    std::string zip;
    double latitude = 0;
    double longitude = 0;
    std::string state;
    std::string county; // FIPS
    std::string countyName;
};

/// A county, be there a ZIP whose point lies in it or not.
struct CountyRow {
    std::string county; // FIPS
    std::string state;
    std::string name;
};

/// One of the counties of a ZIP that lies in several, where that decides something.
struct ZipCountyRow {
    std::string zip;
    std::string county; // FIPS
};

/// A state, and whose clocks most of its people keep.
struct StateRow {
    std::string code, name;
    std::string zone; // a name of the time zone database
};

/// Code lists that several capabilities read. Each row takes the place of the one of the same key.
class ReferenceStore {
public:
    explicit ReferenceStore(sql::Session& session)
        : sql_(session)
    {
    }

    void put(std::span<const SpecialtyRow> specialties);
    void put(std::span<const ZipRow> zips);
    void put(std::span<const CountyRow> counties);
    void put(std::span<const StateRow> states);
    /// These take the place of all that were there: a county that a ZIP lost must not stay.
    void put(std::span<const ZipCountyRow> counties);

private:
    sql::Session& sql_;
};

} // namespace careway::app
