#include "attachments/attachment_store.hpp"

#include "attachments/attached.hpp"
#include "core/digest.hpp"
#include "sql/support/test_database.hpp"

#include <gmock/gmock.h>

#include <random>

namespace careway::attachments {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const Id member = namedId("member"), requester = namedId("requester"), authorization = namedId("authorization");

std::string bytesOf(std::size_t size)
{
    std::mt19937 random(7);
    std::string out(size, '\0');
    for (auto& each : out)
        each = static_cast<char>(random());
    return out;
}

class AttachmentStores : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        owner().execute(
            "INSERT INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex, "
            "languages, addresses, contacts, channels, created_at, updated_at) VALUES (UNHEX(:id), 1, 'CW1', 'A', 'B', 'a', 'b', "
            "'1990-01-01', 'female', '[]', '[]', '[]', '[]', '2026-01-01', '2026-01-01')",
            {{"id", member}});
        insertAuthorization(authorization, "pended");
    }

    static void insertAuthorization(const Id& id, const std::string& state)
    {
        owner().execute(
            "INSERT INTO prior_authorization (id, version, member_id, requester_id, kind, state, urgency, due_at, labels, "
            "source_program, basis, document, created_at, updated_at) VALUES (UNHEX(:id), 1, UNHEX(:member), UNHEX(:requester), "
            "'medical-service', :state, 'standard', '2026-12-01', 'hiv', 'not-part-2', 'payment', '{}', '2026-01-01', '2026-01-01')",
            {{"id", id}, {"member", member}, {"requester", requester}, {"state", state}});
    }

    static api::Attachment document(const std::string& name, std::int64_t size, const std::string& code = "clinical-notes")
    {
        return announced({name, code, "application/pdf", size, std::string(64, '0')}, namedId(name), member, authorization, now);
    }
    api::Attachment kept(const std::string& name, const std::string& bytes, const std::string& code = "clinical-notes")
    {
        auto out = document(name, std::ssize(bytes), code);
        store_.insert(out);
        out = stored(std::move(out), now).value();
        store_.store(out, bytes);
        return out;
    }
    static std::vector<std::int64_t> pieces()
    {
        return owner().fetch<std::int64_t>("SELECT LENGTH(bytes) FROM attachment_piece ORDER BY attachment_id, number");
    }

    AttachmentStore store_{owner()};
};

} // namespace

TEST_F(AttachmentStores, EveryByteComesBackAsItWasSent)
{
    std::string every;
    for (int i = 0; i < 256 * 256; ++i) // each beside each: what is escaped, and what looks like a character of several bytes
        every += {static_cast<char>(i / 256), static_cast<char>(i % 256)};
    const auto it = kept("every", every);
    EXPECT_EQ(store_.content(it.id, every.size()), every);
}

TEST_F(AttachmentStores, NoPieceIsLargerThanAMegabyte)
{
    EXPECT_THAT((kept("a", bytesOf(1'000'000)), pieces()), ElementsAre(1'000'000));
    owner().execute("DELETE FROM attachment_piece");
    EXPECT_THAT((kept("b", bytesOf(1'000'001)), pieces()), ElementsAre(1'000'000, 1));
    owner().execute("DELETE FROM attachment_piece");
    const auto largest = bytesOf(10'485'760);
    const auto it = kept("c", largest);
    EXPECT_EQ(pieces().size(), 11U);
    EXPECT_EQ(sha256(store_.content(it.id, largest.size())), sha256(largest));
}

TEST_F(AttachmentStores, APieceStaysFarBelowWhatTheServerTakesInOneStatement)
{
    EXPECT_LT(3 * 1'000'000, owner().fetchOne<std::int64_t>("SELECT @@max_allowed_packet").value());
}

TEST_F(AttachmentStores, WhatIsUndoneInTheMiddleLeavesNothing)
{
    store_.insert(document("a", 3'000'000));
    {
        sql::Transaction transaction(owner());
        auto it = stored(document("a", 3'000'000), now).value();
        store_.store(it, bytesOf(2'500'000));
        EXPECT_EQ(pieces().size(), 3U);
    }
    EXPECT_THAT(pieces(), IsEmpty());
    EXPECT_EQ(store_.find("TRUE", namedId("a"))->attachment, document("a", 3'000'000));
    EXPECT_THAT(documentsOf(owner(), authorization), IsEmpty());
}

