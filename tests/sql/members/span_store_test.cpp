#include "members/span_store.hpp"

#include "members/member_store.hpp"
#include "population.hpp"
#include "sql/support/test_database.hpp"

#include <algorithm>
#include <functional>
#include <typeinfo>

namespace careway::members {

namespace {

class SpanRows : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        MemberStore{owner()}.insert(member_);
    }

    /// What is written is read again as it was, and so after a change.
    template <typename Span> void expectKept(Span span, const std::function<void(Span&)>& change)
    {
        span.id = namedId(typeid(Span).name());
        span.version = 1;
        span.memberId = member_.id;
        span.startsOn = day("2026-01-01");
        span.createdAt = span.updatedAt = now;
        SpanStore<Span> store{owner()};
        store.insert(span);
        EXPECT_EQ(store.find(everyone(), span.id), span);
        ++span.version;
        span.endsOn = day("2026-12-31");
        span.updatedAt = now + std::chrono::milliseconds(7);
        change(span);
        store.update(span);
        EXPECT_EQ(store.find(everyone(), span.id), span);
        EXPECT_EQ(store.lock(everyone(), span.id), span);
        EXPECT_EQ(store.all(member_.id), std::vector<Span>{span});
        span.endsOn.reset();
        store.update(span);
        EXPECT_FALSE(store.find(everyone(), span.id)->endsOn);
    }

    api::Member member_ = person(1);
};

TEST_F(SpanRows, EveryKindIsKeptWithAllThatItSays)
{
    using enum api::Benefit;
    api::Coverage coverage;
    coverage.plan = "Zoë's PPO";
    coverage.benefits = {medical, pharmacy};
    coverage.subscriber.relationship = api::SubscriberRelationship::child;
    coverage.subscriber.name = "A Parent";
    coverage.order = 2;
    expectKept<api::Coverage>(coverage, [](auto& span) { span.benefits = {behavioral}; });

    owner().executeText(
        "INSERT INTO provider (id, version, kind, npi, name, name_key, specialties, languages, locations, networks, created_at, "
        "updated_at) VALUES (X'00000000000000000000000000000001', 1, 'person', '9000000007', 'x', 'x', '[]', '[]', '[]', '[]', "
        "NOW(3), NOW(3))");
    api::PcpSelection choice;
    choice.providerId = *Id::parse("00000000-0000-0000-0000-000000000001");
    expectKept<api::PcpSelection>(choice, [](auto& span) { span.reason = "moved"; });

    api::Supporter supporter;
    supporter.name = "An Aunt";
    supporter.contacts = {{api::ContactSystem::email, api::ContactUse::home, "aunt@example.org"}};
    expectKept<api::Supporter>(supporter, [](auto& span) { span.relationship = "aunt"; });

    api::Representative representative;
    representative.name = "A Guardian";
    expectKept<api::Representative>(representative, [](auto& span) { span.name = "Another"; });
}

TEST_F(SpanRows, OneMembersSpansAreWalkedOnceAndNobodyElses)
{
    const auto other = person(2);
    MemberStore{owner()}.insert(other);
    SpanStore<api::Coverage> store{owner()};
    std::vector<Id> theirs;
    for (int i = 0; i < 11; ++i) {
        store.insert(coverage(member_.id, i, "2026-01-01"));
        store.insert(coverage(other.id, i, "2026-01-01"));
        theirs.push_back(coverage(member_.id, i, "2026-01-01").id);
    }
    std::sort(theirs.begin(), theirs.end());
    for (std::size_t limit = 1; limit <= 12; ++limit) {
        std::vector<Id> seen;
        PageRequest page{{}, limit};
        for (bool more = true; more && seen.size() < 1000;) {
            const auto found = store.list(everyone(), member_.id, page);
            more = found.more;
            for (const auto& each : found.items)
                seen.push_back(each.id);
            if (more) page.after = {seen.back().text()};
        }
        EXPECT_EQ(seen, theirs) << limit;
    }
}

TEST_F(SpanRows, ASpanOfAMemberWhoIsNotThereIsRefused)
{
    EXPECT_THROW(SpanStore<api::Coverage>{owner()}.insert(coverage(namedId("nobody"), 1, "2026-01-01")), sql::Broken);
}

} // namespace

} // namespace careway::members
