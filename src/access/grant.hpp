#pragma once

#include "access/caller.hpp"

#include <optional>
#include <string>

namespace careway::access {

/// What a caller may see now. No store reads a member without one, and only decision.hpp and Grant::system make it.
class Grant {
public:
    enum class Reach { everyone, oneself, nobody };

    /// For workers, import and figures; the reason says which.
    [[nodiscard]] static Grant system(std::string reason);

    [[nodiscard]] Reach reach() const { return reach_; }
    /// The one member that a reach of `oneself` opens.
    [[nodiscard]] const std::optional<Id>& self() const { return self_; }
    [[nodiscard]] const std::string& reason() const { return reason_; }
    /// The decision on one row; the predicate over many is in access/visibility.hpp.
    [[nodiscard]] bool covers(const Id& memberId) const;

private:
    friend Grant grantOf(const Caller& caller);
    friend Grant recordGrantOf(const Caller& caller);
    friend Grant releaseGrantOf(const Caller& caller);
    Grant(Reach reach, std::optional<Id> self, std::string reason);

    Reach reach_;
    std::optional<Id> self_;
    std::string reason_;
};

/// A member sees themselves; care managers, operations and feeds see members; everyone else sees no member at all.
[[nodiscard]] Grant grantOf(const Caller& caller);

/// The same for what feeds bring of members. Until relationships and releases say more, records are for care managers and feeds.
[[nodiscard]] Grant recordGrantOf(const Caller& caller);

/// The same for releases of information: a member's own, and those of the members whom care managers and feeds see.
[[nodiscard]] Grant releaseGrantOf(const Caller& caller);

/// Whether the caller may take in records: feeds only.
[[nodiscard]] bool mayFeedRecords(const Caller& caller);

/// Whether the caller may take up members and change what is the plan's to say of them (identity, coverage, death).
[[nodiscard]] bool mayKeepMembers(const Caller& caller);

/// Whether the caller may change the directory.
[[nodiscard]] bool mayKeepDirectory(const Caller& caller);

} // namespace careway::access
