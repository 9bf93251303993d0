// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/line.hpp"
#include "models/measures.hpp"
#include "models/stage.hpp"

namespace careway::api {

/// A sample as the service answers it.
struct Sample {
    Id id{};
    std::int64_t version{};
    std::string name{};
    Date takenOn{};
    Instant takenAt{};
    Stage stage{};
    std::optional<Date> endedOn{};
    std::optional<Stage> stageBefore{};
    bool frozen{};
    std::vector<Line> lines{};
    std::optional<Measures> measures{};
    std::optional<std::string> class_{};
    std::optional<std::string> bodyLimit{};

    bool operator==(const Sample&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Sample& out);
void write(json::Writer& out, const Sample& in);

} // namespace careway::api
