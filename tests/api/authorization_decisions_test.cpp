#include "support/authorization_test.hpp"

#include "models/authorization_metrics.hpp"
#include "models/authorization_status_page.hpp"
#include "models/review_background.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace careway {

namespace {

using access::Role;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr auto base = "/v1/prior-authorizations";
constexpr auto approved = R"("outcome":"approved")";
constexpr auto denied = R"("outcome":"denied","reason":{"code":"not-medically-necessary","text":"The knee was not examined."},)"
                        R"("criterion":"sample-imaging-1")";

/// What becomes of a decision: it is one, it is whole, others may ask for it and the public is told. inquirePriorAuthorizations,
/// searchPriorAuthorizations, getAuthorizationMetrics, getAuthorizationMetricsPage.
class AuthorizationDecisions : public AuthorizationTest { };

TEST_F(AuthorizationDecisions, ThirtyTwoReviewersOnOneCaseMakeOneDecision)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    const auto at = std::string(base) + '/' + request.id.text();
    std::vector<std::string> tokens;
    for (int i = 0; i < 32; ++i)
        tokens.push_back(reviewing(Role::reviewer, namedId("reviewer " + std::to_string(i)), "registered-nurse"));
    std::atomic<int> held = 0, decisions = 0;
    std::vector<std::jthread> crowd;
    for (int i = 0; i < 32; ++i)
        crowd.emplace_back([&, i] {
            const auto key = "Idempotency-Key: crowd-of-" + std::to_string(i);
            if (ask("POST", at + "/claim", tokens[i], {}, {key}).status == 200) ++held;
            const auto etag = get(at, tokens[i]).header("ETag");
            if (ask("POST", at + "/decide", tokens[i], std::string(R"({"items":[{"sequence":1,)") + approved + "}]}",
                    {key, "If-Match: " + etag})
                    .status
                == 200)
                ++decisions;
        });
    crowd.clear();
    EXPECT_EQ(held, 1);
    EXPECT_EQ(decisions, 1);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM authorization_outcome", {}), 1);
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM communication WHERE template = 'authorization-approved-member'", {}), 1);
}

TEST_F(AuthorizationDecisions, ADecisionIsWholeOrNotThereWhereverItIsBrokenOff)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    const auto at = std::string(base) + '/' + request.id.text() + "/decide";
    EXPECT_EQ(claimed(request.id, director()).status, 200);
    const auto etag = get(std::string(base) + '/' + request.id.text(), director()).header("ETag");
    const auto body = std::string(R"({"items":[{"sequence":1,)") + denied + "}]}";
    const auto traces = [&] {
        return owner()
            .fetchOne<std::int64_t>(
                "SELECT (SELECT COUNT(*) FROM authorization_outcome) + (SELECT COUNT(*) FROM communication WHERE template LIKE "
                "'authorization-adverse%') + (SELECT COUNT(*) FROM event WHERE kind = 'authorization.decided-otherwise') + (SELECT "
                "COUNT(*) FROM prior_authorization WHERE state = 'decided')",
                {})
            .value();
    };
    std::atomic<int> heard = 0, last = 0; // at which statement it breaks off; none at 0
    house().database().observe([&](const sql::Statement&) {
        if (++heard == last) throw std::runtime_error("broken off");
    });
    int sent = 1, brokenAfterCommit = 0;
    for (;; ++sent) {
        heard = 0;
        last = sent;
        const auto reply = ask("POST", at, director(), body, {"Idempotency-Key: broken-off", "If-Match: " + etag});
        last = 0;
        if (reply.status == 200) break;
        EXPECT_EQ(reply.status, 500) << sent;
        const auto left = traces();
        ASSERT_TRUE(left == 0 || left == 5) << left << " after statement " << sent;
        brokenAfterCommit += left == 5 ? 1 : 0;
        ASSERT_LT(sent, 100);
    }
    EXPECT_GT(sent, 15) << "it was broken off at every statement";
    EXPECT_EQ(brokenAfterCommit, 1) << "once between commit and answer: then the key gets what was committed";
    EXPECT_EQ(traces(), 5) << "an outcome, two letters, an event, a request that is decided";
    // The answer was lost on its way: the same key gets it once more, and nothing is done twice.
    const auto again = ask("POST", at, director(), body, {"Idempotency-Key: broken-off", "If-Match: " + etag});
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(traces(), 5);
}

