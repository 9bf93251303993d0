// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/affected_reason.hpp"

namespace careway::api {

/// A member whom a departure affects: why, on which day they are written to at the latest, when they were, whether that day had passed when
/// it became known, and until when they may go on.
struct AffectedMember {
    Id id{};
    Id departureId{};
    Id memberId{};
    std::vector<AffectedReason> reasons{};
    Date noticeOn{};
    std::optional<Instant> noticedAt{};
    bool late{};
    std::optional<Date> continueUntil{};
    std::optional<std::string> rule{};
    std::optional<std::string> citation{};

    bool operator==(const AffectedMember&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AffectedMember& out);
void write(json::Writer& out, const AffectedMember& in);

} // namespace careway::api
