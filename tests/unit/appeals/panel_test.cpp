#include "appeals/panel.hpp"

#include <gtest/gtest.h>

namespace careway::appeals {

namespace {

const std::vector<ReviewerRule> rules{{"", true, "medical-director", {"physician"}, {}}, {"", false, "appeals", {}, {}},
    {"behavioral", true, "medical-director", {"physician"}, {"2084P0800X"}}};

Reviewer director() { return {namedId("second"), "medical-director", "physician", "207R00000X", {namedId("chief")}, false}; }

std::string code(const Reviewer& reviewer, const std::set<Id>& deciders, std::string_view kind = "medical-service", bool clinical = true)
{
    const auto result = mayDecide(reviewer, deciders, rules, kind, clinical);
    return result ? "" : result.error().code;
}

TEST(WhoDecidesOnAnAppeal, HadNoPartInWhatIsAppealedAndDoesNotReportToWhoHad)
{
    EXPECT_EQ(code(director(), {namedId("first")}), "");
    EXPECT_EQ(code(director(), {namedId("first"), namedId("second")}), "appeals/decided-before");
    EXPECT_EQ(code(director(), {namedId("chief")}), "appeals/subordinate");
    auto family = director();
    family.ownOrFamily = true;
    EXPECT_EQ(code(family, {}), "appeals/own-case");
}

TEST(WhoDecidesOnAnAppeal, IsOfTheKindAndSpecialtyThatItAsksFor)
{
    auto nurse = director();
    nurse.credential = "registered-nurse";
    EXPECT_EQ(code(nurse, {}), "appeals/not-yours-to-decide");
    auto clerk = director();
    clerk.role = "appeals";
    EXPECT_EQ(code(clerk, {}), "appeals/not-yours-to-decide") << "on clinical grounds";
    EXPECT_EQ(code(clerk, {}, "medical-service", false), "") << "on administrative ones";
    EXPECT_EQ(code(director(), {}, "behavioral"), "appeals/wrong-specialty");
    auto psychiatrist = director();
    psychiatrist.specialty = "2084P0800X";
    EXPECT_EQ(code(psychiatrist, {}, "behavioral"), "");
}

TEST(WhoDecidedBefore, AreThoseOfItsItemsAndOfTheAppealsBefore)
{
    api::PriorAuthorization request;
    for (const auto* who : {"first", "other"}) {
        api::AuthorizationItem item;
        item.sequence = std::int64_t(request.items.size()) + 1;
        item.decision.emplace();
        item.decision->decidedBy = namedId(who);
        request.items.push_back(item);
    }
    api::Appeal appeal, before;
    appeal.id = namedId("appeal");
    appeal.sequences = {1};
    before.id = namedId("before");
    before.decision.emplace();
    before.decision->decidedBy = namedId("second");
    EXPECT_EQ(decidersOf(appeal, request, std::vector{before, appeal}), (std::set<Id>{namedId("first"), namedId("second")}));
}

} // namespace

} // namespace careway::appeals
