#include "care_plans/care_plan.hpp"

#include "care_plans/findings.hpp"
#include "json/column.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace careway::care_plans {

namespace {

using api::CarePlanOrigin;
using api::CarePlanState;
using api::CarePlanVoice;

constexpr auto mostWords = 200U; // as many as the contract shows

constexpr std::array<std::pair<Move, std::string_view>, 5> moves{{{Move::change, "changed"}, {Move::propose, "proposed"},
    {Move::contribute, "contributed to"}, {Move::agree, "agreed to"}, {Move::close, "closed"}}};

bool legal(const api::CarePlan& plan, Move move)
{
    if (plan.state == CarePlanState::closed) return false;
    if (plan.origin == CarePlanOrigin::takenOver) return move == Move::close;
    if (move == Move::propose) return plan.state == CarePlanState::draft;
    return move != Move::agree || plan.state != CarePlanState::draft;
}

std::string legalMoves(const api::CarePlan& plan)
{
    std::string out;
    for (const auto& [move, name] : moves)
        if (legal(plan, move)) out += (out.empty() ? "; it can be " : ", ") + std::string(name);
    return out.empty() ? "; nothing more can be done with it" : out;
}

void touch(api::CarePlan& plan, Instant now)
{
    ++plan.version;
    plan.updatedAt = now;
}

void put(api::CarePlanGoal& goal, const api::NewCarePlanGoal& given)
{
    goal.kind = given.kind;
    goal.text = given.text;
    goal.measure = given.measure;
    goal.targetOn = given.targetOn;
}

void put(api::CarePlanIntervention& intervention, const api::NewCarePlanIntervention& given)
{
    intervention.text = given.text;
    intervention.responsible = given.responsible;
    intervention.goalIds = given.goalIds.value_or(std::vector<Id>{});
}

void put(api::CarePlanPoint& point, const api::NewCarePlanPoint& given) { point.text = given.text; }

void put(api::CareTeamPerson& person, const api::NewCareTeamPerson& given)
{
    person.role = given.role;
    person.name = given.name;
    person.partyId = given.partyId;
}

// The list that takes the place of one: an item that names one that is there stays it, one without an id is new.
template <typename Item, typename Given>
void replace(
    std::vector<Item>& list, const std::optional<std::vector<Given>>& given, const std::string& at, Findings& found, const Ids& newId)
{
    if (!given) return;
    const auto before = std::move(list);
    list.clear();
    std::set<Id> named;
    for (std::size_t i = 0; i < given->size(); ++i) {
        const auto& each = (*given)[i];
        const auto there = std::find_if(before.begin(), before.end(), [&](const Item& item) { return each.id == item.id; });
        const auto pointer = '/' + at + '/' + std::to_string(i) + "/id";
        found.want(!each.id || there != before.end(), pointer, "unknown", "is the id of none that is there");
        found.want(!each.id || named.insert(*each.id).second, pointer, "twice", "is given twice");
        auto& item = list.emplace_back(there == before.end() ? Item{} : *there);
        if (there == before.end()) item.id = newId();
        put(item, each);
    }
}

// The lists that a draft and a change both bring.
template <typename Given> void replaceLists(api::CarePlan& plan, const Given& given, Findings& found, const Ids& newId)
{
    replace(plan.goals, given.goals, "goals", found, newId);
    replace(plan.interventions, given.interventions, "interventions", found, newId);
    replace(plan.needs, given.needs, "needs", found, newId);
    replace(plan.barriers, given.barriers, "barriers", found, newId);
    replace(plan.strengths, given.strengths, "strengths", found, newId);
    replace(plan.careTeam, given.careTeam, "careTeam", found, newId);
}

bool hasGoal(const api::CarePlan& plan, const Id& id)
{
    return std::any_of(plan.goals.begin(), plan.goals.end(), [&](const auto& each) { return each.id == id; });
}

void checkServed(const api::CarePlan& plan, Findings& found)
{
    for (std::size_t i = 0; i < plan.interventions.size(); ++i)
        for (const auto& each : plan.interventions[i].goalIds)
            found.want(hasGoal(plan, each), "/interventions/" + std::to_string(i) + "/goalIds", "unknown", "names no goal of the plan");
}

bool leadsThere(const api::Measure& measure)
{
    switch (measure.direction) {
    case api::MeasureDirection::increase: return *measure.target > *measure.baseline;
    case api::MeasureDirection::decrease: return *measure.target < *measure.baseline;
    case api::MeasureDirection::maintain: break;
    }
    return true;
}

void checkMeasurable(const api::CarePlanGoal& goal, const std::string& at, Date today, Findings& found)
{
    found.want(goal.measure.baseline.has_value(), at + "/measure/baseline", "not-measurable", "must be known before the plan is proposed");
    found.want(goal.measure.target.has_value(), at + "/measure/target", "not-measurable", "must be set before the plan is proposed");
    found.want(goal.targetOn && *goal.targetOn >= today, at + "/targetOn", "not-measurable", "must be a day that is not over");
    if (goal.measure.baseline && goal.measure.target)
        found.want(leadsThere(goal.measure), at + "/measure/target", "wrong-way", "must lie where the measure is to go from the baseline");
}

template <typename T> void append(std::vector<T>& to, std::vector<T> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What was given comes on top of what the template brought.
void addLists(api::CarePlan& plan, api::CarePlan given)
{
    append(plan.goals, std::move(given.goals));
    append(plan.interventions, std::move(given.interventions));
    append(plan.needs, std::move(given.needs));
    append(plan.barriers, std::move(given.barriers));
    append(plan.strengths, std::move(given.strengths));
    append(plan.careTeam, std::move(given.careTeam));
}

bool signs(const api::CarePlanAuthor& author)
{
    return author.voice == CarePlanVoice::member || author.voice == CarePlanVoice::representative;
}

Result<void> enoughSaid(std::size_t words)
{
    if (words < mostWords) return {};
    return fail(Error::Kind::conflict, "care-plans/enough-said", "No more is kept with one plan.");
}

} // namespace

Result<void> may(const api::CarePlan& plan, Move move)
{
    if (legal(plan, move)) return {};
    const auto what = plan.origin == CarePlanOrigin::takenOver ? "taken over, and kept as it came" : json::toColumn(plan.state);
    return fail(Error::Kind::conflict, "care-plans/illegal-move", "This plan is " + what + legalMoves(plan) + '.');
}

Result<api::CarePlan> drafted(const api::NewCarePlan& asked, const std::optional<api::CarePlanTemplate>& from,
    std::vector<api::Label> labels, const Ids& newId, Instant now)
{
    api::CarePlan out, given;
    out.id = newId();
    out.version = 1;
    out.memberId = asked.memberId;
    out.program = asked.program;
    out.enrollmentId = asked.enrollmentId;
    out.precededBy = asked.precededBy;
    out.origin = CarePlanOrigin::authored;
    out.state = CarePlanState::draft;
    out.sourceProgram = api::SourceProgram::unknown;
    out.basis = api::BasisKind::operations;
    out.labels = std::move(labels);
    out.createdAt = out.updatedAt = now;
    if (from) fill(out, *from, dayOf(now), newId);
    if (asked.title) out.title = *asked.title;
    Findings found;
    found.want(!out.title.empty(), "/title", "title-missing", "must be given where no template gives it");
    replaceLists(given, asked, found, newId);
    addLists(out, std::move(given));
    checkServed(out, found);
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    return out;
}

Result<api::CarePlan> takenOver(const api::NewTakenOverCarePlan& asked, const std::vector<api::Label>& labels, const Id& id, Instant now)
{
    Findings found;
    const auto items = asked.items.value_or(std::vector<std::string>{});
    found.want(asked.text || !items.empty(), "/text", "nothing-received", "must be given where there are no items");
    found.want(!asked.startsOn || !asked.endsOn || *asked.startsOn <= *asked.endsOn, "/endsOn", "order", "must not lie before startsOn");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    std::set<api::Label> all(labels.begin(), labels.end());
    const auto said = asked.labels.value_or(std::vector<api::Label>{});
    all.insert(said.begin(), said.end());
    if (asked.sourceProgram == api::SourceProgram::part2) all.insert(api::Label::substanceUse); // it follows the source (42 CFR 2.12)
    if (all.size() > 1) all.erase(api::Label::general);
    api::CarePlan out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.program = asked.program;
    out.origin = CarePlanOrigin::takenOver;
    out.state = CarePlanState::active;
    out.sourceProgram = asked.sourceProgram;
    out.basis = asked.basis;
    out.labels.assign(all.begin(), all.end());
    out.title = asked.title;
    out.received = api::ReceivedCarePlan{asked.source, asked.text, items, asked.documentOn, asked.startsOn, asked.endsOn, now};
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<api::CarePlan> changed(api::CarePlan plan, const api::CarePlanPatch& patch, const Ids& newId, Instant now)
{
    if (auto legalNow = may(plan, Move::change); !legalNow) return tl::unexpected(std::move(legalNow.error()));
    json::put(plan.title, patch.title);
    Findings found;
    replaceLists(plan, patch, found, newId);
    checkServed(plan, found);
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    touch(plan, now);
    return plan;
}

Result<api::CarePlan> proposed(api::CarePlan plan, Instant now)
{
    if (auto legalNow = may(plan, Move::propose); !legalNow) return tl::unexpected(std::move(legalNow.error()));
    Findings found;
    found.want(!plan.goals.empty(), "", "no-goals", "must have a goal before it is proposed");
    for (std::size_t i = 0; i < plan.goals.size(); ++i)
        checkMeasurable(plan.goals[i], "/goals/" + std::to_string(i), dayOf(now), found);
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    plan.state = CarePlanState::proposed;
    touch(plan, now);
    return plan;
}

Result<api::CarePlan> contributed(
    api::CarePlan plan, const api::NewCarePlanContribution& said, const api::CarePlanAuthor& author, const Id& id, Instant now)
{
    if (auto legalNow = may(plan, Move::contribute); !legalNow) return tl::unexpected(std::move(legalNow.error()));
    if (auto room = enoughSaid(plan.contributions.size()); !room) return tl::unexpected(std::move(room.error()));
    Findings found;
    found.want(!said.goalId || hasGoal(plan, *said.goalId), "/goalId", "unknown", "is no goal of the plan");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    plan.contributions.push_back({id, author, said.text, said.goalId, now});
    touch(plan, now);
    return plan;
}

Result<api::CarePlan> agreed(
    api::CarePlan plan, const api::NewCarePlanAgreement& said, const api::CarePlanAuthor& author, const Id& id, Instant now)
{
    if (auto legalNow = may(plan, Move::agree); !legalNow) return tl::unexpected(std::move(legalNow.error()));
    if (auto room = enoughSaid(plan.agreements.size()); !room) return tl::unexpected(std::move(room.error()));
    Findings found;
    found.want(author.voice != CarePlanVoice::plan, "/onBehalfOf", "nobody-agrees", "must say whose word was heard: the plan is no party");
    found.want(!author.recordedBy || said.note, "/note", "note-missing", "must say how the word was heard");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    plan.agreements.push_back({id, author, plan.version, said.note, now});
    if (signs(author)) {
        plan.agreedVersion = plan.version;
        plan.state = CarePlanState::active;
    }
    touch(plan, now);
    return plan;
}

Result<api::CarePlan> closed(api::CarePlan plan, const api::NewCarePlanClosing& closing, Instant now)
{
    if (auto legalNow = may(plan, Move::close); !legalNow) return tl::unexpected(std::move(legalNow.error()));
    Findings found;
    std::set<Id> ended;
    for (std::size_t i = 0; i < closing.outcomes.size(); ++i) {
        const auto& each = closing.outcomes[i];
        const auto goal = std::find_if(plan.goals.begin(), plan.goals.end(), [&](const auto& g) { return g.id == each.goalId; });
        const auto at = "/outcomes/" + std::to_string(i) + "/goalId";
        found.want(goal != plan.goals.end(), at, "unknown", "is no goal of the plan");
        found.want(ended.insert(each.goalId).second, at, "twice", "is given twice");
        if (goal != plan.goals.end()) goal->outcome = api::GoalOutcome{each.result, each.text};
    }
    for (const auto& goal : plan.goals)
        found.want(ended.contains(goal.id), "/outcomes", "outcome-missing", "must have one for the goal " + goal.id.text());
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    plan.state = CarePlanState::closed;
    plan.closing = api::CarePlanClosing{closing.note, now};
    touch(plan, now);
    return plan;
}

} // namespace careway::care_plans