TEST_F(AttachmentStores, AConnectionThatDiesInTheMiddleLeavesNothing)
{
    store_.insert(document("a", 3'000'000));
    sql::Session dying(sql::testSession(address()));
    dying.begin();
    AttachmentStore{dying}.store(stored(document("a", 3'000'000), now).value(), bytesOf(3'000'000));
    const auto connection = dying.fetchOne<std::int64_t>("SELECT CONNECTION_ID()").value();
    owner().executeText("KILL CONNECTION " + std::to_string(connection));
    EXPECT_THROW(dying.commit(), sql::Unavailable);
    EXPECT_EQ(store_.lock("TRUE", namedId("a"))->attachment.state, api::AttachmentState::awaited);
    EXPECT_THAT(pieces(), IsEmpty());
}

TEST_F(AttachmentStores, ASecondUploadWaitsForTheFirst)
{
    store_.insert(document("a", 10));
    sql::Session other(sql::testSession(address()));
    sql::Transaction first(owner());
    EXPECT_TRUE(store_.lock("TRUE", namedId("a")));
    const sql::Transaction second(other);
    EXPECT_THROW(static_cast<void>(AttachmentStore{other}.lock("TRUE", namedId("a"))), sql::Again);
    EXPECT_THROW(static_cast<void>(AttachmentStore{other}.lockOwner("TRUE", authorization)), sql::Again) << "nor is it decided meanwhile";
}

TEST_F(AttachmentStores, WhatIsAwaitedTakesRoomUntilItsTimeIsOver)
{
    store_.insert(document("a", 700));
    kept("b", bytesOf(50));
    const auto weighed = [&](Instant at) {
        const auto held = store_.held(authorization, at);
        return std::pair(held.documents, held.bytes);
    };
    EXPECT_EQ(weighed(now), std::pair(std::int64_t{2}, std::int64_t{750}));
    EXPECT_EQ(weighed(now + std::chrono::days(1)), std::pair(std::int64_t{1}, std::int64_t{50}));
    EXPECT_EQ(store_.held(namedId("other"), now).documents, 0);
}

TEST_F(AttachmentStores, OthersAreToldWhichDocumentsAreThere)
{
    store_.insert(document("a", 700, "lab-results"));
    kept("b", "%PDF-1", "clinical-notes");
    kept("c", "%PDF-2", "clinical-notes");
    EXPECT_THAT(documentsOf(owner(), authorization), ElementsAre("clinical-notes"));
}

TEST_F(AttachmentStores, AreSeenByWhatIsSeenOfTheirAuthorization)
{
    const auto it = kept("a", "%PDF-1");
    const auto open = store_.find("t.labels = 'hiv' AND t.requester_id = UNHEX('" + hex(requester.bytes) + "')", it.id).value();
    EXPECT_EQ(open.attachment, it);
    EXPECT_EQ(open.owner.memberId, member);
    EXPECT_TRUE(open.owner.open);
    EXPECT_EQ(open.owner.protection.labels, bitOf(access::Label::hiv));
    EXPECT_FALSE(store_.find("t.labels = ''", it.id));
    EXPECT_THAT(store_.list("FALSE", authorization, {}).items, IsEmpty());
    for (const auto& [state, takes] : {std::pair("draft", true), {"information-needed", true}, {"decided", false}, {"cancelled", false}}) {
        insertAuthorization(namedId(state), state);
        EXPECT_EQ(store_.owner("TRUE", namedId(state))->open, takes) << state;
    }
}

TEST_F(AttachmentStores, AreListedInPages)
{
    for (const auto* name : {"a", "b", "c"})
        store_.insert(document(name, 1));
    std::vector<Id> seen;
    PageRequest request{{}, 2};
    for (bool more = true; more;) {
        const auto page = store_.list("TRUE", authorization, request);
        for (const auto& each : page.items)
            seen.push_back(each.id);
        more = page.more;
        request.after = {seen.back().text()};
    }
    EXPECT_EQ(seen.size(), 3U);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end(), [](const Id& a, const Id& b) { return a.bytes < b.bytes; }));
}

} // namespace careway::attachments
