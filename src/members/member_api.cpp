#include "members/member_api.hpp"

#include "access/grant.hpp"
#include "access/relationship_store.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "members/member.hpp"
#include "members/member_store.hpp"
#include "members/span.hpp"
#include "members/span_store.hpp"
#include "providers/directory.hpp"
#include "work/work.hpp"

namespace careway::members {

namespace {

using access::Content;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "members/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

void mustKeepMembers(const access::Caller& caller)
{
    if (!access::mayKeepMembers(caller)) refuse(Error::Kind::forbidden, "members/for-the-plan", "Only the plan may do this.");
}

// Who gives a member their number is told that it is taken, and must see whoever has it.
void mustTakeUpMembers(const access::Caller& caller)
{
    if (!access::mayTakeUpMembers(caller)) refuse(Error::Kind::forbidden, "members/for-the-plan", "Only the plan may do this.");
}

// A member number that is taken is refused in the same words, whoever has it.
template <typename Write> void unlessTaken(Write write)
{
    try {
        write();
    } catch (const sql::Duplicate& duplicate) {
        if (duplicate.key() != "member_number") throw;
        refuse(Error::Kind::conflict, "members/number-taken", "This member number is taken.");
    }
}

std::string binding(const Work& work, std::string_view operation, const std::string& filter)
{
    return std::string(operation) + '\n' + filter + '\n' + work.caller().identity();
}

template <typename Answer> Answer withTag(decltype(Answer::body) body)
{
    Answer out;
    out.eTag = etagOf(body.version);
    out.body = std::move(body);
    return out;
}

template <typename Answer> Answer created(std::string_view path, decltype(Answer::body) body)
{
    auto out = withTag<Answer>(std::move(body));
    out.location = std::string(path) + out.body.id.text();
    return out;
}

// What a death closes: coverage, primary care, supporters and authorities that reach beyond that day.
template <typename Span> void endOn(Work& work, const Id& memberId, Date day)
{
    SpanStore<Span> store{work.sql};
    for (auto& span : store.all(memberId)) {
        if (span.endsOn && *span.endsOn <= day) continue;
        span.endsOn = std::max(day, span.startsOn);
        ++span.version;
        span.updatedAt = work.now;
        store.update(span);
    }
}

void closeAtDeath(Work& work, const api::Member& member)
{
    endOn<api::Coverage>(work, member.id, *member.deceasedOn);
    endOn<api::PcpSelection>(work, member.id, *member.deceasedOn);
    endOn<api::Supporter>(work, member.id, *member.deceasedOn);
    endOn<api::Representative>(work, member.id, *member.deceasedOn);
}

// The member's row is locked first: of two changes to one member's spans the second sees the first.
template <typename Span> Span lockedSpan(Work& work, const Id& id, std::string_view ifMatch)
{
    const auto grant = work.permit(Content::upkeep);
    SpanStore<Span> store{work.sql};
    const auto seen = found(store.find(grant, id));
    work.concerns(seen.memberId);
    found(MemberStore{work.sql}.lock(grant, seen.memberId));
    auto span = found(store.lock(grant, id));
    must(matches(ifMatch, span.version));
    return span;
}

template <typename Answer, typename Span, typename Request> Answer listSpans(Work& work, std::string_view path, const Request& request)
{
    work.trail().sought(request.memberId);
    const auto grant = work.permit(Content::particulars);
    const auto mark = binding(work, path, request.memberId.text());
    auto page = SpanStore<Span>{work.sql}.list(grant, request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    if (page.items.empty() && !work.gate.covers(grant, request.memberId)) refuseUnknown();
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    out.body.items = std::move(page.items);
    return out;
}

template <typename Span> Span foundSpan(Work& work, const Id& id)
{
    auto span = found(SpanStore<Span>{work.sql}.find(work.permit(Content::particulars), id));
    work.trail().saw({span.memberId});
    return span;
}

template <typename Span, typename Asked> Span newSpan(Work& work, const Asked& asked)
{
    auto span = spanFrom(asked);
    work.trail().sought(span.memberId);
    found(MemberStore{work.sql}.lock(work.permit(Content::upkeep), span.memberId));
    must(checkDays(span));
    work.concerns(span.memberId);
    span.id = work.newId();
    span.version = 1;
    span.createdAt = span.updatedAt = work.now;
    return span;
}

template <typename Span, typename Patch> Span patchedSpan(Work& work, Span span, const Patch& patch)
{
    apply(span, patch);
    must(checkDays(span));
    ++span.version;
    span.updatedAt = work.now;
    return span;
}

void saw(Work& work, const std::vector<api::Member>& members)
{
    for (const auto& each : members)
        work.trail().saw({each.id});
}

// To whom a supporter or representative is bound now, named where they may see who that is.
std::vector<api::StoodFor> stoodForBy(Work& work)
{
    const auto& caller = work.caller();
    std::vector<api::StoodFor> out;
    if (caller.role != access::Role::supporter && caller.role != access::Role::representative) return out;
    constexpr auto most = 200;
    std::vector<MemberStore::Wanted> wanted;
    for (const auto& tie : access::RelationshipStore{work.sql}.held(caller.party(), work.policy.heldBy(caller.role), work.now, most)) {
        auto& each = out.emplace_back();
        each.relationshipId = tie.id;
        each.memberId = tie.memberId;
        json::fromColumn(std::string(nameOf(tie.kind)), each.kind);
        each.endsAt = tie.endsAt;
        wanted.push_back({work.permit(Content::demographics), tie.memberId});
        work.trail().saw({tie.memberId});
    }
    if (out.empty()) return out;
    const auto members = MemberStore{work.sql}.find(wanted);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!members[i]) continue;
        out[i].givenName = members[i]->givenName;
        out[i].familyName = members[i]->familyName;
    }
    return out;
}

} // namespace

