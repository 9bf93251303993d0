#include "continuity/departing.hpp"

#include "access/grant.hpp"
#include "access/witness.hpp"
#include "continuity/course.hpp"
#include "continuity/departure_store.hpp"
#include "continuity/kept_store.hpp"
#include "continuity/person.hpp"
#include "continuity/rule_store.hpp"
#include "core/digest.hpp"
#include "letters/letter.hpp"
#include "members/profile.hpp"
#include "members/roll.hpp"
#include "providers/directory.hpp"
#include "records/history.hpp"
#include "records/protection.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

#include <algorithm>

namespace careway::continuity {

namespace {

using api::CommunicationRecipientKind;
using api::ContinuityWindowState;

constexpr std::int64_t piece = 50; // members in one transaction
constexpr auto remembered = std::chrono::days(366); // after the last day in the network: no window is longer

api::SourceProgram programOf(access::Source source)
{
    return source == access::Source::part2 ? api::SourceProgram::part2 : api::SourceProgram::unknown;
}

// What one tells and what another tells, told together.
access::Protection together(access::Protection all, const access::Protection& more)
{
    const auto general = bitOf(access::Label::general);
    const auto labels = static_cast<access::Labels>((all.labels | more.labels) & ~general);
    all.labels = labels == 0 ? general : labels;
    if (more.source == access::Source::part2) all.source = more.source;
    return all;
}

std::string with(const Id& providerId) { return "t.provider_id = X'" + hex(providerId.bytes) + '\''; }
std::string by(const Id& departureId) { return "t.departure_id = X'" + hex(departureId.bytes) + '\''; }

letters::Draft letterAbout(const api::ContinuityWindow& window, std::string_view code, CommunicationRecipientKind to)
{
    letters::Draft out;
    out.code = code;
    out.memberId = window.memberId;
    out.recipient = to;
    out.recipientId = to == CommunicationRecipientKind::member ? window.memberId : window.providerId;
    if (to == CommunicationRecipientKind::provider) out.recipientName = window.providerName;
    out.causeId = window.id;
    out.labels = records::labelsIn(window.labels);
    out.fields = {{"providerName", window.providerName}, {"until", text(window.endsOn)}};
    return out;
}

/// One departure, and what follows from it for members.
class Departing {
public:
    Departing(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::Departure& departure, Instant now)
        : gate_(gate)
        , sql_(session)
        , by_(by)
        , departure_(departure)
        , now_(now)
        , book_(RuleStore{session}.book())
        , notices_(RuleStore{session}.notices(departure.endsOn))
        , behavioral_(providers::isBehavioral(session, departure.providerId))
    {
    }

    void walk(const std::optional<Id>& after)
    {
        DepartureStore store{sql_};
        const auto contacts = store.contacts(departure_, after, piece, seenSince(), treatmentLasts(), today());
        for (const auto& each : contacts)
            consider(each);
        if (std::ssize(contacts) == piece) store.walked(departure_.id, contacts.back().memberId);
        else store.walkedThrough(departure_.id, nextWalk(departure_, notices_, today()));
    }

    // Of one member, of whom more is known than before.
    void lookAgain(const Id& memberId)
    {
        DepartureStore store{sql_};
        const auto contact = store.contactOf(departure_, memberId, seenSince(), treatmentLasts(), today());
        if (contact) consider(*contact);
        auto affected = store.affected(departure_.id, memberId);
        if (!affected) return;
        affected->member = summed(std::move(affected->member), movedWindows(*affected));
        store.update(*affected, now_);
    }

    // The letters of one member whom it affects, whose day has come: the days of the law begin with it.
    void notify(Affected affected)
    {
        if (!isOwed(affected.member.memberId)) {
            affected.lettersOn.reset();
            return DepartureStore{sql_}.update(affected, now_);
        }
        affected.member.noticedAt = now_;
        const auto windows = movedWindows(affected);
        affected.member = summed(std::move(affected.member), windows);
        DepartureStore{sql_}.update(affected, now_);
        tell(affected);
        if (windows.empty()) tellMember(affected);
        for (const auto& each : windows)
            tellOf(each);
        give(affected);
    }

private:
    // Nothing is owed to who has died since, or is not covered any more on the last day in the network.
    [[nodiscard]] bool isOwed(const Id& memberId)
    {
        const auto grant = access::Grant::system("whether a departure is told");
        const auto profile = members::profileOf(sql_, grant, memberId);
        return profile && !profile->deceasedOn && !members::enrolledOn(sql_, grant, memberId, departure_.endsOn).empty();
    }

