// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Address {
    std::vector<std::string> lines{};
    std::string city{};
    std::optional<std::string> postalCode{};

    bool operator==(const Address&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Address& out);
void write(json::Writer& out, const Address& in);

} // namespace careway::api
