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

} // namespace

} // namespace careway::records
