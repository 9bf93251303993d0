#include "app/seed_care.hpp"

#include "app/files.hpp"
#include "app/reference_store.hpp"
#include "app/table.hpp"
#include "assessments/instrument.hpp"
#include "assessments/instrument_store.hpp"
#include "care_plans/template.hpp"
#include "care_plans/template_store.hpp"
#include "coaching/material.hpp"
#include "coaching/material_store.hpp"
#include "coaching/quiet_hours_store.hpp"
#include "core/zone.hpp"
#include "facility_stays/facility_stay_store.hpp"
#include "letters/communication_store.hpp"
#include "letters/template.hpp"
#include "oversight/figure_store.hpp"
#include "programs/program.hpp"
#include "programs/program_store.hpp"
#include "self_management/topic_json.hpp"
#include "self_management/topic_store.hpp"
#include "stratification/risk.hpp"
#include "stratification/risk_store.hpp"
#include "tasks/task_store.hpp"
#include "timeline/timeline_store.hpp"

#include <algorithm>
#include <array>

namespace careway::app {

namespace {

namespace fs = std::filesystem;

std::vector<StateRow> statesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 4> columns{"code", "fips", "name", "zone"};
    Table table(file, columns);
    std::vector<StateRow> out;
    while (table.next())
        out.push_back({table.field("code"), table.name("name", 60), table.name("zone", 40)});
    return out;
}

std::vector<tasks::BusinessHourRow> businessHoursIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"state", "weekday", "opens", "closes", "citation"};
    Table table(file, columns, 2);
    std::vector<tasks::BusinessHourRow> out;
    while (table.next())
        out.push_back({table.field("state"), table.count("weekday", 1, 7), table.count("opens", 0, 1439), table.count("closes", 1, 1440),
            table.name("citation", 200)});
    return out;
}

std::vector<tasks::KindRow> taskKindsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 14> columns{"kind", "effective_from", "effective_to", "title", "hours", "due_minutes",
        "urgency", "credentials", "escalates_minutes", "mandatory", "contact", "given", "sees_days", "citation"};
    Table table(file, columns, 2);
    const auto yes = [&](std::string_view column) { return table.oneOf(column, {"true", "false"}) == "true"; };
    std::vector<tasks::KindRow> out;
    while (table.next()) {
        tasks::Kind kind{table.name("kind", 60), table.name("title", 200), table.oneOf("hours", {"any", "business"}) == "business",
            std::chrono::minutes(table.count("due_minutes", 1, 5'000'000)), table.word<api::TaskUrgency>("urgency"),
            partsOf(table.field("credentials"), '|'), std::nullopt, yes("mandatory"), yes("contact"), yes("given"),
            std::chrono::days(table.count("sees_days", 0, 366))};
        if (const auto after = table.maybeCount("escalates_minutes", 1, 5'000'000)) kind.escalates = std::chrono::minutes(*after);
        out.push_back({std::move(kind), table.date("effective_from"), table.maybeDate("effective_to"), table.name("citation", 200)});
    }
    return out;
}

std::vector<facility_stays::StayProgramRow> stayProgramsIn(const fs::path& file, const std::vector<api::Program>& programs)
{
    static constexpr std::array<std::string_view, 5> columns{"specialty", "program", "effective_from", "effective_to", "citation"};
    Table table(file, columns, 3);
    std::vector<facility_stays::StayProgramRow> out;
    while (table.next())
        out.push_back({table.field("specialty"), table.name("program", 80), table.date("effective_from"), table.maybeDate("effective_to"),
            table.name("citation", 200)});
    Faults faults(file);
    for (const auto& row : out)
        if (std::none_of(programs.begin(), programs.end(), [&](const auto& each) { return each.code == row.program; }))
            faults.add("there is no program " + row.program);
    faults.throwIfAny();
    return out;
}

std::vector<coaching::QuietHoursRow> quietHoursIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 5> columns{"effective_from", "effective_to", "begins", "ends", "citation"};
    Table table(file, columns, 2);
    std::vector<coaching::QuietHoursRow> out;
    while (table.next())
        out.push_back({table.date("effective_from"), table.maybeDate("effective_to"), {table.clock("begins"), table.clock("ends")},
            table.name("citation", 200)});
    return out;
}

std::vector<timeline::EventWordRow> eventWordsIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 3> columns{"kind", "language", "words"};
    Table table(file, columns, 2);
    std::vector<timeline::EventWordRow> out;
    while (table.next())
        out.push_back({table.name("kind", 60), table.oneOf("language", {"en", "es"}), table.name("words", 300)});
    return out;
}

