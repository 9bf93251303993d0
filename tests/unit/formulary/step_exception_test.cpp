#include "formulary/step_exception.hpp"

#include <gtest/gtest.h>

namespace careway::formulary {

namespace {

using access::Role;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const Id prescriber = namedId("prescriber");
const Drug simvastatin{"314231", "Simvastatin 10 MG Oral Tablet", "simvastatin", "statins", ""};

access::Caller caller(Role role, const std::string& credential = {})
{
    access::Caller out;
    out.role = role;
    out.credential = credential;
    if (role == Role::provider) out.providerId = prescriber;
    if (role == Role::careManager) out.staffId = namedId("staff");
    return out;
}

api::NewStepException asked()
{
    api::NewStepException out;
    out.memberId = namedId("member");
    out.drug = codingOf(simvastatin);
    out.kind = api::StepExceptionKind::intolerance;
    out.occurredOn = std::chrono::year{2026} / 11 / 24;
    out.evidence = "Muscle pain";
    return out;
}

std::string whatIsWrong(const api::NewStepException& it, const access::Caller& by, const Found& found)
{
    std::string out;
    const auto checked = check(it, by, found, now);
    if (!checked)
        for (const auto& each : checked.error().violations)
            out += each.at + ' ' + each.code + '\n';
    return out;
}

TEST(StepException, IsStatedByWhoTreatsOrTakenDownForThem)
{
    EXPECT_TRUE(statesThemselves(caller(Role::provider)));
    EXPECT_FALSE(statesThemselves(caller(Role::careManager)));
    EXPECT_TRUE(takesDown(caller(Role::system)));
    EXPECT_TRUE(takesDown(caller(Role::careManager, "pharmacist")));
    EXPECT_FALSE(takesDown(caller(Role::careManager, "registered-nurse")));
    EXPECT_FALSE(takesDown(caller(Role::member)));

    const auto own = stated(asked(), caller(Role::provider), {simvastatin, {}, true}, std::vector{api::Label::general}, namedId("x"), now);
    EXPECT_EQ(own.statedBy, (api::ActingParty{"provider", prescriber}));
    EXPECT_EQ(own.recordedBy, (api::ActingParty{"provider", prescriber}));
    const auto fed
        = stated(asked(), caller(Role::system), {simvastatin, prescriber, true}, std::vector{api::Label::hiv}, namedId("x"), now);
    EXPECT_EQ(fed.statedBy, (api::ActingParty{"provider", prescriber}));
    EXPECT_EQ(fed.recordedBy, (api::ActingParty{"system", {}}));
    EXPECT_EQ(protectionOf(fed, api::SourceProgram::part2).labels, bitOf(access::Label::hiv));
    EXPECT_EQ(protectionOf(fed, api::SourceProgram::part2).source, access::Source::part2);
}

TEST(StepException, NamesAllAtOnceWhatIsWrong)
{
    EXPECT_EQ(whatIsWrong(asked(), caller(Role::provider), {simvastatin, {}, true}), "");
    auto it = asked();
    it.providerNpi = "9100001376";
    EXPECT_EQ(whatIsWrong(it, caller(Role::system), {simvastatin, prescriber, true}), "");
    EXPECT_EQ(whatIsWrong(it, caller(Role::provider), {simvastatin, {}, true}), "/providerNpi formulary/states-themselves\n");
    it.occurredOn = std::chrono::year{2026} / 11 / 25;
    EXPECT_EQ(whatIsWrong(it, caller(Role::system), {std::nullopt, {}, false}),
        "/drug/code formulary/unknown-drug\n/occurredOn formulary/future\n/providerNpi formulary/unknown-provider\n");
    it.drug.system = "http://hl7.org/fhir/sid/ndc";
    EXPECT_EQ(whatIsWrong(it, caller(Role::system), {std::nullopt, prescriber, false}),
        "/drug/system formulary/unknown-system\n/occurredOn formulary/future\n");
    EXPECT_EQ(whatIsWrong(asked(), caller(Role::provider), {simvastatin, {}, false}), "/drug/code formulary/no-step-drug\n");
}

} // namespace

} // namespace careway::formulary
