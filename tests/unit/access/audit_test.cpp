#include "access/audit.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace careway::access {

namespace {

AuditRow rowOf()
{
    AuditRow out;
    out.id = namedId("row");
    out.seen = {namedId("member"), "treatment", namedId("release"), namedId("emergency"), 3};
    out.requestId = "request";
    out.operation = "getMember";
    out.targetId = namedId("target");
    out.issuer = "urn:issuer";
    out.client = "app";
    out.subject = "nurse";
    out.role = "provider";
    out.credential = "physician";
    out.partyId = namedId("party");
    out.purpose = "treatment";
    out.outcome = "done";
    return out;
}

TEST(AuditRows, AreWrittenSoThatNoFieldCanBeChangedUnseen)
{
    using Change = std::function<void(AuditRow&)>;
    const std::vector<Change> changes{
        [](AuditRow& r) { r.id = namedId("other"); },
        [](AuditRow& r) { r.seen.memberId = namedId("other"); },
        [](AuditRow& r) { r.seen.memberId.reset(); },
        [](AuditRow& r) { r.seen.relation = "emergency"; },
        [](AuditRow& r) { r.seen.releaseId = namedId("other"); },
        [](AuditRow& r) { r.seen.releaseId.reset(); },
        [](AuditRow& r) { r.seen.emergencyId = namedId("other"); },
        [](AuditRow& r) { r.seen.emergencyId.reset(); },
        [](AuditRow& r) { r.seen.items = 4; },
        [](AuditRow& r) { r.requestId = "other"; },
        [](AuditRow& r) { r.operation = "listMembers"; },
        [](AuditRow& r) { r.targetId = namedId("other"); },
        [](AuditRow& r) { r.targetId.reset(); },
        [](AuditRow& r) { r.issuer = "urn:other"; },
        [](AuditRow& r) { r.client = "other"; },
        [](AuditRow& r) { r.subject = "other"; },
        [](AuditRow& r) { r.role = "care-manager"; },
        [](AuditRow& r) { r.credential = ""; },
        [](AuditRow& r) { r.partyId = namedId("other"); },
        [](AuditRow& r) { r.partyId.reset(); },
        [](AuditRow& r) { r.purpose = "operations"; },
        [](AuditRow& r) { r.outcome = "members/not-found"; },
    };
    std::set<Digest> digests{rowOf().content()};
    for (const auto& change : changes) {
        auto row = rowOf();
        change(row);
        digests.insert(row.content());
    }
    EXPECT_EQ(digests.size(), changes.size() + 1);
    EXPECT_EQ(rowOf().content(), rowOf().content());
}

TEST(AuditRows, AreNotAlikeWhenWordsMoveFromOneFieldToTheNext)
{
    auto one = rowOf(), other = rowOf();
    one.client = "app1";
    one.subject = "2nurse";
    other.client = "app";
    other.subject = "12nurse";
    EXPECT_NE(one.content(), other.content());
    one = other = rowOf();
    one.seen.releaseId.reset();
    one.seen.emergencyId = namedId("x");
    other.seen.releaseId = namedId("x");
    other.seen.emergencyId.reset();
    EXPECT_NE(one.content(), other.content());
}

TEST(Trails, KeepWhoWasSoughtWhenNobodyWasSeenOrTheOperationWasRefused)
{
    Trail trail;
    EXPECT_EQ(trail.sightings().at(0).memberId, std::nullopt);
    trail.sought(namedId("member"));
    ASSERT_EQ(trail.sightings().size(), 1U);
    EXPECT_EQ(trail.sightings()[0].memberId, namedId("member"));
    EXPECT_EQ(trail.sightings()[0].items, 0);
    trail.saw({namedId("one")});
    trail.saw({namedId("two")});
    EXPECT_EQ(trail.sightings().size(), 2U);
    EXPECT_EQ(trail.refused().memberId, namedId("member"));
    EXPECT_EQ(trail.refused().items, 0);
    trail.clear();
    EXPECT_EQ(trail.sightings().at(0).memberId, std::nullopt) << "the work begins again";
}

TEST(AuditRows, SayWhoAskedAsTheTokenDid)
{
    Caller caller;
    caller.issuer = "urn:issuer";
    caller.clientId = "app";
    caller.subject = "nurse";
    caller.role = Role::careManager;
    caller.credential = "registered-nurse";
    caller.staffId = namedId("staff");
    const auto row = auditRow(namedId("row"), {"request", "getMember", namedId("target")}, caller, {namedId("member")}, "done");
    EXPECT_EQ(row.role, "care-manager");
    EXPECT_EQ(row.partyId, namedId("staff"));
    EXPECT_EQ(row.purpose, "operations") << "what the role does as a rule";
    EXPECT_EQ(row.targetId, namedId("target"));
    caller.purpose = "payment";
    EXPECT_EQ(auditRow(namedId("row"), {"request", "getMember", {}}, caller, {}, "done").purpose, "payment");
}

} // namespace

} // namespace careway::access
