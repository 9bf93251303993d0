#include "records/record.hpp"

#include <gtest/gtest.h>

namespace careway::records {

namespace {

using api::RecordOutcome;
using api::RecordType;

const std::string loinc = "http://loinc.org";
const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const auto member = namedId("a member");

Instant at(const char* text) { return parseInstant(text).value(); }

CodeLists lists()
{
    CodeLists out;
    out.addSystem(loinc);
    return out;
}

api::NewRecord encounter(const char* from, const char* to)
{
    api::NewRecord out;
    out.type = RecordType::encounter;
    out.sourceId = "E-1";
    out.encounter.emplace();
    out.encounter->coding = {loinc, "1", ""};
    out.encounter->startsAt = at(from);
    if (to) out.encounter->endsAt = at(to);
    return out;
}

api::NewRecord fill(Date day)
{
    api::NewRecord out;
    out.type = RecordType::medicationFill;
    out.sourceId = "F-1";
    out.medicationFill.emplace();
    out.medicationFill->coding = {loinc, "1", ""};
    out.medicationFill->filledOn = day;
    return out;
}

std::vector<std::string> codesOf(const api::NewRecord& asked)
{
    std::vector<std::string> out;
    for (const auto& each : breaches(candidateFrom(asked, "feed", member, now).value().record, lists(), now, "/items/3/block"))
        out.push_back(each.at + ' ' + each.code);
    return out;
}

TEST(Records, MayNotEndBeforeTheyStartNorStartInTheFuture)
{
    using Found = std::vector<std::string>;
    EXPECT_EQ(codesOf(encounter("2026-11-24T11:00:00Z", "2026-11-24T11:00:00Z")), Found{});
    EXPECT_EQ(
        codesOf(encounter("2026-11-24T11:00:00Z", "2026-11-24T10:59:59.999Z")), Found{"/items/3/block/endsAt records/ends-before-start"});
    EXPECT_EQ(codesOf(encounter("2026-11-24T12:00:00Z", nullptr)), Found{});
    EXPECT_EQ(codesOf(encounter("2026-11-24T12:00:00.001Z", nullptr)), Found{"/items/3/block/startsAt records/in-the-future"});
    EXPECT_EQ(codesOf(fill(dayOf(now))), Found{});
    EXPECT_EQ(codesOf(fill(*parseDate("2026-11-25"))), Found{"/items/3/block/filledOn records/in-the-future"});
}

TEST(Records, NameCodeSystemsThatThePlanKnows)
{
    auto asked = encounter("2026-11-24T11:00:00Z", nullptr);
    asked.encounter->coding.system = "urn:unheard-of";
    asked.encounter->reason = api::Coding{"urn:unheard-of", "2", ""};
    EXPECT_EQ(codesOf(asked),
        (std::vector<std::string>{
            "/items/3/block/coding/system records/unknown-system", "/items/3/block/reason/system records/unknown-system"}));
}

TEST(Records, HaveOneIdHoweverOftenTheyCome)
{
    const auto id = recordId("claims", RecordType::claim, "17");
    EXPECT_EQ(id, recordId("claims", RecordType::claim, "17"));
    EXPECT_NE(id, recordId("claims", RecordType::encounter, "17"));
    EXPECT_NE(id, recordId("pharmacy", RecordType::claim, "17"));
}

TEST(Records, PointToTheEncounterThatTheirFeedNames)
{
    api::NewRecord asked;
    asked.type = RecordType::observation;
    asked.sourceId = "O-1";
    asked.observation.emplace();
    asked.observation->encounterSourceId = "E-1";
    const auto made = candidateFrom(asked, "feed", member, now).value();
    EXPECT_EQ(std::get<api::Observation>(made.record).encounterId, recordId("feed", RecordType::encounter, "E-1"));
}

TEST(Records, AreOnlyWhatTheirTypeNames)
{
    auto asked = encounter("2026-11-24T11:00:00Z", nullptr);
    asked.type = RecordType::claim;
    EXPECT_FALSE(candidateFrom(asked, "feed", member, now)) << "another block";
    asked.type = RecordType::encounter;
    asked.claim.emplace();
    EXPECT_FALSE(candidateFrom(asked, "feed", member, now)) << "one block too many";
    asked.claim.reset();
    asked.encounter.reset();
    EXPECT_FALSE(candidateFrom(asked, "feed", member, now)) << "none";
}

TEST(Records, AreTheSameContentWheneverTheyCome)
{
    const auto asked = encounter("2026-11-24T11:00:00Z", nullptr);
    const auto first = candidateFrom(asked, "feed", member, now).value();
    const auto later = candidateFrom(asked, "feed", member, now + std::chrono::hours(1)).value();
    EXPECT_EQ(contentOf(first), contentOf(later));
    EXPECT_NE(contentOf(first), contentOf(candidateFrom(encounter("2026-11-24T11:00:01Z", nullptr), "feed", member, now).value()));
}

TEST(Records, ChangeOnlyByACorrection)
{
    auto candidate = candidateFrom(encounter("2026-11-24T11:00:00Z", nullptr), "feed", member, now).value();
    const auto content = contentOf(candidate);
    const Standing same{namedId("x"), 1, content, now}, other{namedId("x"), 1, sha256("other"), now};
    EXPECT_EQ(outcomeOf(candidate, content, nullptr), RecordOutcome::created);
    EXPECT_EQ(outcomeOf(candidate, content, &same), RecordOutcome::unchanged);
    EXPECT_EQ(outcomeOf(candidate, content, &other), RecordOutcome::refused);
    candidate.correction = true;
    EXPECT_EQ(outcomeOf(candidate, content, &other), RecordOutcome::replaced);
    EXPECT_EQ(outcomeOf(candidate, content, &same), RecordOutcome::unchanged);
}

} // namespace

} // namespace careway::records
