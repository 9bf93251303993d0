// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/step_exception_kind.hpp"

namespace careway::api {

/// A failure, an intolerance or a contraindication, with its evidence and who stated it.
struct StepException {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Coding drug{};
    StepExceptionKind kind{};
    Date occurredOn{};
    std::string evidence{};
    ActingParty statedBy{};
    ActingParty recordedBy{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const StepException&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepException& out);
void write(json::Writer& out, const StepException& in);

} // namespace careway::api
