// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/grievance_matter.hpp"
#include "models/new_filer.hpp"

namespace careway::api {

/// A grievance to be brought.
struct NewGrievance {
    Id memberId{};
    GrievanceMatter about{};
    std::string text{};
    std::optional<Date> happenedOn{};
    std::optional<NewFiler> filedBy{};

    bool operator==(const NewGrievance&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGrievance& out);
void write(json::Writer& out, const NewGrievance& in);

} // namespace careway::api
