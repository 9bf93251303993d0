#include "releases/release.hpp"

#include <gtest/gtest.h>

namespace careway::releases {

namespace {

using api::InformationKind;
using api::ReleaseState;
using api::Signer;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const auto today = dayOf(now);

Rules rules()
{
    Rules out;
    for (const auto* element : {"discloser", "information", "recipient", "purpose", "right-to-revoke", "expiry", "signature", "signed-on"})
        out.elements[element] = {element, std::string("cite ") + element, false};
    for (const auto* element : {"redisclosure", "consequences-of-refusal"})
        out.elements[element] = {element, std::string("cite ") + element, true};
    out.purposes["treatment"] = {"", "", false};
    out.purposes["treatment-payment-operations"] = {"", "", true};
    out.classes["treating-providers"] = {"", "", false};
    for (const auto* policy :
        {"named-substance-use", "not-oneself", "counseling-notes-alone", "psychotherapy-notes-alone", "minor-and-parent", "authority"})
        out.policies[policy] = {"", std::string("cite ") + policy, false};
    out.minors.majority = {{"", 18}, {"AL", 19}};
    out.minors.alone = {{{"TN", "hiv"}, 0}, {{"TN", "mental-health"}, 16}, {{"TN", "reproductive"}, std::nullopt}};
    return out;
}

Patient grownUp() { return {"Zoë Quillfeather", *parseDate("1999-03-14"), "TN", {}}; }
Patient minor() { return {"Zoë Quillfeather", *parseDate("2010-03-14"), "TN", {"parent"}}; }

api::Release whole()
{
    api::Release out;
    out.version = 1;
    out.disclosers = {{std::nullopt, "treating-providers", {}, {}, {}}};
    out.information = {InformationKind::generalRecords};
    out.recipients = {{"Ines Quillfeather", std::nullopt, "mother", {}, {}}};
    out.purpose = "treatment";
    out.statements = {api::ReleaseStatement::rightToRevoke};
    out.expiry = api::ReleaseExpiry{api::ReleaseExpiryKind::date, *parseDate("2027-01-01"), std::nullopt};
    return out;
}

api::ReleaseSignature signature(Signer by) { return {by, "A name", api::SignatureMethod::electronic}; }

std::vector<std::string> citationsOf(const api::Release& release, const Patient& patient = grownUp())
{
    std::vector<std::string> out;
    for (const auto& each : missingIn(release, patient, rules(), today))
        out.push_back(each.citation.substr(5));
    return out;
}

std::vector<std::string> brokenIn(const api::Release& release)
{
    std::vector<std::string> out;
    const auto checked = check(release, grownUp(), rules(), today);
    if (checked) return out;
    for (const auto& each : checked.error().violations)
        out.push_back(each.at + ' ' + each.code);
    return out;
}

using Texts = std::vector<std::string>;

TEST(Releases, NameEverythingThatTheyLackAtOnce)
{
    EXPECT_EQ(citationsOf({}),
        (Texts{"discloser", "information", "recipient", "purpose", "right-to-revoke", "expiry", "signature", "signed-on"}));
    EXPECT_EQ(citationsOf(whole()), (Texts{"signature", "signed-on"}));
    auto forAll = whole();
    forAll.purpose = "treatment-payment-operations";
    EXPECT_EQ(citationsOf(forAll), (Texts{"signature", "signed-on", "redisclosure", "consequences-of-refusal"}));
    auto nobody = whole();
    nobody.recipients.push_back({{}, {}, "friend", {}, {}});
    EXPECT_EQ(citationsOf(nobody).front(), "recipient") << "a recipient without a name";
}

TEST(Releases, AreRefusedWithTheRuleThatTheyBreak)
{
    auto release = whole();
    EXPECT_EQ(brokenIn(release), Texts{});
    release.expiry->on = today;
    EXPECT_EQ(brokenIn(release), Texts{}) << "its last day is today";
    release.expiry->on = std::chrono::sys_days(today) - std::chrono::days(1);
    EXPECT_EQ(brokenIn(release), Texts{"/expiry/on releases/expiry"});
    release = whole();
    release.recipients = {{{}, "everybody", {}, {}, {}}, {"ZOE  quillfeather", {}, {}, {}, {}}};
    EXPECT_EQ(brokenIn(release), (Texts{"/recipients/0/class releases/unknown-class", "/recipients/1 releases/not-oneself"}));
    release = whole();
    release.purpose = "any";
    EXPECT_EQ(brokenIn(release), Texts{"/purpose releases/purpose"});
    release = whole();
    release.expiry = api::ReleaseExpiry{api::ReleaseExpiryKind::none, {}, {}};
    EXPECT_EQ(brokenIn(release), Texts{"/expiry/kind releases/expiry"});
    release.purpose = "treatment-payment-operations";
    EXPECT_EQ(brokenIn(release), Texts{});
    release.expiry = api::ReleaseExpiry{api::ReleaseExpiryKind::event, {}, {}};
    EXPECT_EQ(brokenIn(release), Texts{"/expiry/text releases/expiry"});
}

TEST(Releases, OpenSubstanceUseRecordsOnlyByNameAndNotesOnlyAlone)
{
    auto release = whole();
    release.information = {InformationKind::allRecords};
    EXPECT_EQ(brokenIn(release), Texts{"/information/0 releases/named-substance-use"});
    release.information = {InformationKind::behavioralRecords, InformationKind::substanceUseRecords};
    EXPECT_EQ(brokenIn(release), Texts{});
    release.information = {InformationKind::substanceUseRecords, InformationKind::substanceUseCounselingNotes};
    EXPECT_EQ(brokenIn(release), Texts{"/information releases/counseling-notes-alone"});
    release.information = {InformationKind::psychotherapyNotes, InformationKind::generalRecords};
    EXPECT_EQ(brokenIn(release), Texts{"/information releases/psychotherapy-notes-alone"});
}

TEST(Releases, BecomeActiveWithThePatientsSignature)
{
    const auto draft = submitted(whole(), grownUp(), rules(), now).value();
    EXPECT_EQ(draft.state, ReleaseState::deficient);
    const auto active = signedBy(draft, signature(Signer::patient), grownUp(), rules(), now).value();
    EXPECT_EQ(active.state, ReleaseState::active);
    EXPECT_EQ(active.signatures.front().signedAt, now);
    EXPECT_EQ(signedBy(active, signature(Signer::patient), grownUp(), rules(), now).error().code, "releases/not-open");
    EXPECT_EQ(patched(active, {}, now).error().code, "releases/not-open") << "signed content never changes";
    auto bare = whole();
    bare.purpose.reset();
    bare.recipients.clear();
    const auto refused = signedBy(bare, signature(Signer::patient), grownUp(), rules(), now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::conflict);
    EXPECT_EQ(refused.error().violations.size(), 2U) << "what is missing, all of it";
}

TEST(Releases, OfMinorsAreSignedByThemAndByAParent)
{
    const auto parentAlone = signedBy(whole(), signature(Signer::parent), minor(), rules(), now);
    ASSERT_FALSE(parentAlone);
    EXPECT_EQ(parentAlone.error().code, "releases/minor-must-sign");
    const auto first = signedBy(whole(), signature(Signer::patient), minor(), rules(), now).value();
    EXPECT_EQ(first.state, ReleaseState::deficient);
    EXPECT_EQ(signedBy(first, signature(Signer::parent), minor(), rules(), now).value().state, ReleaseState::active);
    EXPECT_EQ(signedBy(whole(), signature(Signer::parent), grownUp(), rules(), now).error().code, "releases/no-authority");
}

TEST(Releases, OfCareToWhichMinorsConsentAloneAreSignedByThemOnly)
{
    const auto about = [](std::vector<InformationKind> kinds) {
        auto out = whole();
        out.information = std::move(kinds);
        return out;
    };
    const auto stateOf = [](const api::Release& release, Signer by, Patient patient = minor()) {
        return signedBy(release, signature(by), patient, rules(), now).value().state;
    };
    using enum InformationKind;
    auto guarded = minor();
    guarded.authorities.insert("guardian");
    EXPECT_EQ(stateOf(about({hivRecords}), Signer::patient), ReleaseState::active);
    for (const auto signer : {Signer::parent, Signer::guardian})
        EXPECT_EQ(signedBy(about({hivRecords}), signature(signer), guarded, rules(), now).error().code, "releases/minor-alone");
    EXPECT_EQ(stateOf(about({mentalHealthRecords}), Signer::patient), ReleaseState::active) << "sixteen in March";
    EXPECT_EQ(stateOf(about({hivRecords, generalRecords}), Signer::patient), ReleaseState::deficient) << "some of it is not theirs alone";
    EXPECT_EQ(stateOf(about({reproductiveRecords}), Signer::patient), ReleaseState::deficient) << "by the law of this state with a parent";
    EXPECT_EQ(stateOf(about({substanceUseRecords}), Signer::patient), ReleaseState::deficient) << "what is not known is signed by both";
    auto younger = minor();
    younger.birthDate = *parseDate("2010-11-25");
    EXPECT_EQ(stateOf(about({mentalHealthRecords}), Signer::patient, younger), ReleaseState::deficient) << "fifteen until tomorrow";
    auto elsewhere = minor();
    elsewhere.state = "";
    EXPECT_EQ(stateOf(about({hivRecords}), Signer::patient, elsewhere), ReleaseState::deficient) << "and of an unknown state";
    EXPECT_EQ(signedBy(whole(), signature(Signer::guardian), guarded, rules(), now).error().code, "releases/minor-must-sign")
        << "who stands for a minor signs behind them";
    const auto first = signedBy(whole(), signature(Signer::patient), guarded, rules(), now).value();
    EXPECT_EQ(stateOf(first, Signer::guardian, guarded), ReleaseState::active);
}

TEST(Releases, KnowWhoIsAMinorByTheStateAndTheDay)
{
    const auto signedAlone = [](const char* born, const char* state) {
        const Patient patient{"A B", *parseDate(born), state, {}};
        return signedBy(whole(), signature(Signer::patient), patient, rules(), now).value().state == ReleaseState::active;
    };
    EXPECT_TRUE(signedAlone("2008-11-24", "TN")) << "eighteen today";
    EXPECT_FALSE(signedAlone("2008-11-25", "TN"));
    EXPECT_FALSE(signedAlone("2008-11-24", "AL"));
    EXPECT_TRUE(signedAlone("2007-11-24", "AL"));
}

TEST(Releases, AreSignedForAnotherOnlyByWhomThePlanKnows)
{
    auto patient = grownUp();
    EXPECT_EQ(signedBy(whole(), signature(Signer::guardian), patient, rules(), now).error().code, "releases/no-authority");
    patient.authorities = {"guardian"};
    EXPECT_EQ(signedBy(whole(), signature(Signer::guardian), patient, rules(), now).value().state, ReleaseState::active);
}

TEST(Releases, ExpireAsTheyAreReadAndAreRevokedOnce)
{
    const auto active = signedBy(whole(), signature(Signer::patient), grownUp(), rules(), now).value();
    EXPECT_EQ(stateOn(active, *parseDate("2027-01-01")), ReleaseState::active);
    EXPECT_EQ(stateOn(active, *parseDate("2027-01-02")), ReleaseState::expired);
    const auto once = revoked(active, now);
    EXPECT_EQ(once.state, ReleaseState::revoked);
    EXPECT_EQ(revoked(once, now + std::chrono::hours(1)), once);
    EXPECT_EQ(stateOn(once, *parseDate("2027-01-02")), ReleaseState::revoked);
    EXPECT_EQ(submitted(once, grownUp(), rules(), now).error().code, "releases/not-open");
}

} // namespace

} // namespace careway::releases
