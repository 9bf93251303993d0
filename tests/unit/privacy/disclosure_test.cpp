#include "privacy/disclosure_document.hpp"

#include <gtest/gtest.h>

namespace careway::privacy {

namespace {

using api::DisclosureBasis;
using api::DisclosureView;
using Counted = DisclosureRules::Counted;

const auto today = *parseDate("2026-11-24");

DisclosureRules rules()
{
    DisclosureRules out;
    out.lists["hipaa"] = {{"period", {Counted::yes, 6, {}, "Six years.", "cite hipaa"}}, {"public-health", {Counted::yes, {}, {}, "", ""}},
        {"consent", {Counted::yes, {}, {}, "", ""}}, {"treatment", {Counted::no, {}, {}, "", ""}},
        {"authorization", {Counted::no, {}, {}, "", ""}}, {"consent-for-operations", {Counted::no, {}, {}, "", ""}},
        {"otherwise", {Counted::yes, {}, {}, "", ""}}};
    out.lists["part-2"] = {{"period", {Counted::yes, 3, {}, "Three years.", "cite part-2"}}, {"consent", {Counted::yes, {}, {}, "", ""}},
        {"authorization", {Counted::yes, {}, {}, "", ""}}, {"consent-for-operations", {Counted::electronic, {}, {}, "", ""}},
        {"otherwise", {Counted::no, {}, {}, "", ""}}};
    out.lists["written-statement"] = {{"law-enforcement", {Counted::yes, {}, {}, "", "cite written"}}};
    out.lists["oral-statement"] = {{"law-enforcement", {Counted::yes, {}, 30, "", "cite oral"}}};
    out.shown = {{"provider", "", "", "none", DisclosureBasis::treatment}, {"provider", "", "research", "none", DisclosureBasis::research},
        {"provider", "emergency", "", "", DisclosureBasis::emergency},
        {"provider", "", "", "authorization", DisclosureBasis::authorization}};
    return out;
}

Disclosed disclosed(DisclosureBasis basis, const std::string& on, bool part2 = true)
{
    Disclosed out;
    out.recipient = "Example Department";
    out.description = "a result";
    out.purpose = "a reason";
    out.basis = basis;
    out.part2 = part2;
    out.firstOn = out.lastOn = *parseDate(on);
    return out;
}

std::vector<api::DisclosureEntry> told(DisclosureView view, std::vector<Disclosed> all)
{
    std::vector<api::DisclosureEntry> out;
    for (auto& each : accountingOf(rules(), view, std::move(all)))
        out.push_back(std::move(each.shown));
    return out;
}

api::NewDisclosure asked()
{
    api::NewDisclosure out;
    out.disclosedOn = today;
    out.basis = DisclosureBasis::lawEnforcement;
    return out;
}

api::NewDisclosureSuspension stated(api::SuspensionStatement kind, const std::string& on, const std::string& until)
{
    return {kind, "Sheriff", "It would impede", *parseDate(on), *parseDate(until)};
}

std::vector<std::string> brokenIn(const Result<void>& checked)
{
    std::vector<std::string> out;
    if (checked) return out;
    for (const auto& each : checked.error().violations)
        out.push_back(each.at + ' ' + each.code);
    return out;
}

TEST(AccountingOfDisclosures, GoesBackSixAndThreeYearsToTheDay)
{
    const auto hipaa = periodOf(rules(), DisclosureView::hipaa, today), part2 = periodOf(rules(), DisclosureView::part2, today);
    EXPECT_EQ(text(hipaa.from), "2020-11-24");
    EXPECT_EQ(hipaa.to, today);
    EXPECT_EQ(text(part2.from), "2023-11-24");
    EXPECT_EQ(part2.citation, "cite part-2");
    EXPECT_EQ(text(periodOf(rules(), DisclosureView::part2, *parseDate("2028-02-29")).from), "2025-02-28");
}

TEST(AccountingOfDisclosures, HasInEachViewWhatItsRulesCount)
{
    struct Case {
        DisclosureBasis basis;
        bool part2, throughTheApi, inHipaa, inPart2;
    };
    for (const auto& each : std::vector<Case>{
             {DisclosureBasis::publicHealth, false, false, true, false}, {DisclosureBasis::treatment, true, true, false, false},
             {DisclosureBasis::authorization, true, false, false, true}, {DisclosureBasis::authorization, false, false, false, false},
             {DisclosureBasis::consent, true, false, true, true}, {DisclosureBasis::consentForOperations, true, true, false, true},
             {DisclosureBasis::consentForOperations, true, false, false, false},
             {DisclosureBasis::judicial, true, false, true, false}, // that no rule names
         }) {
        auto row = disclosed(each.basis, "2026-11-01", each.part2);
        if (each.throughTheApi) row.party = namedId("counselor");
        EXPECT_EQ(told(DisclosureView::hipaa, {row}).size(), each.inHipaa ? 1U : 0U) << static_cast<int>(each.basis);
        EXPECT_EQ(told(DisclosureView::part2, {row}).size(), each.inPart2 ? 1U : 0U) << static_cast<int>(each.basis);
    }
}

TEST(AccountingOfDisclosures, TellsWhatWasRepeatedOnceWithTheFirstTheLastAndHowOften)
{
    auto other = disclosed(DisclosureBasis::publicHealth, "2026-11-03");
    other.recipient = "Another Department";
    auto often = disclosed(DisclosureBasis::publicHealth, "2026-10-02");
    often.count = 4;
    const auto out = told(DisclosureView::hipaa,
        {disclosed(DisclosureBasis::publicHealth, "2026-11-02"), often, other, disclosed(DisclosureBasis::publicHealth, "2026-10-01")});
    ASSERT_EQ(out.size(), 2U);
    EXPECT_EQ(out[0].recipient.name, "Another Department") << "the latest comes first";
    EXPECT_EQ(text(out[1].firstOn) + ' ' + text(out[1].lastOn), "2026-10-01 2026-11-02");
    EXPECT_EQ(out[1].count, 6);
    EXPECT_EQ(out[1].citation, "cite hipaa");
}

TEST(AccountingOfDisclosures, KeepsApartWhatDiffersInRecipientPurposeReleaseOrWords)
{
    auto release = disclosed(DisclosureBasis::consent, "2026-11-01"), purpose = release, words = release, address = release;
    release.releaseId = namedId("release");
    purpose.purpose = "another";
    words.description = "another";
    address.address = "1 Example Plaza";
    EXPECT_EQ(
        told(DisclosureView::part2, {release, purpose, words, address, disclosed(DisclosureBasis::consent, "2026-11-01")}).size(), 5U);
}

TEST(AccountingOfDisclosures, TellsTogetherWhatOnePartyWasShownThroughTheApi)
{
    auto list = disclosed(DisclosureBasis::authorization, "2026-11-01"), one = list;
    list.party = one.party = namedId("counselor");
    list.description = "read your medications";
    one.description = "read your diagnoses";
    const auto out = told(DisclosureView::part2, {list, one, list});
    ASSERT_EQ(out.size(), 1U);
    EXPECT_EQ(out[0].description, "read your diagnoses; read your medications");
    EXPECT_EQ(out[0].count, 3);
}

TEST(BasisOfWhatWasShown, IsThatOfTheMostParticularRule)
{
    const auto basis = [](const std::string& relation, const std::string& purpose, const std::string& consent) {
        return basisOf(rules(), {"provider", relation, purpose, consent, {}});
    };
    EXPECT_EQ(basis("treatment", "treatment", "none"), DisclosureBasis::treatment);
    EXPECT_EQ(basis("treatment", "research", "none"), DisclosureBasis::research);
    EXPECT_EQ(basis("emergency", "research", "none"), DisclosureBasis::emergency);
    EXPECT_EQ(basis("treatment", "research", "authorization"), DisclosureBasis::authorization);
    EXPECT_EQ(basisOf(rules(), {"supporter", "", "", "none", {}}), DisclosureBasis::notPermitted) << "what no rule speaks of is told";
}

TEST(RecordingADisclosure, RefusesTheFutureAndAReleaseForWhatNeedsNone)
{
    EXPECT_TRUE(check(rules(), asked(), today));
    auto wrong = asked();
    wrong.disclosedOn = *parseDate("2026-11-25");
    wrong.releaseId = namedId("release");
    wrong.suspension = stated(api::SuspensionStatement::oral, "2026-11-24", "2026-12-25");
    EXPECT_EQ(brokenIn(check(rules(), wrong, today)),
        (std::vector<std::string>{
            "/disclosedOn disclosures/in-future", "/releaseId disclosures/not-by-release", "/suspension/untilOn disclosures/too-long"}));
}

TEST(SuspendingADisclosure, IsForAuthoritiesInWritingAsTheySayAndOrallyForThirtyDays)
{
    using api::SuspensionStatement;
    const auto broken = [](DisclosureBasis basis, const api::NewDisclosureSuspension& suspension) {
        return brokenIn(check(rules(), basis, suspension, today));
    };
    const std::vector<std::string> none;
    EXPECT_EQ(broken(DisclosureBasis::lawEnforcement, stated(SuspensionStatement::written, "2026-11-01", "2028-11-01")), none);
    EXPECT_EQ(broken(DisclosureBasis::lawEnforcement, stated(SuspensionStatement::oral, "2026-11-01", "2026-12-01")), none);
    EXPECT_EQ(broken(DisclosureBasis::lawEnforcement, stated(SuspensionStatement::oral, "2026-11-01", "2026-12-02")),
        std::vector<std::string>{"/untilOn disclosures/too-long"});
    EXPECT_EQ(broken(DisclosureBasis::lawEnforcement, stated(SuspensionStatement::written, "2026-11-25", "2026-11-23")),
        (std::vector<std::string>{"/statedOn disclosures/in-future", "/untilOn disclosures/over"}));
    EXPECT_EQ(broken(DisclosureBasis::publicHealth, stated(SuspensionStatement::written, "2026-11-01", "2028-11-01")),
        std::vector<std::string>{"/authority disclosures/not-to-be-suspended"});
}

TEST(DocumentOfDisclosures, SaysWhomForWhichDaysAndWhatAndEscapesWhatPeopleWrote)
{
    const auto period = periodOf(rules(), DisclosureView::hipaa, today);
    auto row = disclosed(DisclosureBasis::publicHealth, "2026-11-01");
    row.recipient = "<b>\"O'Hara\" & Sons</b>";
    row.address = "1 Example Plaza";
    row.count = 2;
    const auto page = documentOf("Zoë <i>", period, accountingOf(rules(), DisclosureView::hipaa, {row}));
    EXPECT_NE(page.find("<p>For Zoë &lt;i&gt;</p>"), std::string::npos) << page;
    EXPECT_NE(page.find("under cite hipaa. It covers the days from 2020-11-24 to 2026-11-24. Six years."), std::string::npos) << page;
    EXPECT_NE(
        page.find("<td>2 times, first on 2026-11-01, last on 2026-11-01</td><td>&lt;b&gt;&quot;O&#39;Hara&quot; &amp; Sons&lt;/b&gt;, 1 "
                  "Example Plaza</td><td>a result</td><td>a reason</td>"),
        std::string::npos)
        << page;
    EXPECT_NE(documentOf("Zoë", period, {}).find("Nothing of what it covers was disclosed."), std::string::npos);
}

} // namespace

} // namespace careway::privacy
