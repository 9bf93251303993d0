#include "assessments/total.hpp"

#include "assessments/assessment.hpp"

#include <algorithm>
#include <cmath>

namespace careway::assessments {

namespace {

constexpr auto highest = 100'000.0; // as the contract has it

bool counts(const api::Instrument& instrument, const api::Coding& coding)
{
    return std::any_of(instrument.totals.begin(), instrument.totals.end(),
        [&](const api::Coding& each) { return each.system == coding.system && each.code == coding.code; });
}

// As it was on the day; the first one for what was asked before any began.
const api::Instrument* editionOf(std::span<const api::Instrument> editions, const api::Coding& coding, Date day)
{
    const api::Instrument *first = nullptr, *held = nullptr;
    for (const auto& each : editions) {
        if (!counts(each, coding)) continue;
        if (first == nullptr || each.effectiveFrom < first->effectiveFrom) first = &each;
        if (each.effectiveFrom <= day && (!each.effectiveTo || *each.effectiveTo >= day)) held = &each;
    }
    return held == nullptr ? first : held;
}

std::optional<std::int32_t> totalIn(const api::Observation& observation)
{
    if (!observation.quantity) return std::nullopt;
    const auto value = observation.quantity->value;
    if (value != std::floor(value) || value < 0 || value > highest) return std::nullopt;
    return static_cast<std::int32_t>(value);
}

// Those of the record and those of the instrument; `general` stands alone.
std::vector<api::Label> labelsOf(const api::Observation& observation, const api::Instrument& instrument)
{
    std::vector<api::Label> out;
    for (const auto* all : {&observation.labels, &instrument.labels})
        for (const auto label : *all)
            if (label != api::Label::general && std::find(out.begin(), out.end(), label) == out.end()) out.push_back(label);
    if (out.empty()) out.push_back(api::Label::general);
    return out;
}

} // namespace

std::vector<std::string> totalCodes(std::span<const api::Instrument> editions)
{
    std::vector<std::string> out;
    for (const auto& edition : editions)
        for (const auto& each : edition.totals)
            if (std::find(out.begin(), out.end(), each.code) == out.end()) out.push_back(each.code);
    return out;
}

std::optional<api::Assessment> takenOver(
    const api::Observation& observation, std::span<const api::Instrument> editions, const Subject& subject, Instant now)
{
    const auto* instrument = editionOf(editions, observation.coding, dayOf(observation.observedAt));
    api::NewAssessment asked;
    asked.memberId = observation.memberId;
    asked.answeredAt = observation.observedAt;
    asked.total = totalIn(observation);
    if (instrument == nullptr || !asked.total) return std::nullopt;
    const auto score = scoreOfTotal(*instrument, asked, subject, now);
    if (!score) return std::nullopt;
    const auto id = namedId("assessment/record/" + observation.id.text() + '/' + std::to_string(observation.version));
    auto out = assessmentFrom(asked, *instrument, *score, {id, api::AssessmentSource::record, observation.observedAt, now});
    out.recordId = observation.id;
    out.labels = labelsOf(observation, *instrument);
    return out;
}

} // namespace careway::assessments
