#include "records/relabel.hpp"

#include <gtest/gtest.h>

namespace careway::records {

namespace {

using api::Label;
using api::SourceProgram;

const std::string icd = "http://hl7.org/fhir/sid/icd-10-cm";
const auto came = parseInstant("2026-03-02T15:00:00Z").value();
const auto now = parseInstant("2026-11-24T12:00:00Z").value();

CodeLists lists()
{
    CodeLists out;
    out.addSystem(icd);
    out.addSensitive(icd, "F10.20", Label::substanceUse);
    out.addSource("detox", {SourceProgram::part2, std::chrono::year{2020} / 1 / 1, std::nullopt});
    out.addSource("clinic", {SourceProgram::notPart2, std::chrono::year{2000} / 1 / 1, std::nullopt});
    return out;
}

/// A condition as it came in, before anything was known of its code or its source.
KeptRecord kept(const std::string& source, const std::string& code, const Protection& said, const CodeLists& then = {})
{
    api::NewRecord asked;
    asked.type = api::RecordType::condition;
    asked.sourceId = "C-1";
    asked.sourceProgram = said.program;
    if (!said.labels.empty()) asked.labels = said.labels;
    asked.condition.emplace();
    asked.condition->coding = {icd, code, ""};
    asked.condition->onsetOn = std::chrono::year{2026} / 1 / 5;
    const auto candidate = candidateFrom(asked, source, namedId("a member"), came).value();
    KeptRecord out{candidate.record, protectionOf(candidate.record), contentOf(candidate)};
    label(out.record, out.said, then);
    return out;
}

TEST(Relabelling, ChangesWhatTheListsJudgeOtherwiseNow)
{
    struct Case {
        const char *what, *source, *code;
        Protection said;
        CodeLists then;
        std::optional<Protection> expected; // nothing: it stays as it is
    };
    const std::vector<Case> cases{
        {"an ordinary code", "feed", "I10", {}, {}, {}},
        {"a code that the list has gained", "feed", "F10.20", {}, {}, Protection{{Label::substanceUse}, SourceProgram::unknown}},
        {"a code that the list has had", "feed", "F10.20", {}, lists(), {}},
        {"a source that turns out to be a program", "detox", "I10", {}, {}, Protection{{Label::substanceUse}, SourceProgram::part2}},
        {"a source that turns out to be none", "clinic", "I10", {}, {}, Protection{{Label::general}, SourceProgram::notPart2}},
        {"a record that says that it is of no program", "detox", "I10", {{}, SourceProgram::notPart2}, {}, {}},
        {"a record that says that it is of a program", "clinic", "I10", {{}, SourceProgram::part2}, {}, {}},
        {"a label that its source gave", "feed", "I10", {{Label::hiv}, SourceProgram::unknown}, {}, {}},
        {"a label of its source beside a new one", "feed", "F10.20", {{Label::hiv}, SourceProgram::unknown}, {},
            Protection{{Label::substanceUse, Label::hiv}, SourceProgram::unknown}},
        {"a label that source and list give", "feed", "F10.20", {{Label::substanceUse}, SourceProgram::unknown}, {}, {}},
    };
    for (const auto& each : cases) {
        const auto record = kept(each.source, each.code, each.said, each.then);
        const auto out = relabelled(record, lists(), now);
        EXPECT_EQ(out ? std::optional(protectionOf(*out)) : std::nullopt, each.expected) << each.what;
    }
}

TEST(Relabelling, TakesAwayWhatOnlyTheListsHadGiven)
{
    const auto given = kept("detox", "F10.20", {}, lists());
    EXPECT_EQ(protectionOf(given.record), (Protection{{Label::substanceUse}, SourceProgram::part2}));
    const auto taken = relabelled(given, CodeLists{}, now);
    ASSERT_TRUE(taken);
    EXPECT_EQ(protectionOf(*taken), (Protection{{Label::general}, SourceProgram::unknown}));
    const Protection said{{Label::substanceUse}, SourceProgram::part2};
    EXPECT_FALSE(relabelled(kept("detox", "F10.20", said, lists()), CodeLists{}, now)) << "the source itself has said it";
}

TEST(Relabelling, IsAnotherVersionOfTheSameContent)
{
    const auto record = kept("feed", "F10.20", {});
    auto out = std::get<api::Condition>(relabelled(record, lists(), now).value());
    EXPECT_EQ(out.version, 2);
    EXPECT_EQ(out.createdAt, came);
    EXPECT_EQ(out.updatedAt, now);
    out.version = 1;
    out.updatedAt = came;
    out.labels = {Label::general};
    EXPECT_EQ(out, std::get<api::Condition>(record.record)) << "nothing else has changed";
}

TEST(Relabelling, KnowsWhatWasSaidOfARecordThatWasTakenInBeforeItWasKept)
{
    struct Case {
        const char* what;
        std::string source, code;
        Protection said;
    };
    const std::vector<Case> cases{
        {"nothing", "feed", "I10", {}},
        {"nothing, and the list something", "feed", "F10.20", {}},
        {"what the list says", "feed", "F10.20", {{Label::substanceUse}, SourceProgram::unknown}},
        {"general, and the list something", "feed", "F10.20", {{Label::general}, SourceProgram::unknown}},
        {"two labels beside the list's", "feed", "F10.20", {{Label::psychotherapyNotes, Label::hiv}, SourceProgram::notPart2}},
        {"that it is of a program", "feed", "I10", {{}, SourceProgram::part2}},
    };
    auto known = lists();
    for (const auto& each : cases) {
        const auto record = kept(each.source, each.code, each.said, known);
        EXPECT_EQ(saidOnce(record.record, record.content), each.said) << each.what;
    }
    const auto record = kept("feed", "F10.20", {}, known);
    EXPECT_EQ(saidOnce(record.record, sha256("another")).labels, std::vector{Label::substanceUse}) << "what cannot be told apart";
}

TEST(Tallies, CountWhatWasGotAndLostBySourceAndType)
{
    Tally tally, more;
    for (const auto* source : {"feed", "feed", "detox"}) {
        const auto record = kept(source, "F10.20", {});
        tally.add(record.record, relabelled(record, lists(), now).value());
    }
    const auto back = kept("feed", "F10.20", {}, lists());
    more.add(back.record, relabelled(back, CodeLists{}, now).value());
    tally.add(more);
    const std::map<Tally::Key, Tally::Count> expected{
        {{"detox", "condition", "general"}, {0, 1}},
        {{"detox", "condition", "part-2"}, {1, 0}},
        {{"detox", "condition", "substance-use"}, {1, 0}},
        {{"detox", "condition", "unknown"}, {0, 1}},
        {{"feed", "condition", "general"}, {1, 2}},
        {{"feed", "condition", "substance-use"}, {2, 1}},
    };
    EXPECT_EQ(tally.counts(), expected);
}

} // namespace

} // namespace careway::records
