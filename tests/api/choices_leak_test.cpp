#include "support/chance.hpp"
#include "support/people_test.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace careway {

namespace {

using access::Role;

/// Of what other people choose and of what was disclosed of them nothing can be told, nor of what is kept back of one's own: in populations
/// by chance the same questions are asked while it is there and when it is gone, and every answer must be the same, by the same statements.
class ChoiceLeaks : public PeopleTest {
protected:
    static constexpr std::array collections{"restrictions", "confidential-communications", "corrections"};

    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        seed();
        house().database().observe([this](const sql::Statement& statement) {
            const std::lock_guard lock(mutex_);
            heard_ += std::string(statement.name) + '\n';
        });
    }

    struct Someone {
        Id id;
        bool seen = false;
        std::vector<std::string> things; // their paths
    };

    /// Up to four members with some of everything, of whom the caller sees some.
    std::vector<Someone> populationBy(Chance& chance)
    {
        std::vector<Someone> out(static_cast<std::size_t>(chance.from(2, 4)));
        for (auto& each : out) {
            const auto number = "CW" + std::to_string(++numbers_);
            const auto reply = post("/v1/members", admin(), person(number, "Ada", "Same"));
            EXPECT_EQ(reply.status, 201) << reply.body;
            each.id = reply.as<api::Member>().id;
            each.seen = !chance.oneIn(2);
            for (int more = chance.from(0, 6); more > 0; --more)
                each.things.push_back(chosenBy(chance, each.id));
            for (int more = chance.from(0, 3); more > 0; --more)
                disclosedBy(chance, each.id);
        }
        out.front().seen = true;
        out.back().seen = false;
        return out;
    }