MembersOperations::GetMeAnswer MembersOperations::getMe(Work& work, const GetMe&)
{
    const auto& caller = work.caller();
    GetMeAnswer out;
    json::fromColumn(std::string(access::nameOf(caller.role)), out.body.role);
    out.body.subject = caller.subject;
    out.body.clientId = caller.clientId;
    if (!caller.credential.empty()) out.body.credential = caller.credential;
    out.body.providerId = caller.providerId;
    out.body.staffId = caller.staffId;
    out.body.scopes = caller.scopes;
    if (caller.memberId) out.body.member = MemberStore{work.sql}.find(work.permit(Content::demographics), *caller.memberId);
    if (out.body.member) work.trail().saw({out.body.member->id});
    out.body.standsFor = stoodForBy(work);
    return out;
}

MembersOperations::ListMembersAnswer MembersOperations::listMembers(Work& work, const ListMembers& request)
{
    const auto grant = work.permit(Content::demographics);
    Query query;
    if (request.lineOfBusiness) query.emplace_back("lineOfBusiness", json::toColumn(*request.lineOfBusiness));
    const auto mark = binding(work, "/v1/members", queryText(query));
    const MemberStore::Filter filter{request.lineOfBusiness, dayOf(work.now)};
    MemberStore store{work.sql};
    auto page = store.list(grant, filter, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListMembersAnswer out;
    if (request.count) out.body.total = store.count(grant, filter);
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink("/v1/members", std::move(query), *out.body.nextCursor);
    }
    saw(work, page.items);
    out.body.items = std::move(page.items);
    return out;
}

MembersOperations::CreateMemberAnswer MembersOperations::createMember(Work& work, const CreateMember& request)
{
    mustTakeUpMembers(work.caller());
    const auto member = memberFrom(request.body, work.newId(), work.now);
    must(check(member, dayOf(work.now)));
    unlessTaken([&] { MemberStore{work.sql}.insert(member); });
    work.concerns(member.id);
    return created<CreateMemberAnswer>("/v1/members/", member);
}

MembersOperations::SearchMembersAnswer MembersOperations::searchMembers(Work& work, const SearchMembers& request)
{
    must(checkSearch(request.body));
    const auto mark = binding(work, "/v1/members/search", searchText(request.body));
    auto page = MemberStore{work.sql}.search(work.permit(Content::demographics), request.body,
        pageFrom(work.cursors, request.body.cursor, request.body.limit.value_or(50), mark));
    SearchMembersAnswer out;
    if (page.more) out.body.nextCursor = work.cursors.seal(searchPosition(page.items.back()), mark);
    saw(work, page.items);
    out.body.items = std::move(page.items);
    return out;
}

