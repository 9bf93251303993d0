#include "records/disclosure.hpp"
#include "records/treatment.hpp"

#include <gtest/gtest.h>

namespace careway::records {

namespace {

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

access::Policy policy()
{
    std::map<access::Relation, access::RelationshipKind> kinds;
    kinds[access::Relation::treatment].lasts = std::chrono::hours(24 * 730);
    return {{{access::Relation::treatment, access::Content::records, {}, {}, {}, access::Needs::nothing, {}, "test"}}, std::move(kinds),
        "notice"};
}

Candidate visit(const std::string& npi, const std::string& facility, const std::string& from, const std::string& to = {})
{
    api::Encounter out;
    out.memberId = namedId("member");
    if (!npi.empty()) out.providerNpi = npi;
    if (!facility.empty()) out.facilityNpi = facility;
    out.startsAt = parseInstant(from).value();
    if (!to.empty()) out.endsAt = parseInstant(to).value();
    return {out};
}

const std::map<std::string, Id> directory{{"1", namedId("one")}, {"2", namedId("two")}};

TEST(Treatments, AreMadeByVisitsWithThoseWhomTheDirectoryHas)
{
    const std::vector<Candidate> visits{visit("1", "2", "2026-01-05T10:00:00Z"), visit("3", "", "2026-01-05T10:00:00Z")};
    const auto made = treatmentsIn(visits, directory, policy(), now);
    ASSERT_EQ(made.size(), 2U) << "of the third the directory knows nothing";
    for (const auto& each : made) {
        EXPECT_EQ(each.kind, access::Relation::treatment);
        EXPECT_EQ(text(each.startsAt), "2026-01-05T10:00:00.000Z");
        EXPECT_EQ(text(*each.openUntil), "2028-01-05T10:00:00.000Z");
    }
}

TEST(Treatments, OfSeveralVisitsToOneReachAsFarAsTheLast)
{
    const std::vector<Candidate> visits{
        visit("1", "", "2026-02-05T10:00:00Z", "2026-02-09T10:00:00Z"), visit("1", "", "2026-01-05T10:00:00Z")};
    const auto made = treatmentsIn(visits, directory, policy(), now);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(text(made[0].startsAt), "2026-01-05T10:00:00.000Z");
    EXPECT_EQ(text(*made[0].openUntil), "2028-02-09T10:00:00.000Z");
    EXPECT_EQ(treatmentsIn(visits, directory, policy(), now + std::chrono::days(1))[0].id, made[0].id) << "known again it is still one";
}

TEST(Treatments, AreNotMadeByAPrescriptionOrALaboratoryValue)
{
    api::MedicationFill fill;
    fill.memberId = namedId("member");
    EXPECT_TRUE(treatingNpis(fill).empty());
    EXPECT_TRUE(treatingNpis(api::Observation{}).empty());
}

TEST(Notices, TravelWithWhatIsShownByAReleaseAndNameItsScope)
{
    access::Way way;
    const access::HeldRelease release{
        namedId("release"), {"general-records", "substance-use-records"}, "family-support", parseDate("2027-01-31")};
    const access::Protection protectedOne{bitOf(access::Label::substanceUse), access::Source::part2, access::Basis::payment};
    const auto notice = noticeFor({&way, {&release}}, protectedOne, "the notice");
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->notice, "the notice");
    EXPECT_EQ(notice->releases.at(0).releaseId, namedId("release"));
    EXPECT_EQ(notice->releases.at(0).scope, "It covers general records, substance use records; for: family support; until 2027-01-31.");
    EXPECT_FALSE(noticeFor({&way, {}}, protectedOne, "the notice")) << "what is open without a release";
    EXPECT_FALSE(noticeFor({&way, {&release}}, {}, "the notice")->notice) << "an ordinary record is not of a Part 2 program";
}

} // namespace

} // namespace careway::records
