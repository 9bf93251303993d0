#pragma once

#include "json/column.hpp"
#include "models/instrument.hpp"
#include "models/new_assessment.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace careway::assessments {

/// The instruments that ship.
inline std::vector<api::Instrument> shipped()
{
    std::vector<api::Instrument> out;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(CAREWAY_SOURCE_DIR) + "/db/reference/instruments")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        json::Violations found;
        EXPECT_TRUE(json::parse(content, out.emplace_back(), found)) << entry.path();
    }
    return out;
}

inline api::Instrument shipped(const std::string& code)
{
    for (auto& each : shipped())
        if (each.code == code) return each;
    ADD_FAILURE() << "there is no " << code;
    return {};
}

/// Answers to the items that must be answered, in their order.
inline api::NewAssessment answered(const api::Instrument& instrument, const std::vector<int>& values)
{
    api::NewAssessment out;
    out.instrument = instrument.code;
    out.answers.emplace();
    for (const auto& item : instrument.items)
        if (item.mustAnswer && out.answers->size() < values.size()) out.answers->push_back({item.code, values[out.answers->size()]});
    EXPECT_EQ(out.answers->size(), values.size()) << instrument.code;
    return out;
}

} // namespace careway::assessments