std::vector<Result<MembersOperations::GetMemberAnswer>> MembersOperations::getMember(Work& work, std::span<const Asked<GetMember>> asked)
{
    std::vector<MemberStore::Wanted> wanted;
    for (const auto& each : asked)
        wanted.push_back({work.gate.permit(each.caller, Content::demographics), each.request.memberId});
    std::vector<Result<GetMemberAnswer>> out;
    for (auto& member : MemberStore{work.sql}.find(wanted)) {
        auto& trail = asked[out.size()].trail;
        trail.sought(asked[out.size()].request.memberId);
        if (member) trail.saw({member->id});
        if (member) out.emplace_back(withTag<GetMemberAnswer>(std::move(*member)));
        else out.emplace_back(fail(Error::Kind::not_found, "members/not-found", "There is no such thing."));
    }
    return out;
}

MembersOperations::PatchMemberAnswer MembersOperations::patchMember(Work& work, const PatchMember& request)
{
    MemberStore store{work.sql};
    work.trail().sought(request.memberId);
    const auto before = found(store.lock(work.permit(Content::upkeep), request.memberId));
    work.concerns(before.id);
    must(matches(request.ifMatch, before.version));
    if (!onlyReach(request.body) || !access::standsAsMember(work.caller())) mustKeepMembers(work.caller());
    const auto after = patched(before, request.body, work.now);
    if (after.memberNumber != before.memberNumber) mustTakeUpMembers(work.caller());
    must(check(after, dayOf(work.now)));
    unlessTaken([&] { store.update(after); });
    if (after.deceasedOn && after.deceasedOn != before.deceasedOn) closeAtDeath(work, after);
    return withTag<PatchMemberAnswer>(after);
}

MembersOperations::ListCoveragesAnswer MembersOperations::listCoverages(Work& work, const ListCoverages& request)
{
    return listSpans<ListCoveragesAnswer, api::Coverage>(work, "/v1/coverages", request);
}

MembersOperations::CreateCoverageAnswer MembersOperations::createCoverage(Work& work, const CreateCoverage& request)
{
    mustKeepMembers(work.caller());
    const auto span = newSpan<api::Coverage>(work, request.body);
    SpanStore<api::Coverage> store{work.sql};
    must(checkOverlap(span, store.all(span.memberId)));
    store.insert(span);
    return created<CreateCoverageAnswer>("/v1/coverages/", span);
}

MembersOperations::GetCoverageAnswer MembersOperations::getCoverage(Work& work, const GetCoverage& request)
{
    return withTag<GetCoverageAnswer>(foundSpan<api::Coverage>(work, request.coverageId));
}

MembersOperations::PatchCoverageAnswer MembersOperations::patchCoverage(Work& work, const PatchCoverage& request)
{
    const auto before = lockedSpan<api::Coverage>(work, request.coverageId, request.ifMatch);
    mustKeepMembers(work.caller());
    const auto span = patchedSpan(work, before, request.body);
    SpanStore<api::Coverage> store{work.sql};
    must(checkOverlap(span, store.all(span.memberId)));
    store.update(span);
    return withTag<PatchCoverageAnswer>(span);
}

MembersOperations::ListPcpSelectionsAnswer MembersOperations::listPcpSelections(Work& work, const ListPcpSelections& request)
{
    return listSpans<ListPcpSelectionsAnswer, api::PcpSelection>(work, "/v1/pcp-selections", request);
}

