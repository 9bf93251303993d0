#include "access/relationship_store.hpp"
#include "members/member_store.hpp"

#include "core/digest.hpp"
#include "members/member.hpp"
#include "members/span_store.hpp"
#include "population.hpp"
#include "sql/support/test_database.hpp"
#include "support/chance.hpp"

#include <algorithm>
#include <future>
#include <set>

namespace careway::members {

namespace {

using access::Role;

class MemberRows : public sql::DatabaseTest {
protected:
    void add(const api::Member& member)
    {
        MemberStore{owner()}.insert(member);
        all_.push_back(member);
    }
    /// All of a list, by pages of so many.
    std::vector<Id> listed(const access::Grant& grant, std::size_t limit, const MemberStore::Filter& filter = {})
    {
        std::vector<Id> out;
        PageRequest page{{}, limit};
        for (bool more = true; more && out.size() < 1000;) { // a page that repeats itself must not hold up the test
            const auto found = MemberStore{owner()}.list(grant, filter, page);
            more = found.more;
            for (const auto& each : found.items)
                out.push_back(each.id);
            if (more) page.after = {out.back().text()};
        }
        return out;
    }
    std::vector<Id> sought(const access::Grant& grant, const api::MemberSearch& whom, std::size_t limit)
    {
        std::vector<Id> out;
        PageRequest page{{}, limit};
        for (bool more = true; more && out.size() < 1000;) {
            const auto found = MemberStore{owner()}.search(grant, whom, page);
            more = found.more;
            for (const auto& each : found.items)
                out.push_back(each.id);
            if (more) page.after = searchPosition(found.items.back());
        }
        return out;
    }

