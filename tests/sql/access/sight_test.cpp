#include "access/explain.hpp"
#include "access/gate.hpp"
#include "access/policy_store.hpp"
#include "app/seed.hpp"
#include "records/protection.hpp"
#include "sql/access/population.hpp"
#include "sql/support/test_database.hpp"

#include <map>
#include <set>

namespace careway::access {

namespace {

/// The three ways in which it is said who may see a record: rule by rule, row by row, and as a condition in SQL.
class Decisions : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        sql::DatabaseTest::SetUp();
        if (IsSkipped()) return;
        app::seedAccess(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
        policy_.emplace(PolicyStore{owner()}.inForce(dayOf(now)));
    }

    static std::set<Id> selected(const Sight& sight, const Id& memberId)
    {
        const auto rows = owner().fetch<Id>(
            "SELECT r.id FROM record r WHERE r.member_id = UNHEX(:member) AND " + sight.predicate("r", records::makerOf("r")),
            {{"member", memberId}});
        return {rows.begin(), rows.end()};
    }

    void compare(const Population& population, const Population::Member& member)
    {
        const auto& caller = population.caller;
        const auto facts = population.standing(*policy_, member);
        Gate gate(owner(), *policy_, now);
        const auto sight = gate.sight(caller, member.id);
        const auto rows = selected(sight, member.id);
        const auto& [oneId, one] = member.records.front();
        EXPECT_EQ(gate.sightOf(caller, "record", oneId).pathTo(one).has_value(), explain(*policy_, caller, facts, one).allowed)
            << nameOf(caller.role) << ", by the record's id " << oneId.text();
        for (const auto& [id, protection] : member.records) {
            const auto path = sight.pathTo(protection);
            const auto allowed = explain(*policy_, caller, facts, protection).allowed;
            EXPECT_EQ(path.has_value(), allowed) << nameOf(caller.role) << ", record " << id.text();
            EXPECT_EQ(rows.contains(id), allowed)
                << nameOf(caller.role) << ", record " << id.text() << ": " << sight.predicate("r", records::makerOf("r"));
            if (path) ++seenBy_[path->way->relation];
            if (path && !path->releases.empty()) ++byRelease_;
            if (path && !path->releases.empty() && sight.minds()) ++byMaker_;
            if (!path) ++hidden_;
        }
        EXPECT_EQ(
            gate.covers(gate.permit(caller, Content::demographics), member.id), explain(*policy_, caller, facts, std::nullopt).allowed)
            << nameOf(caller.role) << ", member " << member.id.text();
    }

    std::optional<Policy> policy_;
    std::map<Relation, int> seenBy_;
    int byRelease_ = 0, byMaker_ = 0, hidden_ = 0;
};

TEST_F(Decisions, AreTheSameInAThousandPopulationsHoweverTheyAreAsked)
{
    constexpr int together = 50, batches = 20;
    Chance chance;
    SCOPED_TRACE(chance.seed());
    for (int batch = 0; batch < batches && !HasFailure(); ++batch) {
        std::vector<Population> populations;
        for (int i = 0; i < together; ++i)
            populations.push_back(populationBy(chance, *policy_, batch * together + i));
        owner().begin();
        insert(owner(), populations);
        for (const auto& population : populations)
            for (const auto& member : population.members)
                compare(population, member);
        owner().rollback();
    }
    for (const auto relation : {Relation::treatment, Relation::primaryCare, Relation::careManagement, Relation::careCoordination,
             Relation::statedReason, Relation::supporter, Relation::guardian, Relation::powerOfAttorney, Relation::parent,
             Relation::emergency, Relation::self, Relation::feed})
        EXPECT_GT(seenBy_[relation], 0) << "the populations do not try " << nameOf(relation);
    EXPECT_GT(byRelease_, 20);
    EXPECT_GT(byMaker_, 5);
    EXPECT_GT(hidden_, 500);
}

} // namespace

} // namespace careway::access
