// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/line.hpp"
#include "models/measures.hpp"
#include "models/stage.hpp"

namespace careway::api {

/// A sample as it is sent.
struct NewSample {
    std::string name{};
    std::optional<Date> bornOn{};
    std::optional<Instant> seenAt{};
    std::optional<Id> ownerId{};
    std::optional<Stage> stage{};
    std::optional<bool> frozen{};
    std::optional<Measures> measures{};
    std::optional<std::vector<Line>> lines{};
    std::optional<std::vector<std::vector<std::int32_t>>> grid{};
    std::optional<std::vector<Stage>> stages{};
    std::optional<std::vector<Id>> keptIds{};
    std::optional<std::vector<Line>> twins{};
    std::optional<std::vector<bool>> flags{};
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<std::map<std::string, Line>> lineBy{};
    std::optional<std::map<std::string, std::vector<Date>>> daysBy{};

    bool operator==(const NewSample&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewSample& out);
void write(json::Writer& out, const NewSample& in);

} // namespace careway::api