std::vector<oversight::ObjectiveRow> objectivesIn(const fs::path& file)
{
    static constexpr std::array<std::string_view, 6> columns{
        "program", "measure", "effective_from", "effective_to", "benchmark", "citation"};
    Table table(file, columns, 3);
    std::vector<oversight::ObjectiveRow> out;
    while (table.next())
        out.push_back({table.field("program"), table.oneOf("measure", {"reach", "opt-in", "screening", "timeliness", "smallest-group"}),
            table.date("effective_from"), table.maybeDate("effective_to"), table.count("benchmark", 1, 100), table.name("citation", 200)});
    return out;
}

// What an instrument opens or settles is a kind of task: an answer must not fail for the want of one.
void mustNameKinds(const std::vector<api::Instrument>& instruments, const std::vector<tasks::KindRow>& kinds, const fs::path& where)
{
    Faults faults(where);
    const auto want = [&](const std::string& name, const std::string& code) {
        if (std::none_of(kinds.begin(), kinds.end(), [&](const auto& each) { return each.kind.kind == name; }))
            faults.add(code + " names " + name + ", which is no kind of task");
    };
    for (const auto& each : instruments) {
        for (const auto& rule : each.followUps)
            want(rule.task, each.code);
        for (const auto& kind : each.completes)
            want(kind, each.code);
    }
    faults.throwIfAny();
}

} // namespace

void seedCare(sql::Session& owner, const fs::path& reference, const std::function<void(const std::string&)>& tell)
{
    const auto programs = checkedIn<api::Program>(reference / "programs", [](const api::Program& each) { return programs::check(each); });
    const auto carePlans = checkedIn<api::CarePlanTemplate>(
        reference / "care_plan_templates", [](const api::CarePlanTemplate& each) { return care_plans::check(each); });
    const auto topics = checkedIn<self_management::Topic>(
        reference / "self_management", [](const self_management::Topic& each) { return self_management::check(each); });
    const auto instruments
        = checkedIn<api::Instrument>(reference / "instruments", [](const api::Instrument& each) { return assessments::check(each); });
    const auto states = statesIn(reference / "states.csv");
    const auto hours = businessHoursIn(reference / "business_hours.csv");
    const auto kinds = taskKindsIn(reference / "task_kinds.csv");
    mustNameKinds(instruments, kinds, reference / "instruments");
    const auto words = eventWordsIn(reference / "event_words.csv");
    const auto letters
        = checkedIn<api::LetterTemplate>(reference / "letters", [](const api::LetterTemplate& each) { return letters::check(each); });
    const auto risks
        = checkedIn<api::RiskRuleSet>(reference / "risk_rules", [](const api::RiskRuleSet& each) { return stratification::check(each); });
    const auto objectives = objectivesIn(reference / "program_objectives.csv");
    const auto suggested = stayProgramsIn(reference / "stay_programs.csv", programs);
    const auto quiet = quietHoursIn(reference / "quiet_hours.csv");
    const auto materials = checkedIn<api::EducationalMaterial>(
        reference / "materials", [](const api::EducationalMaterial& each) { return coaching::check(each); });
    load<programs::ProgramStore>(owner, programs);
    tell(std::to_string(programs.size()) + " programs");
    load<care_plans::TemplateStore>(owner, carePlans);
    tell(std::to_string(carePlans.size()) + " templates of care plans");
    load<self_management::TopicStore>(owner, topics);
    tell(std::to_string(topics.size()) + " topics of self-management");
    load<assessments::InstrumentStore>(owner, instruments);
    tell(std::to_string(instruments.size()) + " instruments");
    load<ReferenceStore>(owner, states);
    load<tasks::TaskStore>(owner, hours);
    load<tasks::TaskStore>(owner, kinds);
    load<timeline::TimelineStore>(owner, words);
    load<letters::CommunicationStore>(owner, letters);
    load<stratification::RiskStore>(owner, risks);
    load<oversight::FigureStore>(owner, objectives);
    load<facility_stays::FacilityStayStore>(owner, suggested);
    load<coaching::MaterialStore>(owner, materials);
    load<coaching::QuietHoursStore>(owner, quiet);
    tell(std::to_string(kinds.size()) + " kinds of tasks, " + std::to_string(letters.size()) + " letters, "
        + std::to_string(materials.size()) + " educational materials");
}

} // namespace careway::app
