#include "authorization_metrics/metrics_store.hpp"

#include "sql/support/test_database.hpp"
#include "support/chance.hpp"

namespace careway::authorization_metrics {

namespace {

using api::DecisionUrgency;
using api::PartialApproval;

const auto from = parseInstant("2026-01-01T05:00:00Z").value(), before = parseInstant("2027-01-01T05:00:00Z").value();

/// A hundred thousand decisions of a year and a bit, in no order, of all kinds.
class PublicFigures : public sql::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped()) return;
        owner().execute(
            "/* decide much */ INSERT INTO authorization_outcome (id, authorization_id, stage, line_of_business, drug, urgency, outcome, "
            "extended, received_at, decided_at, known_at) SELECT UNHEX(MD5(seq)), UNHEX(MD5(seq DIV 2)), IF(RAND(:seed + 1) < 0.03, "
            "'appeal', 'decision'), ELT(1 + FLOOR(RAND(:seed + 2) * 4), 'commercial', 'medicare-advantage', 'special-needs', 'medicaid'), "
            "RAND(:seed + 3) < 0.3, IF(RAND(:seed + 4) < 0.2, 'expedited', 'standard'), ELT(1 + FLOOR(RAND(:seed + 5) * 3), 'approved', "
            "'modified', 'denied'), RAND(:seed + 6) < 0.1, q.at, q.at + INTERVAL FLOOR(RAND(:seed + 7) * 604800000) * 1000 MICROSECOND, "
            "q.at + INTERVAL 8 DAY FROM (SELECT seq, '2025-12-20' + INTERVAL FLOOR(RAND(:seed) * 34000000) SECOND AS at FROM "
            "seq_1_to_100000) q",
            {{"seed", std::int64_t{chance_.from(1, 1'000'000)}}});
    }

    /// The same figures in another way: each by a question of its own.
    std::int64_t plainly(const std::string& what, const std::string& where, DecisionUrgency urgency, const std::string& tail = {})
    {
        return owner()
            .fetchOne<std::int64_t>("SELECT " + what
                + " FROM authorization_outcome WHERE decided_at BETWEEN '2026-01-01 05:00:00' AND '2027-01-01 "
                  "04:59:59.999' AND drug = FALSE AND urgency = '"
                + std::string(urgency == DecisionUrgency::standard ? "standard" : "expedited") + "' AND " + where + tail)
            .value();
    }

    void expectAsPlainly(const Period& period, const std::string& more)
    {
        const auto figures = metricsOf(MetricsStore{owner()}.count(period), PartialApproval::apart);
        for (const auto urgency : {DecisionUrgency::standard, DecisionUrgency::expedited}) {
            const auto& of = urgency == DecisionUrgency::standard ? figures.standard : figures.expedited;
            const auto decided = "stage = 'decision' AND " + more;
            EXPECT_EQ(of.decided, plainly("COUNT(*)", decided, urgency));
            EXPECT_GT(of.decided, 100);
            EXPECT_EQ(of.approved, plainly("COUNT(*)", decided + " AND outcome = 'approved'", urgency));
            EXPECT_EQ(of.denied, plainly("COUNT(*)", decided + " AND outcome = 'denied'", urgency));
            EXPECT_EQ(of.partial, plainly("COUNT(*)", decided + " AND outcome = 'modified'", urgency));
            EXPECT_EQ(of.approvedAfterExtension, plainly("COUNT(*)", decided + " AND outcome = 'approved' AND extended", urgency));
            EXPECT_EQ(of.approvedAfterAppeal,
                plainly("COUNT(DISTINCT authorization_id)", "stage = 'appeal' AND outcome = 'approved' AND " + more, urgency));
            const std::string seconds = "FLOOR((UNIX_TIMESTAMP(decided_at) - UNIX_TIMESTAMP(received_at)))";
            EXPECT_EQ(of.meanSeconds, plainly("CAST(SUM(" + seconds + ") AS SIGNED)", decided, urgency) / of.decided);
            const auto nth = [&](std::int64_t place) {
                return plainly("CAST(" + seconds + " AS SIGNED)", decided, urgency, " ORDER BY 1 LIMIT 1 OFFSET " + std::to_string(place));
            };
            EXPECT_EQ(of.medianSeconds, (nth((of.decided - 1) / 2) + nth(of.decided / 2)) / 2);
        }
    }

    Chance chance_;
};

TEST_F(PublicFigures, AreThoseOfAPlainRecountAndOfAPastMomentThoseThatWereKnownThen)
{
    SCOPED_TRACE(chance_.seed());
    expectAsPlainly({from, before, std::nullopt, parseInstant("2028-01-01T00:00:00Z").value()}, "TRUE");
    expectAsPlainly({from, before, api::LineOfBusiness::medicaid, parseInstant("2026-07-01T00:00:00Z").value()},
        "line_of_business = 'medicaid' AND known_at <= '2026-07-01'");
}

} // namespace

} // namespace careway::authorization_metrics
