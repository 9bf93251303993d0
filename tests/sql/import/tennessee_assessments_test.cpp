#include "app/take_over.hpp"
#include "assessments/instrument_store.hpp"
#include "assessments/trend.hpp"
#include "core/csv.hpp"
#include "import/synthea_rows.hpp"
#include "json/column.hpp"
#include "sql/import/tennessee.hpp"

#include <map>
#include <tuple>

namespace careway::imports {

namespace {

const std::map<std::string, std::string> instrumentOfCode{
    {"55758-7", "phq-2"}, {"44261-6", "phq-9"}, {"89204-2", "phq-a"}, {"70274-6", "gad-7"}, {"75626-2", "audit-c"}, {"82667-7", "dast-10"}};

/// A total as the file has it.
struct Total {
    Id member;
    std::string instrument;
    Instant at;
    std::int32_t value = 0;

    auto operator<=>(const Total&) const = default;
};

/// What the invented people of Tennessee answered, taken over once for all of these tests.
class TennesseeAnswers : public Tennessee {
protected:
    static app::TakeOverReport taken()
    {
        std::ostringstream ignored;
        Progress progress(ignored, false);
        return app::takeOverAssessments(sql::TestDatabase::get()->database(), 200, [] { return now; }, progress);
    }
    static const app::TakeOverReport& report()
    {
        static const auto first = taken();
        return first;
    }

    /// Read from the file once more, without what the house made of it.
    static std::vector<Total> totalsInFile()
    {
        const std::vector<std::string_view> columns{"DATE", "PATIENT", "CODE", "VALUE"};
        CsvReader reader(folder() / "observations.csv", columns);
        std::vector<Total> out;
        while (reader.next()) {
            const auto field = [&](std::size_t i) { return std::string(reader.field(reader.column(columns[i]))); };
            const auto found = instrumentOfCode.find(field(2));
            if (found == instrumentOfCode.end()) continue;
            out.push_back({memberIdOf(*Id::parse(field(1))), found->second, parseInstant(field(0)).value(),
                static_cast<std::int32_t>(std::stod(field(3)))});
        }
        return out;
    }
    static std::map<Id, std::vector<api::Assessment>> assessments()
    {
        std::map<Id, std::vector<api::Assessment>> out;
        for (const auto& document : owner().fetch<std::string>("SELECT document FROM assessment")) {
            api::Assessment each;
            json::fromColumn(document, each);
            out[each.memberId].push_back(std::move(each));
        }
        return out;
    }
    static std::map<Id, Date> births()
    {
        struct Row {
            Id id;
            Date birthDate;
        };
        std::map<Id, Date> out;
        for (const auto& row :
            owner().fetch<Row>("SELECT id, birth_date FROM member", {}, [](Row& r) { return std::tie(r.id, r.birthDate); }))
            out[row.id] = row.birthDate;
        return out;
    }
};

std::chrono::sys_days dayIn(Instant at) { return std::chrono::floor<std::chrono::days>(at); }

/// What becomes of somebody's totals, said once more in the plainest way.
struct Plain {
    std::map<std::string, std::vector<std::pair<Instant, std::int32_t>>> totals;

