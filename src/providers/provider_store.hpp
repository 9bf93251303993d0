#pragma once

#include "core/page.hpp"
#include "models/provider.hpp"
#include "models/provider_kind.hpp"
#include "models/specialty.hpp"
#include "providers/provider.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::providers {

/// The directory's rows, and the specialties and ZIPs that it refers to.
class ProviderStore {
public:
    explicit ProviderStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// One for each that is wanted, in the same order, in one statement.
    std::vector<std::optional<api::Provider>> find(std::span<const Id> wanted);
    /// Kept from change by others until the end of the transaction.
    std::optional<api::Provider> lock(const Id& id);

    struct Around {
        Place centre;
        std::int32_t miles = 0;
    };
    struct Filter {
        std::optional<Around> around;
        std::optional<std::string> specialty;
        std::optional<std::string> name; // its beginning
        std::optional<api::ProviderKind> kind;
        std::optional<std::string> language;
        std::optional<bool> acceptingPatients; // of a location that counts
        std::optional<std::string> network; // on the day
        Date day;
    };
    struct Found {
        api::Provider provider;
        std::optional<std::int64_t> metres; // to the nearest location that counts, when it is sought around a place
    };
    /// The nearest first, else in the order of names, then ids; `after` holds searchPosition() of the last one.
    Page<Found> search(const Filter& filter, const PageRequest& page);
    std::int64_t count(const Filter& filter);

    /// Throws sql::Duplicate with the key `provider_npi` when it is taken.
    void insert(const api::Provider& provider);
    void update(const api::Provider& provider);
    /// For imports: a provider whose id or NPI is there already stays as it is. Gives how many are new; to be called in a transaction.
    std::int64_t insertAll(std::span<const api::Provider> providers);

    /// The names by code, of those that there are.
    std::map<std::string, std::string> specialtyNames(std::span<const std::string> codes);
    /// In the order of codes.
    std::vector<api::Specialty> specialties(std::optional<api::ProviderKind> kind);
    /// The centre of a ZIP of five digits.
    std::optional<Place> centreOf(const std::string& zip);

private:
    void addSearchRows(std::span<const api::Provider> providers);

    sql::Session& sql_;
};

/// Where a search goes on after this one.
[[nodiscard]] std::vector<std::string> searchPosition(const ProviderStore::Found& last);

} // namespace careway::providers
