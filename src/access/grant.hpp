#pragma once

#include "access/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::access {

/// The members of whom a caller may see something now. No store reads a member without one; only Gate and Grant::system make it.
class Grant {
public:
    enum class Reach {
        everyone,
        oneself,
        related, // those to whom a row of relationships ties the party
        nobody,
    };

    /// For workers, import and figures; the reason says which.
    [[nodiscard]] static Grant system(std::string reason);
    /// What the policy gives the caller of a content, by the relations that ask for just this.
    [[nodiscard]] static Grant of(const Policy& policy, const Caller& caller, Content content, Instant now, Needs needs = Needs::nothing);

    [[nodiscard]] Reach reach() const { return reach_; }
    /// The one member that a reach of `oneself` opens; the party of one of `related`.
    [[nodiscard]] const Id& who() const { return who_; }
    /// The relations that count, and the moment at which they must hold.
    [[nodiscard]] const std::vector<Relation>& relations() const { return relations_; }
    [[nodiscard]] Instant moment() const { return moment_; }
    [[nodiscard]] const std::string& reason() const { return reason_; }

private:
    Grant(Reach reach, const Id& who, std::vector<Relation> relations, Instant moment, std::string reason);

    Reach reach_;
    Id who_;
    std::vector<Relation> relations_;
    Instant moment_;
    std::string reason_;
};

/// Whether the caller may take in records: feeds only.
[[nodiscard]] bool mayFeedRecords(const Caller& caller);

/// Whether the caller may change what is the plan's to say of members whom they see (identity, coverage, death).
[[nodiscard]] bool mayKeepMembers(const Caller& caller);

/// Whether the caller may take up members.
[[nodiscard]] bool mayTakeUpMembers(const Caller& caller);

/// Whether the caller stands for a member, as themselves or by an authority.
[[nodiscard]] bool standsAsMember(const Caller& caller);

/// Whether the caller may change the directory.
[[nodiscard]] bool mayKeepDirectory(const Caller& caller);

/// Whether the caller is of the privacy office: the audit, decisions on access and their reviews are for it alone.
[[nodiscard]] bool isPrivacyOffice(const Caller& caller);

} // namespace careway::access
