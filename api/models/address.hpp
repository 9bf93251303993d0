// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address_use.hpp"

namespace careway::api {

/// A postal address in the United States.
struct Address {
    AddressUse use{};
    std::vector<std::string> lines{};
    std::string city{};
    std::string state{};
    std::string zip{};

    bool operator==(const Address&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Address& out);
void write(json::Writer& out, const Address& in);

} // namespace careway::api
