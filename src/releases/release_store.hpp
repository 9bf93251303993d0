#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/release.hpp"
#include "sql/session.hpp"

#include <optional>
#include <vector>

namespace careway::releases {

/// The releases' rows. Reads take the grants they are made under: what they do not cover is not there.
class ReleaseStore {
public:
    /// Of the members of `whole` every release is seen but those that name a kind which is kept, of those of `named` the ones to which the
    /// caller is a party.
    struct Reader {
        access::Grant whole, named;
        std::vector<api::InformationKind> kept{};
    };

    explicit ReleaseStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids; `after` holds the last one's text.
    Page<api::Release> list(const Reader& reader, const Id& memberId, const PageRequest& page);
    std::optional<api::Release> find(const Reader& reader, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::Release> lock(const Reader& reader, const Id& id);

    /// Whether it names somebody as who discloses, or was recorded by them.
    bool isOf(const api::Release& release, const Id& party);

    /// With its parties; whoever recorded it is one.
    void insert(const api::Release& release, const Id& recorder);
    /// All but its parties, which stay as they were.
    void update(const api::Release& release);
    /// With the parties that it names now.
    void rewrite(const api::Release& release);

private:
    std::optional<api::Release> one(const Reader& reader, const Id& id, std::string_view suffix);
    void addParties(const api::Release& release, std::optional<Id> recorder);

    sql::Session& sql_;
};

} // namespace careway::releases
