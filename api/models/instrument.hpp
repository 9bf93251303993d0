// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/crisis_line.hpp"
#include "models/instrument_ages.hpp"
#include "models/instrument_band.hpp"
#include "models/instrument_flag.hpp"
#include "models/instrument_follow_up.hpp"
#include "models/instrument_item.hpp"
#include "models/instrument_remission.hpp"
#include "models/instrument_threshold.hpp"
#include "models/label.hpp"

namespace careway::api {

/// A questionnaire: what it asks, what its total means, and what follows.
struct Instrument {
    std::string code{};
    std::string edition{};
    std::string name{};
    std::string summary{};
    bool scored{};
    std::vector<Label> labels{};
    InstrumentAges ages{};
    std::vector<InstrumentItem> items{};
    std::vector<InstrumentBand> bands{};
    std::optional<InstrumentThreshold> threshold{};
    std::vector<InstrumentFlag> flags{};
    std::vector<InstrumentFollowUp> followUps{};
    std::vector<std::string> completes{};
    std::vector<Coding> totals{};
    std::optional<InstrumentRemission> remission{};
    std::optional<CrisisLine> crisisLine{};
    std::string citation{};
    std::optional<std::string> note{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const Instrument&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Instrument& out);
void write(json::Writer& out, const Instrument& in);

} // namespace careway::api
