#pragma once

#include "core/id.hpp"
#include "json/loose.hpp"
#include "models/assessment_answer.hpp"
#include "models/instrument.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::assessments {

/// What can be understood of an answer that is refused. The signal comes first: where it is doubtful what was answered to an item that
/// asks for safety, that is a signal.
struct Understood {
    bool safety = false; // an item that asks for it is answered above its bound
    std::optional<Id> memberId;
    const api::Instrument* instrument = nullptr; // the one it names; null when it names none that there is
    std::optional<Instant> answeredAt;
    std::vector<api::AssessmentAnswer> answers; // those that are an item and a whole number
};

/// `instruments` must outlive what is understood.
[[nodiscard]] Understood understood(const json::Loose& body, std::span<const api::Instrument> instruments);

} // namespace careway::assessments