    [[nodiscard]] Date today() const { return dayOf(now_); }
    [[nodiscard]] Date seenSince() const { return std::chrono::sys_days(departure_.endsOn) - std::chrono::days(farthestBack(notices_)); }
    [[nodiscard]] std::chrono::hours treatmentLasts() const
    {
        const auto* kind = gate_.policy().kind(access::Relation::treatment);
        return kind != nullptr ? kind->lasts.value_or(std::chrono::hours(0)) : std::chrono::hours(0);
    }

    void consider(const Contact& contact)
    {
        members::oneAtATime(sql_, contact.memberId);
        std::vector<api::LineOfBusiness> lines;
        const auto person = personOn(sql_, contact.memberId, departure_.endsOn);
        for (const auto& each : person.memberships)
            lines.push_back(each.lineOfBusiness);
        const auto concern = concernOf(contact, behavioral_, departure_.endsOn, lines, notices_);
        if (!concern) return;
        auto affected = DepartureStore{sql_}.affected(departure_.id, contact.memberId);
        const bool known = affected.has_value();
        if (!known) affected = affectedBy(contact, *concern);
        const auto fresh = offered(contact, *affected, person);
        if (known && fresh.empty()) return;
        for (const auto& each : fresh)
            affected->protection = together(affected->protection, protectionOf(each));
        affected->member = summed(std::move(affected->member), windowsOf(contact.memberId));
        if (known) DepartureStore{sql_}.update(*affected, now_);
        else DepartureStore{sql_}.insert(*affected, now_);
        if (affected->member.noticedAt)
            for (const auto& each : fresh)
                tellOf(each);
    }

    [[nodiscard]] Affected affectedBy(const Contact& contact, const Concern& concern) const
    {
        Affected out;
        auto& it = out.member;
        it.id = namedId("affected by a departure\n" + departure_.id.text() + '\n' + contact.memberId.text());
        it.departureId = departure_.id;
        it.memberId = contact.memberId;
        it.reasons = concern.reasons;
        it.noticeOn = concern.noticeOn;
        it.late = today() > concern.noticeOn;
        out.lettersOn = std::max(concern.noticeOn, today());
        out.tasks = concern.tasks;
        out.protection = access::ownWork(0);
        if (contact.part2 && contact.treatedOn)
            out.protection = {bitOf(access::Label::substanceUse), access::Source::part2, access::Basis::operations};
        return out;
    }

    // The windows that are offered only now.
    std::vector<api::ContinuityWindow> offered(const Contact& contact, const Affected& affected, const Person& person)
    {
        std::vector<api::ContinuityWindow> out;
        auto courses = CourseStore{sql_}.all(with(departure_.providerId), contact.memberId);
        if (auto found = fromRecords(contact, courses)) courses.push_back(std::move(*found));
        const auto there = windowsOf(contact.memberId);
        for (const auto& course : courses) {
            const auto known = std::any_of(there.begin(), there.end(), [&](const auto& each) { return each.courseId == course.id; });
            const auto finding = known ? std::nullopt : longest(course, affected, person);
            if (!finding) continue;
            out.push_back(windowFrom(course, *finding));
            WindowStore{sql_}.insert(out.back());
        }
        return out;
    }

