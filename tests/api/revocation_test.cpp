#include "support/people_test.hpp"

#include "access/relationship_store.hpp"
#include "models/record_batch_result.hpp"
#include "models/release.hpp"
#include "releases/release_store.hpp"

#include <atomic>
#include <thread>

namespace careway {

namespace {

using access::Role;

/// What is taken back is gone at once, however many are reading.
class Revocation : public PeopleTest {
protected:
    static constexpr int readers = 64, readsAfter = 3, rounds = 5;

    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1");
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"claims","items":[{"type":"condition","sourceId":"1","sourceProgram":"part-2","memberId":")" + member_.id.text()
                + R"(","condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"5602001","display":"x"},"onsetOn":"2026-11-01"}}]})");
        EXPECT_EQ(reply.status, 200) << reply.body;
        record_ = reply.as<api::RecordBatchResult>().items.at(0).recordId.value_or(Id{});
    }

    Id tied(const std::string& name)
    {
        access::Relationship tie;
        tie.id = namedId(name);
        tie.memberId = member_.id;
        tie.kind = access::Relation::treatment;
        tie.partyId = namedId("test/provider");
        tie.source = "test";
        tie.startsAt = tie.createdAt = tie.updatedAt = now();
        access::RelationshipStore{owner()}.insert(tie);
        return tie.id;
    }

    Id released()
    {
        const auto reply = post("/v1/releases", token(Role::system),
            R"({"memberId":")" + member_.id.text()
                + R"(","direction":"from-plan","purpose":"treatment","information":["substance-use-records"],"recipients":[{"providerId":")"
                + namedId("test/provider").text() + R"("}]})");
        EXPECT_EQ(reply.status, 201) << reply.body;
        auto release = reply.as<api::Release>();
        release.state = api::ReleaseState::active;
        releases::ReleaseStore{owner()}.update(release);
        return release.id;
    }

    /// Many read; in the midst of it the way is closed. No request that begins after the answer to that sees anything.
    void closeWhileReading(const std::string& path, const std::function<Reply()>& close)
    {
        const auto caller = token(Role::provider);
        ASSERT_EQ(get(path, caller).status, 200);
        std::atomic<bool> closed = false;
        std::atomic<int> seenBefore = 0, seenAfter = 0, triedAfter = 0, others = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < readers; ++i)
            threads.emplace_back([&] {
                for (int after = 0; after < readsAfter;) {
                    const bool late = closed.load();
                    const auto status = get(path, caller).status;
                    if (late) ++after, ++triedAfter;
                    if (status == 200) ++(late ? seenAfter : seenBefore);
                    else if (status != 404) ++others;
                }
            });
        while (seenBefore < 2 * readers && others == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        EXPECT_EQ(close().status, 200);
        closed = true;
        threads.clear();
        EXPECT_EQ(seenAfter, 0) << "of " << triedAfter << " that began after it was closed";
        EXPECT_EQ(triedAfter, readers * readsAfter);
        EXPECT_EQ(others, 0);
    }

    api::Member member_;
    Id record_;
};

TEST_F(Revocation, OfAReleaseIsSeenByEveryRequestThatBeginsAfterIt)
{
    tied("treatment");
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const auto release = released();
        closeWhileReading("/v1/conditions/" + record_.text(),
            [&] { return post("/v1/releases/" + release.text() + "/revoke", token(Role::member, member_.id), ""); });
    }
}

TEST_F(Revocation, OfARelationshipToo)
{
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const auto tie = tied("treatment " + std::to_string(round));
        closeWhileReading(at(member_), [&] { return post("/v1/relationships/" + tie.text() + "/end", admin(), ""); });
    }
}

} // namespace

} // namespace careway
