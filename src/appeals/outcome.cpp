#include "appeals/outcome.hpp"

#include "appeals/grievance.hpp"
#include "appeals/notice.hpp"
#include "core/zone.hpp"
#include "decision_clocks/rules.hpp"
#include "members/profile.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

using api::AppealOutcome;
using prior_authorizations::Appealed;

std::optional<api::ClockReading> readingOf(const Entry& entry, const std::vector<decision_clocks::Rule>& law, Instant now)
{
    return std::visit([&](const auto& each) { return appeals::readingOf(each, law, members::planZone, now); }, entry.of);
}

bool waitsFor(const Entry& entry)
{
    if (const auto* appeal = std::get_if<api::Appeal>(&entry.of)) return waits(*appeal);
    return entry.grievance().state == api::GrievanceState::received;
}

std::string wordOf(AppealOutcome outcome)
{
    switch (outcome) {
    case AppealOutcome::upheld: return "upheld";
    case AppealOutcome::overturned: return "overturned";
    case AppealOutcome::partlyOverturned: return "partly-overturned";
    }
    return "upheld";
}

// Told and written, whoever decided; `where` begins the code of the letter.
void announce(const Acting& with, const Entry& entry, const Appealed& about, const std::string& event, const std::string& letter,
    AppealOutcome outcome, const std::string& reason)
{
    const auto services = servicesIn(entry.appeal(), about.authorization);
    const auto cause = tell(with.session, with.by, entry, event, services, with.now);
    letters::Fields fields{{"services", services}, {"reason", reason}};
    writeMember(with.gate, with.session, entry, letter + wordOf(outcome), fields, cause, with.now);
    writeRequester(with.gate, with.session, entry, about.authorization, letter + wordOf(outcome), fields, cause, with.now);
}

// A decision for the member as a whole is as good as none to send on.
Instant forwardBy(const Entry& entry, const decision_clocks::Rule& rule, const std::vector<decision_clocks::Rule>& law, Instant now)
{
    if (rule.forwardWithin) return decision_clocks::after(now, *rule.forwardWithin, members::planZone);
    const auto reading = readingOf(entry, law, now);
    return reading && reading->dueAt ? std::max(*reading->dueAt, now) : now;
}

std::optional<Appealed> aboutOf(sql::Session& session, const api::Appeal& appeal)
{
    return prior_authorizations::appealedOne(session, "TRUE", appeal.priorAuthorizationId, prior_authorizations::Lock::yes);
}

// What the law makes of an appeal that is late; a grievance has nothing but its lateness.
void lapse(const Acting& with, Entry& entry, const std::vector<decision_clocks::Rule>& law, const api::ClockReading& reading)
{
    if (!std::holds_alternative<api::Appeal>(entry.of)) {
        tell(with.session, with.by, entry, "late", "", with.now);
        return;
    }
    auto& appeal = entry.appeal();
    const auto about = aboutOf(with.session, appeal).value();
    tell(with.session, with.by, entry, "late", servicesIn(appeal, about.authorization), with.now);
    const auto* rule = ruleOf(appeal, law, members::planZone);
    if (appeal.stage == api::AppealStage::internal && rule != nullptr && rule->forwarded != api::Forwarding::never)
        sendOn(with, entry, about, api::ForwardingReason::late, reading.forwardBy.value_or(with.now));
}

} // namespace

void setTime(Entry& entry, const std::vector<decision_clocks::Rule>& law, Instant now)
{
    const auto reading = readingOf(entry, law, now);
    const bool open = waitsFor(entry);
    entry.dueAt = reading && open ? reading->dueAt : std::nullopt;
    const bool toTell = open && entry.looksAt && *entry.looksAt <= now; // what the clock has still to say it says
    if (!toTell) entry.looksAt = reading && open ? decision_clocks::nextChange(*reading, now) : std::nullopt;
}

void keep(const Acting& with, Entry& entry, const std::vector<decision_clocks::Rule>& law)
{
    setTime(entry, law, with.now);
    DisputeStore{with.session}.update(entry);
}

void begin(const Acting& with, Entry& entry, Appealed& about)
{
    const auto& appeal = entry.appeal();
    if (appeal.continues) prior_authorizations::prolong(with.session, about, appeal.sequences, with.now);
    const auto services = servicesIn(appeal, about.authorization);
    const auto cause = tell(with.session, with.by, entry, "received", services, with.now);
    writeMember(
        with.gate, with.session, entry, "appeal-received", {{"services", services}, {"dueOn", dayOfPlan(entry.dueAt)}}, cause, with.now);
}

void conclude(const Acting& with, Entry& entry, Appealed& about, const std::vector<decision_clocks::Rule>& law)
{
    const auto& decision = entry.appeal().decision.value();
    prior_authorizations::overturn(with.session, about, decision.items,
        {decision.decidedBy, decision.role, decision.reason.code, decision.reason.text}, entry.appeal().urgency,
        !entry.appeal().extensions.empty(), with.now);
    if (decision.outcome != AppealOutcome::overturned) endBenefits(with, entry.appeal(), about);
    const auto reason = decision.reason.text + (decision.criterion ? " (" + *decision.criterion + ')' : "");
    announce(with, entry, about, wordOf(decision.outcome), "appeal-", decision.outcome, reason);
    const auto* rule = ruleOf(entry.appeal(), law, members::planZone);
    if (decision.outcome == AppealOutcome::overturned || rule == nullptr || rule->forwarded != api::Forwarding::upheldOrLate) return;
    sendOn(with, entry, about, api::ForwardingReason::upheld, forwardBy(entry, *rule, law, with.now));
}

void sendOn(const Acting& with, Entry& entry, const Appealed& about, api::ForwardingReason because, Instant by)
{
    entry.of = forwarded(entry.appeal(), because, by, with.now);
    const auto services = servicesIn(entry.appeal(), about.authorization);
    const auto cause = tell(with.session, with.by, entry, "forwarded", services, with.now);
    writeMember(with.gate, with.session, entry, because == api::ForwardingReason::late ? "appeal-forwarded-late" : "appeal-forwarded",
        {{"services", services}}, cause, with.now);
}

void concludeExternally(const Acting& with, Entry& entry, Appealed& about)
{
    const auto& external = entry.appeal().external.value();
    prior_authorizations::overturn(with.session, about, external.items, {std::nullopt, "independent-reviewer", "", external.text},
        entry.appeal().urgency, !entry.appeal().extensions.empty(), with.now);
    if (external.outcome != AppealOutcome::overturned) endBenefits(with, entry.appeal(), about);
    announce(with, entry, about, "externally-" + wordOf(external.outcome), "external-review-", external.outcome, external.text);
}

void endBenefits(const Acting& with, const api::Appeal& appeal, Appealed& about)
{
    if (!appeal.continues) return;
    const auto today = localTime(with.now, members::planZone).day;
    prior_authorizations::endProlonged(with.session, about, appeal.sequences, today, with.now);
}

bool tellOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    DisputeStore store{session};
    sql::Transaction transaction(session);
    auto entry = store.lockTold(now);
    if (!entry) return false;
    const Acting with{gate, session, by, now};
    const auto law = decision_clocks::rules(session);
    const auto reading = readingOf(*entry, law, now);
    if (reading && waitsFor(*entry)) {
        if (reading->state == api::ClockState::late) lapse(with, *entry, law, *reading);
        else if (reading->warnAt && *reading->warnAt <= now) tell(session, by, *entry, "due-soon", "", now);
    }
    entry->looksAt.reset(); // it is told
    keep(with, *entry, law);
    transaction.commit();
    return true;
}

} // namespace careway::appeals