    // Who was treated lately is in treatment, if nobody said otherwise: whatever that provider does for them.
    std::optional<api::TreatmentCourse> fromRecords(const Contact& contact, std::span<const api::TreatmentCourse> told)
    {
        const auto until = std::min(today(), departure_.endsOn);
        const auto id = namedId("course of treatment from records\n" + departure_.id.text() + '\n' + contact.memberId.text());
        if (std::any_of(
                told.begin(), told.end(), [&](const auto& each) { return each.id == id || !each.endedOn || *each.endedOn >= until; }))
            return std::nullopt;
        const Date from = std::chrono::sys_days(until) - book_.measure("active-within", until);
        if (!contact.treatedOn || *contact.treatedOn < from) return std::nullopt;
        const auto entry = providers::entryOf(sql_, departure_.providerId);
        const auto treated = records::treatedBy(sql_, contact.memberId, entry.value().npi, from, until);
        if (!treated) return std::nullopt;
        api::TreatmentCourse out;
        out.id = id;
        out.version = 1;
        out.memberId = contact.memberId;
        out.providerId = departure_.providerId;
        out.providerName = departure_.providerName;
        out.startedOn = treated->first;
        out.source = api::CourseSource::records;
        out.sourceProgram = programOf(treated->protection.source);
        out.basis = api::BasisKind::operations;
        out.labels = records::spelled(treated->protection.labels);
        out.createdAt = out.updatedAt = now_;
        CourseStore{sql_}.insert(out);
        return out;
    }

    [[nodiscard]] std::optional<api::ContinuityFinding> longest(
        const api::TreatmentCourse& course, const Affected& affected, const Person& person) const
    {
        const auto& told = affected.member.noticedAt;
        const auto leaving = leavingOf(departure_, told ? std::optional(dayOf(*told)) : affected.lettersOn);
        const Date first = std::chrono::sys_days(departure_.endsOn) + std::chrono::days(1);
        const auto findings
            = findingsOf(book_, subjectOf(course), {&leaving, 1}, person, {departure_.providerId, std::nullopt, first, true});
        return longestOf(findings);
    }

    [[nodiscard]] bool mustElect(const api::ContinuityFinding& finding) const
    {
        return std::any_of(book_.rules.begin(), book_.rules.end(),
            [&](const auto& each) { return each.rule == finding.rule && each.lineOfBusiness == finding.lineOfBusiness && each.elected; });
    }

    [[nodiscard]] api::ContinuityWindow windowFrom(const api::TreatmentCourse& course, const api::ContinuityFinding& finding) const
    {
        api::ContinuityWindow out;
        out.id = namedId("window of continuity\n" + departure_.id.text() + '\n' + course.id.text());
        out.version = 1;
        out.memberId = course.memberId;
        out.departureId = departure_.id;
        out.courseId = course.id;
        out.providerId = departure_.providerId;
        out.providerName = departure_.providerName;
        out.state = ContinuityWindowState::offered;
        out.sourceProgram = course.sourceProgram;
        out.basis = course.basis;
        out.labels = course.labels;
        out.createdAt = out.updatedAt = now_;
        return as(std::move(out), finding);
    }

    [[nodiscard]] api::ContinuityWindow as(api::ContinuityWindow window, const api::ContinuityFinding& finding) const
    {
        window.startsOn = *finding.startsOn;
        window.endsOn = *finding.endsOn;
        window.rule = finding.rule;
        window.reason = finding.reason;
        window.citation = finding.citation;
        window.mustElect = mustElect(finding);
        return window;
    }

    [[nodiscard]] std::vector<api::ContinuityWindow> windowsOf(const Id& memberId)
    {
        return WindowStore{sql_}.all(by(departure_.id), memberId);
    }

    // As the rules measure them now; those are left that have not lapsed.
    std::vector<api::ContinuityWindow> movedWindows(const Affected& affected)
    {
        std::vector<api::ContinuityWindow> out;
        const auto person = personOn(sql_, affected.member.memberId, departure_.endsOn);
        for (auto& window : windowsOf(affected.member.memberId)) {
            const auto course = CourseStore{sql_}.find("TRUE", window.courseId);
            const auto finding = course ? longest(*course, affected, person) : std::nullopt;
            auto moved = finding ? as(window, *finding) : window;
            if (!finding) moved.state = ContinuityWindowState::lapsed;
            else if (moved.state == ContinuityWindowState::lapsed)
                moved.state = moved.electedAt ? ContinuityWindowState::elected : ContinuityWindowState::offered;
            if (moved != window) {
                ++moved.version;
                moved.updatedAt = now_;
                WindowStore{sql_}.update(moved);
            }
            if (moved.state != ContinuityWindowState::lapsed) out.push_back(std::move(moved));
        }
        return out;
    }

