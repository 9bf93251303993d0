#include "records/label.hpp"

#include <gtest/gtest.h>

namespace careway::records {

namespace {

using api::Label;
using api::SourceProgram;

const std::string icd = "http://hl7.org/fhir/sid/icd-10-cm";

CodeLists lists()
{
    CodeLists out;
    out.addSystem(icd);
    out.addSensitive(icd, "F10.20", Label::substanceUse);
    out.addSensitive(icd, "O98.72", Label::hiv);
    out.addSensitive(icd, "O98.72", Label::reproductive);
    return out;
}

struct Case {
    const char* what;
    std::vector<Label> said;
    SourceProgram program;
    std::vector<std::string> codes;
    std::vector<Label> expected;
};

TEST(Labels, FollowTheSourceTheCodesAndWhatTheFeedSays)
{
    const std::vector<Case> cases{
        {"an ordinary code of an ordinary practice", {}, SourceProgram::notPart2, {"I10"}, {Label::general}},
        {"dependence noted by a general practice", {}, SourceProgram::notPart2, {"F10.20"}, {Label::substanceUse}},
        {"a blood count of a detox unit", {}, SourceProgram::part2, {"D64.9"}, {Label::substanceUse}},
        {"a source that does not say what it is", {}, SourceProgram::unknown, {"I10"}, {Label::general}},
        {"a code without its dot, in small letters", {}, SourceProgram::unknown, {"f1020"}, {Label::substanceUse}},
        {"one code that says two things", {}, SourceProgram::unknown, {"O98.72"}, {Label::hiv, Label::reproductive}},
        {"the second diagnosis of a claim", {}, SourceProgram::unknown, {"I10", "F10.20"}, {Label::substanceUse}},
        {"notes that only the feed can know", {Label::psychotherapyNotes}, SourceProgram::notPart2, {"I10"}, {Label::psychotherapyNotes}},
        {"a feed that calls it general", {Label::general}, SourceProgram::notPart2, {"F10.20"}, {Label::substanceUse}},
        {"no code at all", {}, SourceProgram::unknown, {}, {Label::general}},
    };
    for (const auto& each : cases) {
        std::vector<api::Coding> codings;
        for (const auto& code : each.codes)
            codings.push_back({icd, code, ""});
        std::vector<const api::Coding*> pointers;
        for (const auto& coding : codings)
            pointers.push_back(&coding);
        EXPECT_EQ(labelsFor(each.said, each.program, pointers, lists()), each.expected) << each.what;
    }
}

TEST(Labels, HoldForTheCodeOfOneSystemOnly)
{
    const api::Coding elsewhere{"http://loinc.org", "F10.20", ""};
    const std::vector<const api::Coding*> codings{&elsewhere};
    EXPECT_EQ(labelsFor({}, SourceProgram::unknown, codings, lists()), std::vector{Label::general});
}

TEST(Sources, AreProgramsForARecordIfTheyWereOnAnyDayOnWhichItMayHaveBeenMade)
{
    const auto day = [](const char* text) { return parseDate(text).value(); };
    CodeLists known;
    known.addSource("detox", {SourceProgram::notPart2, day("2010-01-01"), day("2019-12-31")});
    known.addSource("detox", {SourceProgram::part2, day("2020-01-01"), day("2022-12-31")});
    known.addSource("clinic", {SourceProgram::notPart2, day("2020-01-01"), std::nullopt});
    known.addSource("clinic", {SourceProgram::unknown, day("2018-01-01"), day("2018-12-31")});
    struct Made {
        const char *what, *source, *first, *last;
        SourceProgram expected;
    };
    const std::vector<Made> cases{
        {"while it was a program", "detox", "2021-05-01", "2021-05-03", SourceProgram::part2},
        {"on its first day", "detox", "2020-01-01", "2020-01-01", SourceProgram::part2},
        {"on its last day", "detox", "2022-12-31", "2022-12-31", SourceProgram::part2},
        {"before it was one", "detox", "2012-01-01", "2019-12-31", SourceProgram::notPart2},
        {"after it was discontinued", "detox", "2023-01-01", "2023-01-01", SourceProgram::unknown},
        {"begun before, received after", "detox", "2019-06-01", "2024-01-01", SourceProgram::part2},
        {"by none, on all of the days", "clinic", "2020-01-01", "2026-01-01", SourceProgram::notPart2},
        {"by none, but not on all of the days", "clinic", "2019-12-31", "2020-01-01", SourceProgram::unknown},
        {"when nobody knew", "clinic", "2018-03-01", "2018-03-01", SourceProgram::unknown},
        {"by a source that nobody named", "feed", "2021-05-01", "2021-05-03", SourceProgram::unknown},
    };
    for (const auto& each : cases)
        EXPECT_EQ(known.programOf(each.source, day(each.first), day(each.last)), each.expected) << each.source << ' ' << each.what;
}

TEST(CodeLists, HaveAnotherDigestWhenAnyLabelMayBeAnother)
{
    const auto same = lists().digest();
    auto system = lists(), code = lists(), label = lists(), source = lists();
    system.addSystem("http://loinc.org");
    EXPECT_EQ(system.digest(), same) << "no label hangs on the systems that there are";
    code.addSensitive(icd, "F11", Label::substanceUse);
    EXPECT_NE(code.digest(), same);
    label.addSensitive(icd, "F10.20", Label::hiv);
    EXPECT_NE(label.digest(), same);
    source.addSource("detox", {SourceProgram::part2, std::chrono::year{2020} / 1 / 1, std::nullopt});
    EXPECT_NE(source.digest(), same);
    auto ended = lists();
    ended.addSource("detox", {SourceProgram::part2, std::chrono::year{2020} / 1 / 1, std::chrono::year{2021} / 1 / 1});
    EXPECT_NE(ended.digest(), source.digest());
}

} // namespace

} // namespace careway::records