    std::string chosenBy(Chance& chance, const Id& memberId)
    {
        static const std::vector<std::string> restrictions{R"("against":{"class":"treating-providers"},"labels":["reproductive"])",
            R"("against":{"class":"treating-providers"},"reason":"Mine")"},
            communications{R"("voiceMail":false)", R"("voiceMail":false,"endangered":true)"},
            corrections{R"("wrong":"The allergy","wanted":"None","reason":"Tested")"};
        const auto which = static_cast<std::size_t>(chance.from(0, 2));
        const std::array kinds{&restrictions, &communications, &corrections};
        const auto reply = post("/v1/" + std::string(collections[which]), token(Role::system),
            R"({"memberId":")" + memberId.text() + "\"," + chance.of(*kinds[which]) + '}');
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.header("Location");
    }

    void disclosedBy(Chance& chance, const Id& memberId)
    {
        const std::string suspension
            = R"(,"suspension":{"kind":"written","authority":"S","statement":"S","statedOn":"2026-11-20","untilOn":"2027-01-31"})";
        const auto reply = post("/v1/disclosures", token(Role::privacy),
            R"({"memberId":")" + memberId.text() + R"(","disclosedOn":"2026-11-0)" + std::to_string(chance.from(1, 9))
                + R"(","recipient":{"name":"S"},"description":"D","purpose":"P","basis":"law-enforcement","part2Records":false)"
                + (chance.oneIn(2) ? suspension : "") + '}');
        EXPECT_EQ(reply.status, 201) << reply.body;
    }

    /// Who manages the care of those who are seen, or is the first of them.
    std::string callerFor(Chance& chance, const std::vector<Someone>& population)
    {
        access::Caller caller;
        caller.subject = "caller of " + population.front().id.text();
        caller.role = chance.oneIn(2) ? Role::member : Role::careManager;
        if (caller.role == Role::member) {
            caller.memberId = population.front().id;
            return tokenOf(caller);
        }
        caller.staffId = namedId(caller.subject);
        for (const auto& each : population)
            if (each.seen) {
                api::Member member;
                member.id = each.id;
                relate(member, "care-management", *caller.staffId);
            }
        return tokenOf(caller);
    }

    struct Told {
        std::string question, answer;
    };

    std::vector<Told> told(const std::string& caller, const std::vector<Someone>& population)
    {
        std::vector<Told> out;
        const auto ask = [&](const std::string& path) {
            {
                const std::lock_guard lock(mutex_);
                heard_.clear();
            }
            auto text = still(get(path, caller, {"X-Request-Id: the-same-every-time"}));
            const std::lock_guard lock(mutex_);
            out.push_back({path, std::move(text) + heard_});
        };
        for (const auto& each : population) {
            for (const auto* collection : collections)
                for (const auto* limit : {"1", "2", "50"})
                    ask("/v1/" + std::string(collection) + "?memberId=" + each.id.text() + "&limit=" + limit);
            for (const auto* view : {"hipaa", "part-2"})
                for (const auto* part : {"disclosures", "disclosures-document"})
                    ask("/v1/members/" + each.id.text() + '/' + part + "?view=" + view);
            for (const auto& thing : each.things)
                ask(thing);
        }
        for (const auto* collection : collections)
            ask("/v1/" + std::string(collection));
        ask("/v1/disclosure-suspensions");
        return out;
    }

    // What differs every time is taken out: what a cursor hides.
    static std::string still(const Reply& reply)
    {
        auto out = std::to_string(reply.status) + ' ' + reply.header("Link") + ' ' + reply.header("ETag") + ' ' + reply.body + '\n';
        static const RE2 cursor(R"((cursor=|"nextCursor":")[A-Za-z0-9_-]+)");
        RE2::GlobalReplace(&out, cursor, "");
        return out;
    }

    // All of those who are not the caller's to see, and what is kept back of the others.
    static void takeAway(const std::vector<Someone>& population, bool oneself)
    {
        owner().executeText("SET SESSION foreign_key_checks = 0");
        const auto tables = owner().fetch<std::string>("SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = "
                                                       "DATABASE() AND c.column_name = 'member_id' AND c.table_name <> 'audit_row'");
        for (std::size_t i = 0; i < population.size(); ++i) {
            if (oneself ? i == 0 : population[i].seen) continue;
            for (const auto& table : tables)
                owner().execute("DELETE FROM " + table + " WHERE member_id = UNHEX(:member)", {{"member", population[i].id}});
            owner().execute("DELETE FROM member WHERE id = UNHEX(:member)", {{"member", population[i].id}});
        }
        owner().executeText(
            "DELETE d FROM disclosure d JOIN disclosure_suspension s ON s.member_id = d.member_id AND s.disclosure_id = d.id");
        owner().executeText("DELETE FROM disclosure_suspension");
        owner().executeText("SET SESSION foreign_key_checks = 1");
    }

private:
    std::mutex mutex_;
    std::string heard_; // the names of the statements since the last question
    int numbers_ = 0;
};

TEST_F(ChoiceLeaks, InPopulationsByChanceNothingTellsOfWhatIsHidden)
{
    constexpr int populations = 4;
    Chance chance;
    SCOPED_TRACE(chance.seed());
    std::size_t seen = 0, hidden = 0;
    for (int i = 0; i < populations && !HasFailure(); ++i) {
        const auto population = populationBy(chance);
        const auto caller = callerFor(chance, population);
        const auto there = told(caller, population);
        const bool oneself = get("/v1/members/" + population.front().id.text() + "/disclosures?view=hipaa", caller).status == 200;
        takeAway(population, oneself);
        const auto gone = told(caller, population);
        ASSERT_EQ(there.size(), gone.size());
        for (std::size_t each = 0; each < there.size(); ++each) {
            EXPECT_EQ(there[each].answer, gone[each].answer) << there[each].question;
            (there[each].answer.starts_with("200") ? seen : hidden) += 1;
        }
    }
    EXPECT_GT(seen, 20U) << "there was too little to see";
    EXPECT_GT(hidden, 20U) << "or to hide";
}

} // namespace

} // namespace careway
