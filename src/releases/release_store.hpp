#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/release.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::releases {

/// The releases' rows. Reads take the grant they are made under: what it does not cover is not there.
class ReleaseStore {
public:
    explicit ReleaseStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids; `after` holds the last one's text.
    Page<api::Release> list(const access::Grant& grant, const Id& memberId, const PageRequest& page);
    std::optional<api::Release> find(const access::Grant& grant, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::Release> lock(const access::Grant& grant, const Id& id);

    void insert(const api::Release& release);
    void update(const api::Release& release);

private:
    std::optional<api::Release> one(const access::Grant& grant, const Id& id, std::string_view suffix);

    sql::Session& sql_;
};

} // namespace careway::releases
