// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When a pregnancy is due, and when it was over.
struct Pregnancy {
    Date dueOn{};
    std::optional<Date> deliveredOn{};

    bool operator==(const Pregnancy&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Pregnancy& out);
void write(json::Writer& out, const Pregnancy& in);

} // namespace careway::api