MembersOperations::CreatePcpSelectionAnswer MembersOperations::createPcpSelection(Work& work, const CreatePcpSelection& request)
{
    const auto span = newSpan<api::PcpSelection>(work, request.body);
    if (!providers::known(work.sql, span.providerId))
        refuse(Error::Kind::rule_broken, "members/unknown-provider", "The directory has no such provider.");
    SpanStore<api::PcpSelection> store{work.sql};
    const auto dayBefore = Date(std::chrono::sys_days(span.startsOn) - std::chrono::days(1));
    for (auto& other : store.all(span.memberId)) {
        if (!overlap(span, other)) continue;
        if (other.startsOn >= span.startsOn)
            refuse(Error::Kind::rule_broken, "members/later-selection", "The member has a choice that begins on that day or later.");
        other.endsOn = dayBefore;
        ++other.version;
        other.updatedAt = work.now;
        store.update(other);
    }
    store.insert(span);
    return created<CreatePcpSelectionAnswer>("/v1/pcp-selections/", span);
}

MembersOperations::GetPcpSelectionAnswer MembersOperations::getPcpSelection(Work& work, const GetPcpSelection& request)
{
    return withTag<GetPcpSelectionAnswer>(foundSpan<api::PcpSelection>(work, request.pcpSelectionId));
}

MembersOperations::PatchPcpSelectionAnswer MembersOperations::patchPcpSelection(Work& work, const PatchPcpSelection& request)
{
    const auto span = patchedSpan(work, lockedSpan<api::PcpSelection>(work, request.pcpSelectionId, request.ifMatch), request.body);
    SpanStore<api::PcpSelection> store{work.sql};
    for (const auto& other : store.all(span.memberId)) {
        if (other.id != span.id && overlap(span, other))
            refuse(Error::Kind::rule_broken, "members/later-selection", "The member has another choice on some of these days.");
    }
    store.update(span);
    return withTag<PatchPcpSelectionAnswer>(span);
}

MembersOperations::ListSupportersAnswer MembersOperations::listSupporters(Work& work, const ListSupporters& request)
{
    return listSpans<ListSupportersAnswer, api::Supporter>(work, "/v1/supporters", request);
}

MembersOperations::CreateSupporterAnswer MembersOperations::createSupporter(Work& work, const CreateSupporter& request)
{
    const auto span = newSpan<api::Supporter>(work, request.body);
    SpanStore<api::Supporter>{work.sql}.insert(span);
    return created<CreateSupporterAnswer>("/v1/supporters/", span);
}

MembersOperations::GetSupporterAnswer MembersOperations::getSupporter(Work& work, const GetSupporter& request)
{
    return withTag<GetSupporterAnswer>(foundSpan<api::Supporter>(work, request.supporterId));
}

MembersOperations::PatchSupporterAnswer MembersOperations::patchSupporter(Work& work, const PatchSupporter& request)
{
    const auto span = patchedSpan(work, lockedSpan<api::Supporter>(work, request.supporterId, request.ifMatch), request.body);
    SpanStore<api::Supporter>{work.sql}.update(span);
    return withTag<PatchSupporterAnswer>(span);
}

MembersOperations::ListRepresentativesAnswer MembersOperations::listRepresentatives(Work& work, const ListRepresentatives& request)
{
    return listSpans<ListRepresentativesAnswer, api::Representative>(work, "/v1/representatives", request);
}

MembersOperations::CreateRepresentativeAnswer MembersOperations::createRepresentative(Work& work, const CreateRepresentative& request)
{
    mustKeepMembers(work.caller());
    const auto span = newSpan<api::Representative>(work, request.body);
    SpanStore<api::Representative>{work.sql}.insert(span);
    return created<CreateRepresentativeAnswer>("/v1/representatives/", span);
}

MembersOperations::GetRepresentativeAnswer MembersOperations::getRepresentative(Work& work, const GetRepresentative& request)
{
    return withTag<GetRepresentativeAnswer>(foundSpan<api::Representative>(work, request.representativeId));
}

MembersOperations::PatchRepresentativeAnswer MembersOperations::patchRepresentative(Work& work, const PatchRepresentative& request)
{
    const auto before = lockedSpan<api::Representative>(work, request.representativeId, request.ifMatch);
    mustKeepMembers(work.caller());
    const auto span = patchedSpan(work, before, request.body);
    SpanStore<api::Representative>{work.sql}.update(span);
    return withTag<PatchRepresentativeAnswer>(span);
}

} // namespace careway::members