TEST_F(AuthorizationDecisions, BesideTheCaseStandWhatWasFilledAndDecidedBefore)
{
    const auto member = patient("CW1");
    const auto fill = R"({"source":"pharmacy","items":[{"type":"medication-fill","sourceId":"f1","memberId":")" + member.id.text()
        + R"(","medicationFill":{"kind":"pharmacy","coding":{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"314231","display":"simvastatin 10 MG Oral Tablet"},"filledOn":"2026-10-01","daysSupply":30}}]})";
    EXPECT_EQ(post("/v1/records/batches", token(Role::system), fill).status, 200);
    const auto first = asked(physician(), forImaging(member));
    EXPECT_EQ(decided(first.id, director(), denied).status, 200);
    const auto second = asked(physician(), forImaging(member));
    const auto background
        = [&] { return get(std::string(base) + '/' + second.id.text() + "/background", reviewer()).as<api::ReviewBackground>(); };
    EXPECT_THAT(background().fills, IsEmpty()) << "they open with the case that is taken up";
    EXPECT_EQ(claimed(second.id, reviewer()).status, 200);
    EXPECT_THAT(background().fills, SizeIs(1));
    ASSERT_THAT(background().earlier, SizeIs(1));
    EXPECT_EQ(background().earlier.front().state, api::AuthorizationItemState::denied);
}

TEST_F(AuthorizationDecisions, AnotherProviderInquiresWithNumberAndNpiIfTheyTreatTheMember)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    const auto other = entered("1000000012", "Adeyemi");
    const auto question = [&](const std::string& npi) { return R"({"memberNumber":"CW1","npi":")" + npi + "\"}"; };
    EXPECT_EQ(post(std::string(base) + "/inquire", provider(other), question("1000000012")).status, 404) << "a number opens nothing";
    EXPECT_EQ(post(std::string(base) + "/inquire", provider(other), question("1000000004")).code(), "prior-authorizations/not-your-number");
    relate(member, "treatment", other);
    const auto known
        = post(std::string(base) + "/inquire", provider(other), question("1000000012")).as<api::AuthorizationStatusPage>().items;
    ASSERT_THAT(known, SizeIs(1));
    EXPECT_EQ(known.front().id, request.id);
    EXPECT_THAT(
        post(std::string(base) + "/search", physician(), R"({"states":["pended"]})").as<api::AuthorizationStatusPage>().items, SizeIs(1));
    EXPECT_THAT(post(std::string(base) + "/search", provider(other), "{}").as<api::AuthorizationStatusPage>().items, IsEmpty());
}

TEST_F(AuthorizationDecisions, ThePublicFiguresCountWhatWasDecidedAndAreAPageToo)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    setNow(now() + std::chrono::hours(30));
    EXPECT_EQ(decided(request.id, director(), denied).status, 200);
    const std::string query = "?from=2026-01-01&to=2026-12-31&partialAs=apart";
    const auto figures = get("/v1/authorization-metrics" + query, admin()).as<api::AuthorizationMetrics>();
    EXPECT_EQ(figures.standard.decided, 1);
    EXPECT_EQ(figures.standard.denied, 1);
    EXPECT_EQ(figures.standard.meanSeconds, 30 * 3600);
    EXPECT_THAT(get("/v1/authorization-metrics/page" + query, admin()).body, HasSubstr("1 days 6:00:00"));
    const auto before = get("/v1/authorization-metrics" + query + "&knownAt=2026-11-24T15:00:00Z", admin()).as<api::AuthorizationMetrics>();
    EXPECT_EQ(before.standard.decided, 0) << "as it was known then";
    EXPECT_EQ(get("/v1/authorization-metrics?from=2026-12-31&to=2026-01-01&partialAs=apart", admin()).code(),
        "authorization-metrics/empty-period");
}

} // namespace

} // namespace careway
