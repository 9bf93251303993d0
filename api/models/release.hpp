// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/information_kind.hpp"
#include "models/missing_element.hpp"
#include "models/release_direction.hpp"
#include "models/release_expiry.hpp"
#include "models/release_party.hpp"
#include "models/release_state.hpp"
#include "models/release_statement.hpp"
#include "models/signature.hpp"

namespace careway::api {

/// A release of information.
struct Release {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    ReleaseDirection direction{};
    std::optional<Id> replaces{};
    std::vector<ReleaseParty> disclosers{};
    std::vector<InformationKind> information{};
    std::optional<std::string> details{};
    std::vector<ReleaseParty> recipients{};
    std::optional<std::string> purpose{};
    std::optional<ReleaseExpiry> expiry{};
    std::vector<ReleaseStatement> statements{};
    std::vector<Signature> signatures{};
    ReleaseState state{};
    std::vector<MissingElement> missing{};
    std::optional<Instant> revokedAt{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Release&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Release& out);
void write(json::Writer& out, const Release& in);

} // namespace careway::api
