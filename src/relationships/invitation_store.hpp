#pragma once

#include "access/grant.hpp"
#include "core/digest.hpp"
#include "core/time.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace careway::relationships {

/// An invitation to bind one's account to a supporter or representative.
struct InvitationRow {
    Id memberId, id;
    std::string kind; // the relationship that it leads to
    Id subjectId; // the supporter or representative
    Instant expiresAt{};
    std::int64_t wrong = 0; // proofs that were not right
    std::optional<Instant> acceptedAt{};
};

class InvitationStore {
public:
    explicit InvitationStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// One of a member whom one of the grants covers.
    std::optional<InvitationRow> find(const access::Grant& one, const access::Grant& other, const Id& id);

    void insert(const InvitationRow& invitation, const Digest& code, Instant now);
    /// Who has the code needs no grant; it is kept from others until the end of the transaction.
    std::optional<InvitationRow> lock(const Digest& code);
    void countWrong(const InvitationRow& invitation);
    void accept(const InvitationRow& invitation, Instant now);

private:
    sql::Session& sql_;
};

} // namespace careway::relationships
