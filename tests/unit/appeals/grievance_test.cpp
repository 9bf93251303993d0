#include "appeals/grievance.hpp"

#include "app/decision_clocks.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace careway::appeals {

namespace {

using api::GrievanceMatter;
using api::LineOfBusiness;

constexpr auto zone = "America/New_York";
const auto now = parseInstant("2026-06-01T15:00:00Z").value();

const std::vector<decision_clocks::Rule>& law()
{
    static const auto out = app::decisionClocksIn(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv");
    return out;
}

Result<api::Grievance> tried(
    GrievanceMatter about, std::string_view happenedOn = {}, LineOfBusiness line = LineOfBusiness::medicareAdvantage, bool theirs = true)
{
    api::NewGrievance asked;
    asked.memberId = namedId("member");
    asked.about = about;
    asked.text = "Nobody answered";
    if (!happenedOn.empty()) asked.happenedOn = parseDate(happenedOn);
    return brought(
        asked, {api::FilerKind::member, namedId("member"), {}, namedId("clerk"), {}}, theirs, line, law(), zone, namedId("g"), now);
}

std::string dueOf(const api::Grievance& grievance) { return text(readingOf(grievance, law(), zone, now)->dueAt.value()); }

std::string wrong(const Result<api::Grievance>& result)
{
    if (result) return "";
    return result.error().violations.empty() ? result.error().code : result.error().violations.front().code;
}

TEST(AGrievance, IsAnsweredInThirtyDaysAndInOneOfWhatCannotWait)
{
    EXPECT_EQ(dueOf(tried(GrievanceMatter::accessToCare).value()), "2026-07-01T15:00:00.000Z");
    for (const auto about : {GrievanceMatter::refusedExpediting, GrievanceMatter::extensionTaken}) {
        EXPECT_EQ(dueOf(tried(about).value()), "2026-06-02T15:00:00.000Z");
        EXPECT_EQ(dueOf(tried(about, {}, LineOfBusiness::medicaid).value()), "2026-06-02T15:00:00.000Z");
    }
}

TEST(AGrievance, IsBroughtWithinTheDaysOfTheLaw)
{
    EXPECT_EQ(wrong(tried(GrievanceMatter::other, "2026-04-02")), "") << "sixty days";
    EXPECT_EQ(wrong(tried(GrievanceMatter::other, "2026-04-01")), "appeals/filed-late");
    EXPECT_EQ(wrong(tried(GrievanceMatter::other, "2020-04-01", LineOfBusiness::medicaid)), "") << "at any time";
    EXPECT_EQ(wrong(tried(GrievanceMatter::other, "2026-06-02")), "appeals/future");
    EXPECT_EQ(wrong(tried(GrievanceMatter::other, {}, LineOfBusiness::medicaid, false)), "appeals/not-theirs-to-file");
}

TEST(AGrievance, IsAnsweredOnceByAnother)
{
    const auto grievance = tried(GrievanceMatter::other).value();
    EXPECT_EQ(wrong(answered(grievance, {"Sorry"}, namedId("clerk"), now)), "appeals/took-it-down");
    const auto done = answered(grievance, {"Sorry"}, namedId("other"), now + std::chrono::hours(1)).value();
    EXPECT_EQ(done.state, api::GrievanceState::answered);
    EXPECT_EQ(readingOf(done, law(), zone, now + std::chrono::days(90))->state, api::ClockState::running) << "it was in time";
    EXPECT_EQ(wrong(answered(done, {"Again"}, namedId("other"), now)), "appeals/answered");
}

} // namespace

} // namespace careway::appeals
