#include "access/caller.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace careway::access {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 12> roles{{
    {Role::member, "member"},
    {Role::supporter, "supporter"},
    {Role::representative, "representative"},
    {Role::provider, "provider"},
    {Role::careManager, "care-manager"},
    {Role::careCoordinator, "care-coordinator"},
    {Role::reviewer, "reviewer"},
    {Role::medicalDirector, "medical-director"},
    {Role::appeals, "appeals"},
    {Role::privacy, "privacy"},
    {Role::planAdmin, "plan-admin"},
    {Role::system, "system"},
}};

} // namespace

std::string_view nameOf(Role role)
{
    return std::find_if(roles.begin(), roles.end(), [&](const auto& each) { return each.first == role; })->second;
}

std::optional<Role> roleNamed(std::string_view name)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const auto& each) { return each.second == name; });
    if (found == roles.end()) return std::nullopt;
    return found->first;
}

bool Caller::may(std::string_view scope) const { return std::binary_search(scopes.begin(), scopes.end(), scope); }

std::string Caller::identity() const { return issuer + '\n' + clientId + '\n' + subject; }

Id Caller::party() const
{
    if (role == Role::member && memberId) return *memberId;
    if (role == Role::provider && providerId) return *providerId;
    if (role == Role::careCoordinator && groupId) return *groupId;
    if (staffId) return *staffId;
    return namedId("party\n" + issuer + '\n' + subject); // whichever app the person uses
}

std::string Caller::purposeOfUse() const
{
    if (!purpose.empty()) return purpose;
    switch (role) {
    case Role::member:
    case Role::representative: return "own-record";
    case Role::supporter: return "family-support";
    case Role::provider:
    case Role::careCoordinator: return "treatment";
    default: return "operations";
    }
}

} // namespace careway::access