    std::vector<api::Member> all_;
};

using Ties = std::vector<access::Relationship>;

/// The decision on one member, from the facts.
bool covers(const access::Policy& policy, const access::Caller& caller, const Id& member, const Ties& ties)
{
    const auto implied = access::Policy::impliedBy(caller);
    if (implied && policy.opens(*implied, access::Content::demographics))
        return *implied != access::Relation::self || caller.memberId == member;
    return std::any_of(ties.begin(), ties.end(), [&](const access::Relationship& tie) {
        const auto* kind = policy.kind(tie.kind);
        return tie.memberId == member && tie.partyId == caller.party() && kind->holders.contains(access::nameOf(caller.role))
            && policy.opens(tie.kind, access::Content::demographics) && tie.startsAt <= now && (!tie.openUntil || *tie.openUntil > now);
    });
}

/// Now or then, over or not, to the party or to somebody else.
access::Relationship anyTie(Chance& chance, const Id& member)
{
    access::Relationship out;
    out.id = namedId("tie" + std::to_string(chance.from(0, 1'000'000'000)));
    out.memberId = member;
    out.kind = static_cast<access::Relation>(chance.from(0, 10));
    out.partyId = chance.oneIn(3) ? namedId("another party") : namedId("party");
    out.source = "test";
    out.startsAt = now + std::chrono::hours(chance.from(-50, 10));
    if (chance.oneIn(2)) out.endsAt = out.openUntil = out.startsAt + std::chrono::hours(chance.from(1, 60));
    out.createdAt = out.updatedAt = now;
    return out;
}

TEST_F(MemberRows, ThePredicateGivesExactlyTheRowsOfTheDecision)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    const int population = chance.from(10, 60);
    for (int i = 0; i < population; ++i) {
        add(person(i));
        if (chance.oneIn(2)) SpanStore<api::Coverage>{owner()}.insert(coverage(all_.back().id, i, "2026-01-01"));
    }
    const auto policy = policyIn(owner());
    Ties ties;
    for (int i = 0; i < 3 * population; ++i)
        ties.push_back(anyTie(chance, chance.of(all_).id));
    access::RelationshipStore{owner()}.put(ties);
    const std::vector<Role> roles{Role::member, Role::supporter, Role::representative, Role::provider, Role::careManager,
        Role::careCoordinator, Role::reviewer, Role::medicalDirector, Role::appeals, Role::privacy, Role::planAdmin, Role::system};
    for (int turn = 0; turn < 40; ++turn) {
        const auto role = chance.of(roles);
        const auto self = chance.oneIn(10) ? namedId("nobody here") : chance.of(all_).id;
        const auto caller = callerOf(role, self);
        const auto grant = access::Grant::of(policy, caller, access::Content::demographics, now);
        SCOPED_TRACE(access::nameOf(role));
        std::vector<Id> covered;
        for (const auto& each : all_)
            if (covers(policy, caller, each.id, ties)) covered.push_back(each.id);
        std::sort(covered.begin(), covered.end());
        MemberStore store{owner()};
        ASSERT_EQ(listed(grant, static_cast<std::size_t>(chance.from(1, 9))), covered);
        ASSERT_EQ(store.count(grant, {}), static_cast<std::int64_t>(covered.size()));
        api::MemberSearch whom;
        whom.familyName = "ose";
        auto found = sought(grant, whom, 7);
        std::sort(found.begin(), found.end());
        ASSERT_EQ(found, covered);
        for (const auto& each : all_) {
            const bool may = std::binary_search(covered.begin(), covered.end(), each.id);
            ASSERT_EQ(store.find(grant, each.id).has_value(), may);
            ASSERT_EQ(store.lock(grant, each.id).has_value(), may);
            SpanStore<api::Coverage> spans{owner()};
            const auto theirs = spans.all(each.id);
            ASSERT_EQ(spans.list(grant, each.id, {{}, 50}).items.size(), may ? theirs.size() : 0U);
            for (const auto& span : theirs)
                ASSERT_EQ(spans.find(grant, span.id).has_value(), may);
        }
    }
}

TEST_F(MemberRows, OfManyWantedAtOnceEachIsJudgedByItsOwnGrant)
{
    for (int i = 0; i < 5; ++i)
        add(person(i));
    const auto policy = policyIn(owner());
    access::Relationship tie;
    tie.id = namedId("tie");
    tie.memberId = all_[4].id;
    tie.kind = access::Relation::treatment;
    tie.partyId = namedId("party");
    access::RelationshipStore{owner()}.insert(tie);
    const auto grantFor = [&](Role role, std::optional<Id> self = std::nullopt) {
        return access::Grant::of(policy, callerOf(role, self), access::Content::demographics, now);
    };
    const std::vector<MemberStore::Wanted> wanted{{everyone(), all_[3].id}, {grantFor(Role::member, all_[0].id), all_[1].id},
        {grantFor(Role::member, all_[1].id), all_[1].id}, {grantFor(Role::reviewer), all_[2].id}, {everyone(), namedId("nobody")},
        {everyone(), all_[3].id}, {grantFor(Role::provider), all_[4].id}, {grantFor(Role::provider), all_[3].id}};
    const auto found = MemberStore{owner()}.find(wanted);
    ASSERT_EQ(found.size(), wanted.size());
    EXPECT_EQ(found[0], all_[3]);
    EXPECT_FALSE(found[1]);
    EXPECT_EQ(found[2], all_[1]);
    EXPECT_FALSE(found[3]);
    EXPECT_FALSE(found[4]);
    EXPECT_EQ(found[5], all_[3]) << "twice wanted, twice given";
    EXPECT_EQ(found[6], all_[4]) << "whom they treat";
    EXPECT_FALSE(found[7]) << "whom they do not";
}

TEST_F(MemberRows, NamesakesAreSeenOnceEachHoweverThePagesFall)
{
    std::set<Id> twins;
    for (int i = 0; i < 23; ++i) {
        add(person(i, i % 2 ? "José" : "JOSE", "Muñoz"));
        twins.insert(all_.back().id);
    }
    add(person(100, "Josefa", "Munoz"));
    api::MemberSearch whom;
    whom.familyName = "muñoz";
    for (std::size_t limit = 1; limit <= 25; ++limit) {
        const auto found = sought(everyone(), whom, limit);
        ASSERT_EQ(found.size(), 24U) << limit;
        EXPECT_EQ(std::set<Id>(found.begin(), found.end() - 1), twins);
        EXPECT_TRUE(std::is_sorted(found.begin(), found.end() - 1)) << "of one name by id";
        EXPECT_EQ(found.back(), all_.back().id);
    }
}

TEST_F(MemberRows, APartyOfAVeryLargePanelFindsTheSameNames)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    const std::vector<std::string> families{"Osei", "Osman", "Quill"};
    Ties ties;
    for (int i = 0; i < 40; ++i) {
        add(person(i, "Amara", chance.of(families)));
        for (int more = chance.from(0, 2); more > 0; --more)
            ties.push_back(anyTie(chance, all_.back().id));
    }
    const auto policy = policyIn(owner());
    access::RelationshipStore{owner()}.put(ties);
    const auto grant = access::Grant::of(policy, callerOf(Role::careManager), access::Content::demographics, now);
    api::MemberSearch whom;
    whom.familyName = "os";
    const auto before = sought(grant, whom, 3);
    EXPECT_FALSE(before.empty());
    owner().executeText(
        "INSERT INTO relationship (member_id, id, version, kind, party_id, source, starts_at, open_until, created_at, updated_at) "
        "SELECT X'"
        + hex(all_.front().id.bytes) + "', UNHEX(MD5(seq)), 1, 'care-management', X'" + hex(grant.who().bytes)
        + "', 'test', '2020-01-01', '2020-02-01', NOW(3), NOW(3) FROM seq_1_to_10001");
    EXPECT_EQ(sought(grant, whom, 3), before);
}

TEST_F(MemberRows, APrefixFindsWhatBeginsWithItAndNothingElse)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    const std::vector<std::string> letters{"a", "A", "á", "b", "ñ", "N", "'", "-", "ß", "ø", "李"};
    const auto name = [&](int longest) {
        std::string out;
        for (int length = chance.from(1, longest); length > 0; --length)
            out += chance.of(letters);
        return out;
    };
    for (int i = 0; i < 120; ++i)
        add(person(i, name(4), name(6)));
    for (int turn = 0; turn < 60; ++turn) {
        api::MemberSearch whom;
        whom.familyName = name(2);
        if (chance.oneIn(2)) whom.givenName = name(1);
        const auto family = nameKey(*whom.familyName), given = nameKey(whom.givenName.value_or(""));
        if (family.empty()) continue; // checkSearch() lets nobody ask so
        std::set<Id> expected;
        for (const auto& each : all_)
            if (nameKey(each.familyName).starts_with(family) && nameKey(each.givenName).starts_with(given)) expected.insert(each.id);
        const auto found = sought(everyone(), whom, static_cast<std::size_t>(chance.from(1, 20)));
        ASSERT_EQ(std::set<Id>(found.begin(), found.end()), expected) << *whom.familyName << ' ' << whom.givenName.value_or("");
        ASSERT_EQ(found.size(), expected.size());
    }
}

TEST_F(MemberRows, RowsThatStandStillAreSeenOnceWhileOthersComeAndGo)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    std::set<Id> still;
    for (int i = 0; i < 40; ++i) {
        add(person(i));
        still.insert(all_.back().id);
    }
    std::vector<Id> seen, passing;
    PageRequest page{{}, 3};
    for (bool more = true; more && seen.size() < 1000;) {
        const auto found = MemberStore{owner()}.list(everyone(), {}, page);
        more = found.more;
        for (const auto& each : found.items)
            if (still.contains(each.id)) seen.push_back(each.id);
        if (more) page.after = {found.items.back().id.text()};
        for (const auto& id : passing)
            owner().execute("DELETE FROM member WHERE id = UNHEX(:id)", {{"id", id}});
        passing.clear();
        for (int i = 0; i < 3; ++i) {
            const auto guest = person(chance.from(1000, 1'000'000));
            if (std::find(passing.begin(), passing.end(), guest.id) != passing.end()) continue;
            MemberStore{owner()}.insert(guest);
            passing.push_back(guest.id);
        }
    }
    EXPECT_EQ(std::set<Id>(seen.begin(), seen.end()), still);
    EXPECT_EQ(seen.size(), still.size());
}

TEST_F(MemberRows, OnlyWhoIsCoveredOnTheDayIsListedUnderALineOfBusiness)
{
    add(person(1));
    SpanStore<api::Coverage>{owner()}.insert(coverage(all_[0].id, 1, "2026-03-01", "2026-03-31"));
    using enum api::LineOfBusiness;
    const auto on
        = [&](std::string_view date, api::LineOfBusiness line = medicaid) { return listed(everyone(), 5, {line, day(date)}).size(); };
    EXPECT_EQ(on("2026-02-28"), 0U);
    EXPECT_EQ(on("2026-03-01"), 1U);
    EXPECT_EQ(on("2026-03-31"), 1U) << "the last day is in it";
    EXPECT_EQ(on("2026-04-01"), 0U);
    EXPECT_EQ(on("2026-03-15", commercial), 0U);
    SpanStore<api::Coverage>{owner()}.insert(coverage(all_[0].id, 2, "2026-03-10"));
    EXPECT_EQ(on("2026-03-15"), 1U) << "once, though two spans cover it";
}

TEST_F(MemberRows, AChangeTakesTheOldNumbersAndKeysWithIt)
{
    auto member = person(1);
    member.contacts = {{api::ContactSystem::phone, api::ContactUse::home, "+1 (615) 555-0142"}};
    add(member);
    member.familyName = "Boateng";
    member.contacts = {{api::ContactSystem::phone, api::ContactUse::home, "615-555-0199"},
        {api::ContactSystem::phone, api::ContactUse::work, "6155550199"}};
    member.version = 2;
    MemberStore{owner()}.update(member);
    EXPECT_EQ(MemberStore{owner()}.find(everyone(), member.id), member);
    const auto found = [&](auto field, const std::string& value) {
        api::MemberSearch whom;
        whom.*field = value;
        return sought(everyone(), whom, 5).size();
    };
    EXPECT_EQ(found(&api::MemberSearch::phone, "6155550142"), 0U);
    EXPECT_EQ(found(&api::MemberSearch::phone, "6155550199"), 1U) << "one number, written twice";
    EXPECT_EQ(found(&api::MemberSearch::familyName, "osei"), 0U);
    EXPECT_EQ(found(&api::MemberSearch::familyName, "boat"), 1U);
}

TEST_F(MemberRows, ATakenNumberIsADuplicateOfThatKeyAndNothingIsKept)
{
    add(person(1));
    auto twin = person(2);
    twin.memberNumber = "cw1";
    try {
        database().transact([&](sql::Session& session) { MemberStore{session}.insert(twin); });
        FAIL() << "taken twice";
    } catch (const sql::Duplicate& duplicate) {
        EXPECT_EQ(duplicate.key(), "member_number");
    }
    EXPECT_FALSE(MemberStore{owner()}.find(everyone(), twin.id));
}

TEST_F(MemberRows, OfTwoChangesAtOnceTheSecondSeesTheFirst)
{
    add(person(1));
    const auto id = all_[0].id;
    std::vector<std::future<void>> changes;
    for (int i = 0; i < 8; ++i) {
        changes.push_back(std::async(std::launch::async, [&] {
            database().transact([&](sql::Session& session) {
                MemberStore store{session};
                auto member = store.lock(everyone(), id).value();
                ++member.version;
                member.languages.push_back("x" + std::to_string(member.version));
                store.update(member);
            });
        }));
    }
    for (auto& each : changes)
        each.get();
    const auto after = MemberStore{owner()}.find(everyone(), id).value();
    EXPECT_EQ(after.version, 9);
    EXPECT_EQ(after.languages, (std::vector<std::string>{"x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9"}));
}

} // namespace

} // namespace careway::members