    // With the window that lasts longest.
    static api::AffectedMember summed(api::AffectedMember member, const std::vector<api::ContinuityWindow>& windows)
    {
        const auto longest
            = std::max_element(windows.begin(), windows.end(), [](const auto& a, const auto& b) { return a.endsOn < b.endsOn; });
        const bool any = longest != windows.end();
        member.continueUntil = any ? std::optional(longest->endsOn) : std::nullopt;
        member.rule = any ? std::optional(longest->rule) : std::nullopt;
        member.citation = any ? std::optional(longest->citation) : std::nullopt;
        return member;
    }

    void tell(const Affected& affected)
    {
        timeline::Event event{"continuity.provider-leaves", affected.member.memberId, affected.protection.labels};
        event.subjectId = affected.member.id;
        event.detail = departure_.providerName;
        event.source = affected.protection.source;
        event.basis = affected.protection.basis;
        timeline::tell(sql_, by_, event, now_);
    }

    void tellMember(const Affected& affected)
    {
        letters::Draft draft;
        draft.code = "provider-leaves-member";
        draft.memberId = draft.recipientId = affected.member.memberId;
        draft.recipient = CommunicationRecipientKind::member;
        draft.causeId = affected.member.id;
        draft.labels = affected.protection.labels;
        draft.fields = {{"providerName", departure_.providerName}, {"networkUntil", text(departure_.endsOn)}};
        letters::write(gate_, sql_, draft, now_);
    }

    // To the member what they are offered, and to the provider as far as they may know it.
    void tellOf(const api::ContinuityWindow& window)
    {
        const auto protection = protectionOf(window);
        timeline::Event event{"continuity.offered", window.memberId, protection.labels};
        event.subjectId = window.id;
        event.detail = window.providerName;
        event.source = protection.source;
        event.basis = protection.basis;
        timeline::tell(sql_, by_, event, now_);
        auto toMember
            = letterAbout(window, window.mustElect ? "continuity-offer-member" : "continuity-member", CommunicationRecipientKind::member);
        toMember.fields["networkUntil"] = text(departure_.endsOn);
        letters::write(gate_, sql_, toMember, now_);
        letters::write(gate_, sql_, letterAbout(window, "continuity-provider", CommunicationRecipientKind::provider), now_);
    }

    void give(const Affected& affected)
    {
        for (const auto& kind : affected.tasks) {
            tasks::ToDo toDo{kind, affected.member.memberId, affected.protection.labels};
            toDo.subjectId = affected.member.id;
            tasks::open(sql_, by_, toDo, now_);
        }
    }

    access::Gate& gate_;
    sql::Session& sql_;
    const access::Caller& by_;
    const api::Departure departure_;
    Instant now_;
    Book book_;
    std::vector<Notice> notices_;
    bool behavioral_;
};

} // namespace

bool departOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    sql::Transaction transaction(session);
    const auto walk = DepartureStore{session}.lockWalk(dayOf(now));
    if (!walk) return false;
    Departing(gate, session, by, walk->departure, now).walk(walk->walkedTo);
    transaction.commit();
    return true;
}

bool noticeOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    sql::Transaction transaction(session);
    DepartureStore store{session};
    const auto due = store.due(dayOf(now));
    if (!due) return false;
    members::oneAtATime(session, due->memberId); // before what is kept of them, as everybody does who changes it
    auto affected = store.affected(due->departureId, due->memberId).value();
    if (!affected.member.noticedAt)
        Departing(gate, session, by, store.find(due->departureId, dayOf(now)).value(), now).notify(std::move(affected));
    transaction.commit();
    return true;
}

void lookAgain(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::TreatmentCourse& course, Instant now)
{
    if (!course.providerId) return;
    for (const auto& each : DepartureStore{session}.of(*course.providerId, std::chrono::floor<std::chrono::days>(now) - remembered))
        Departing(gate, session, by, each, now).lookAgain(course.memberId);
}

void tellElected(access::Gate& gate, sql::Session& session, const api::ContinuityWindow& window, Instant now)
{
    letters::write(gate, session, letterAbout(window, "continuity-elected-provider", CommunicationRecipientKind::provider), now);
}

} // namespace careway::continuity
