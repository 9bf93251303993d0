#include "programs/program.hpp"

#include "json/column.hpp"
#include "json/reader.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace careway::programs {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> catalogue()
{
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(fs::path(CAREWAY_SOURCE_DIR) / "db/reference/programs"))
        out.push_back(entry.path());
    return out;
}

api::Program sound()
{
    api::Program out;
    out.code = "case-management";
    out.calls.minimum = 1;
    out.calls.maximum = 4;
    out.effectiveFrom = *parseDate("2014-01-01");
    return out;
}

std::vector<std::string> faultsOf(const api::Program& program)
{
    std::vector<std::string> out;
    const auto checked = check(program);
    if (checked) return out;
    for (const auto& each : checked.error().violations)
        out.push_back(each.at);
    return out;
}

} // namespace

TEST(Programs, TheWholeCatalogueIsSound)
{
    const auto files = catalogue();
    EXPECT_EQ(files.size(), 28u);
    for (const auto& file : files) {
        api::Program program;
        json::Violations found;
        ASSERT_TRUE(json::parse(contentOf(file), program, found))
            << file << ": " << found.all().front().at << ' ' << found.all().front().detail;
        EXPECT_EQ(faultsOf(program), std::vector<std::string>{}) << file;
    }
}

TEST(Programs, AColumnKeepsAllOfAProgram)
{
    for (const auto& file : catalogue()) {
        api::Program program, kept;
        json::fromColumn(contentOf(file), program);
        json::fromColumn(json::toColumn(program), kept);
        EXPECT_EQ(kept, program) << file;
    }
}

TEST(Programs, ACodeIsOneThatCanBeAskedFor)
{
    for (const auto* code : {"a", "phq-9", "case-management"}) {
        auto program = sound();
        program.code = code;
        EXPECT_TRUE(check(program)) << code;
    }
    for (const auto* code : {"", "-a", "a-", "a--b", "Sleep", "a b", "a_b"}) {
        auto program = sound();
        program.code = code;
        EXPECT_EQ(faultsOf(program), std::vector<std::string>{"/code"}) << code;
    }
}

TEST(Programs, ItsDaysAndCallsAreInOrder)
{
    auto program = sound();
    program.effectiveTo = program.effectiveFrom; // a single day
    program.calls.maximum = 1;
    EXPECT_TRUE(check(program));
    program.effectiveTo = *parseDate("2013-12-31");
    program.calls.maximum = 0;
    EXPECT_EQ(faultsOf(program), (std::vector<std::string>{"/calls/maximum", "/effectiveTo"}));
}

} // namespace careway::programs