    int positiveScreens(std::int32_t atLeast) const
    {
        const auto found = totals.find("phq-2");
        if (found == totals.end()) return 0;
        return static_cast<int>(
            std::count_if(found->second.begin(), found->second.end(), [&](const auto& each) { return each.second >= atLeast; }));
    }
    int followedScreens() const
    {
        int out = 0;
        if (!totals.contains("phq-2") || !totals.contains("phq-9")) return 0;
        for (const auto& [at, value] : totals.at("phq-2")) {
            const auto within
                = [&, at = at](const auto& later) { return later.first >= at && dayIn(later.first) <= dayIn(at) + std::chrono::days(2); };
            out += value >= 3 && std::any_of(totals.at("phq-9").begin(), totals.at("phq-9").end(), within);
        }
        return out;
    }
};

TEST_F(TennesseeAnswers, HaveEveryTotalOfTheFileAndNothingElse)
{
    const auto& report = TennesseeAnswers::report();
    auto file = totalsInFile();
    std::vector<Total> kept;
    for (const auto& [member, all] : assessments())
        for (const auto& each : all) {
            EXPECT_EQ(each.state, api::AssessmentState::totalOnly);
            EXPECT_TRUE(each.answers.empty());
            EXPECT_EQ(std::count(each.flags.begin(), each.flags.end(), "safety"), 0) << "a total knows of no ninth item";
            EXPECT_TRUE(each.band);
            kept.push_back({member, each.instrument.value_or(""), each.answeredAt, each.total.value_or(-1)});
        }
    std::sort(file.begin(), file.end());
    std::sort(kept.begin(), kept.end());
    EXPECT_EQ(kept.size(), file.size());
    EXPECT_EQ(kept, file);
    EXPECT_EQ(report.made, static_cast<std::int64_t>(file.size()));
    EXPECT_EQ(report.unusable, 0);
    std::map<std::string, int> counts;
    for (const auto& each : kept)
        ++counts[each.instrument];
    EXPECT_EQ(counts,
        (std::map<std::string, int>{{"phq-2", 2059}, {"phq-9", 122}, {"phq-a", 136}, {"gad-7", 1356}, {"audit-c", 799}, {"dast-10", 764}}));
}

TEST_F(TennesseeAnswers, AreNotTakenOverTwice)
{
    const auto first = report().made;
    const auto again = taken();
    EXPECT_EQ(again.made, 0);
    EXPECT_EQ(again.there, first);
}

TEST_F(TennesseeAnswers, OfAlcoholAndDrugsAreProtectedAndTheOthersAreNot)
{
    EXPECT_GT(report().made, 0);
    EXPECT_EQ(
        owner().fetchOne<std::int64_t>(
            "SELECT COUNT(*) FROM assessment WHERE (FIND_IN_SET('substance-use', labels) > 0) <> (instrument IN ('audit-c', 'dast-10'))"),
        0);
}

TEST_F(TennesseeAnswers, HaveTrendCascadeAndRemissionForEveryPerson)
{
    EXPECT_GT(report().made, 0);
    const auto instruments = assessments::InstrumentStore{owner()}.inForce(dayOf(now));
    const auto born = births();
    ASSERT_EQ(born.size(), 676U);
    std::map<Id, Plain> plain;
    for (const auto& each : totalsInFile())
        plain[each.member].totals[each.instrument].emplace_back(each.at, each.value);
    auto all = assessments();
    int people = 0, points = 0, followed = 0, indexes = 0;
    std::map<api::RemissionState, int> remissions;
    for (const auto& [member, birthDate] : born) {
        const auto series = assessments::seriesOf(all[member]);
        for (const auto& instrument : instruments) {
            const auto trend = assessments::trendOf(instrument, series, birthDate, dayOf(now));
            EXPECT_EQ(trend.points.size(), plain[member].totals[instrument.code].size());
            EXPECT_TRUE(std::is_sorted(
                trend.points.begin(), trend.points.end(), [](const auto& a, const auto& b) { return a.answeredAt < b.answeredAt; }));
            points += static_cast<int>(trend.points.size());
            if (instrument.code == "phq-2") {
                const auto met = static_cast<int>(std::count_if(trend.cascades.begin(), trend.cascades.end(),
                    [](const auto& each) { return each.state == api::CascadeState::followed; }));
                EXPECT_EQ(static_cast<int>(trend.cascades.size()), plain[member].positiveScreens(3));
                EXPECT_EQ(met, plain[member].followedScreens());
                followed += met;
            }
            for (const auto& each : trend.remissions) {
                ++remissions[each.state];
                EXPECT_GT(each.total, 9);
                ++indexes;
            }
        }
        ++people;
    }
    EXPECT_EQ(people, 676);
    EXPECT_EQ(points, 5236);
    // Reckoned apart from the house, over the files alone.
    EXPECT_EQ(followed, 122);
    EXPECT_EQ(indexes, 73);
    using State = api::RemissionState;
    EXPECT_EQ(remissions, (std::map<State, int>{{State::reached, 3}, {State::open, 26}, {State::notReached, 6}, {State::notAssessed, 38}}));
}

} // namespace

} // namespace careway::imports
