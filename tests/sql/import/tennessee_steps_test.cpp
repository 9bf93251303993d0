#include "access/policy_store.hpp"
#include "core/csv.hpp"
#include "formulary/coverage.hpp"
#include "formulary/drug.hpp"
#include "formulary/formulary_store.hpp"
#include "formulary/step_store.hpp"
#include "import/synthea_rows.hpp"
#include "sql/import/tennessee.hpp"

#include <array>
#include <map>
#include <set>

namespace careway::imports {

namespace {

using api::StepOutcome;

const std::set<std::string> first{"310798"}, second{"314076", "314077", "311353"}, third{"308136"};
const Date day = dayOf(now), since = std::chrono::sys_days(day) - std::chrono::days(365);

/// Step therapy over fills that nobody here made: a diuretic, then lisinopril, then amlodipine, each tried by two fills in a year.
class TennesseeSteps : public Tennessee {
protected:
    void SetUp() override
    {
        Tennessee::SetUp();
        if (IsSkipped()) return;
        api::StepProgram program;
        program.code = "blood-pressure";
        program.name = "Blood pressure";
        program.linesOfBusiness = {api::LineOfBusiness::commercial, api::LineOfBusiness::medicareAdvantage,
            api::LineOfBusiness::specialNeeds, api::LineOfBusiness::medicaid};
        program.benefit = api::Benefit::pharmacy;
        program.introducedOn = program.effectiveFrom = std::chrono::year{2026} / 1 / 1;
        program.lookBackDays = 365;
        const auto codes = [](const std::set<std::string>& in) { return std::vector<std::string>(in.begin(), in.end()); };
        program.steps = {{1, "Hydrochlorothiazide", codes(first), api::StepTries{2, 0}},
            {2, "Lisinopril", codes(second), api::StepTries{2, 0}}, {3, "Amlodipine", codes(third), {}}};
        program.citation = "test";
        formulary::StepStore{owner()}.put(std::vector{program});
        policy_.emplace(access::PolicyStore{owner()}.inForce(day));
        readFills();
    }
    void TearDown() override
    {
        if (!IsSkipped()) owner().execute("DELETE FROM step_program WHERE code = 'blood-pressure'");
    }

    std::optional<api::StepEvaluation> evaluated(const Id& member, const std::string& code)
    {
        access::Gate gate(owner(), *policy_, now);
        access::Caller pharmacy;
        pharmacy.role = access::Role::system;
        access::Trail trail;
        const auto out = formulary::coverageOf(
            owner(), gate, pharmacy, trail, {member, {std::string(formulary::rxNorm), code, ""}, day, std::nullopt});
        if (!out) return std::nullopt;
        return out->step;
    }

    // How often each was dispensed within the year, by the file alone.
    struct Tried {
        std::int64_t first = 0, second = 0;
        bool third = false;
    };
    std::map<Id, Tried> tried_;

private:
    void readFills()
    {
        static constexpr std::array<std::string_view, 4> columns{"START", "PATIENT", "CODE", "DISPENSES"};
        CsvReader rows(folder() / "medications.csv", columns);
        const auto field = [&](std::string_view name) { return std::string(rows.field(rows.column(name))); };
        while (rows.next()) {
            const auto on = parseDate(field("START").substr(0, 10)).value();
            const auto code = field("CODE");
            auto& tried = tried_[memberIdOf(Id::parse(field("PATIENT")).value())];
            if (third.contains(code)) tried.third = true;
            if (on < since || on >= day) continue;
            if (first.contains(code)) tried.first += std::stoll(field("DISPENSES"));
            if (second.contains(code)) tried.second += std::stoll(field("DISPENSES"));
        }
    }

    std::optional<access::Policy> policy_;
};

TEST_F(TennesseeSteps, StandWhereACountOfTheFileSaysTheyDo)
{
    std::map<std::pair<int, bool>, int> counts; // by step and whether it is open
    for (const auto& [member, tried] : tried_) {
        const auto middle = evaluated(member, *second.begin()), last = evaluated(member, *third.begin());
        ASSERT_EQ(middle.has_value(), last.has_value());
        if (!last) continue; // without coverage on the day
        const bool one = tried.first >= 2, two = tried.second >= 2;
        EXPECT_EQ(middle->open, one) << member.text();
        EXPECT_EQ(last->open, one && two) << member.text();
        EXPECT_EQ(last->outcome == StepOutcome::stepsTried, one && two) << member.text();
        EXPECT_EQ(last->covered, true) << "nobody has had their first fill";
        EXPECT_EQ(last->step, 3);
        EXPECT_EQ(evaluated(member, *first.begin())->outcome, StepOutcome::firstStep);
        ++counts[{2, middle->open}];
        ++counts[{3, last->open}];
    }
    EXPECT_GT((counts[{2, true}]), 20) << "there was too little to see";
    EXPECT_GT((counts[{3, true}]), 5);
    EXPECT_GT((counts[{3, false}]), 100);
    RecordProperty("step2open", counts[{2, true}]);
    RecordProperty("step3open", counts[{3, true}]);
    RecordProperty("step3closed", counts[{3, false}]);
}

} // namespace

} // namespace careway::imports
