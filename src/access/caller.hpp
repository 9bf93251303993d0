#pragma once

#include "core/id.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace careway::access {

/// The `role` claim, one of contract.md's roles, spelled in kebab-case outside.
enum class Role {
    member,
    supporter,
    representative,
    provider,
    careManager,
    careCoordinator,
    reviewer,
    medicalDirector,
    appeals,
    privacy,
    planAdmin,
    system,
};

[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] std::optional<Role> roleNamed(std::string_view name);

/// Who asks: what a verified access token says (RFC 9068), and nothing else.
struct Caller {
    std::string issuer;
    std::string clientId;
    std::string subject;
    Role role = Role::member;
    std::optional<Id> memberId; // who the caller is, if a member, supporter or representative
    std::optional<Id> providerId; // who the caller is, if a provider
    std::optional<Id> staffId; // who the caller is, if of the plan's or a group's staff
    std::optional<Id> groupId; // the medical group that a care coordinator works for
    std::string credential; // "registered-nurse"; empty if the token has none
    std::string purpose; // purpose of use; empty if the token has none
    std::vector<std::string> scopes; // sorted

    [[nodiscard]] bool may(std::string_view scope) const;
    /// The same for every token of one person in one app: issuer, client and subject.
    [[nodiscard]] std::string identity() const;
    /// As whom relationships and releases name them: the provider, the group or the staff that they are, else the person of the token.
    [[nodiscard]] Id party() const;
    /// What the token says, else what their role does as a rule.
    [[nodiscard]] std::string purposeOfUse() const;
};

} // namespace careway::access
