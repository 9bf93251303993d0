#pragma once

#include "core/page.hpp"
#include "models/emergency_access.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::privacy {

/// Emergency accesses. They are read by the privacy office, who sees them of all members, and by who opened one.
class EmergencyStore {
public:
    explicit EmergencyStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// In the order of ids; `after` holds the last one's text.
    Page<api::EmergencyAccess> list(const std::optional<api::ReviewState>& state, const PageRequest& page);
    /// The one that the party has open of the member.
    std::optional<api::EmergencyAccess> open(const Id& memberId, const Id& party, Instant now);
    /// Kept from change by others until the end of the transaction.
    std::optional<api::EmergencyAccess> lock(const Id& id);

    void insert(const api::EmergencyAccess& emergency);
    void update(const api::EmergencyAccess& emergency);

private:
    std::optional<api::EmergencyAccess> one(std::string_view sql, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::privacy
