// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/members_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

MembersApi::CreateCoverage readCreateCoverage(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::CreateCoverage out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCoverage(const MembersApi::CreateCoverageAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::CreateMember readCreateMember(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::CreateMember out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateMember(const MembersApi::CreateMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::CreatePcpSelection readCreatePcpSelection(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::CreatePcpSelection out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreatePcpSelection(const MembersApi::CreatePcpSelectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::CreateRepresentative readCreateRepresentative(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::CreateRepresentative out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateRepresentative(const MembersApi::CreateRepresentativeAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::CreateSupporter readCreateSupporter(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::CreateSupporter out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateSupporter(const MembersApi::CreateSupporterAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::GetCoverage readGetCoverage(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetCoverage out;
    from.path("coverageId", out.coverageId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCoverage(const MembersApi::GetCoverageAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::GetMe readGetMe(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetMe out;
    from.finish();
    return out;
}

http::Answer answerGetMe(const MembersApi::GetMeAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

MembersApi::GetMember readGetMember(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetMember out;
    from.path("memberId", out.memberId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetMember(const MembersApi::GetMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::GetPcpSelection readGetPcpSelection(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetPcpSelection out;
    from.path("pcpSelectionId", out.pcpSelectionId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetPcpSelection(const MembersApi::GetPcpSelectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::GetRepresentative readGetRepresentative(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetRepresentative out;
    from.path("representativeId", out.representativeId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetRepresentative(const MembersApi::GetRepresentativeAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::GetSupporter readGetSupporter(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::GetSupporter out;
    from.path("supporterId", out.supporterId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetSupporter(const MembersApi::GetSupporterAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::ListCoverages readListCoverages(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListCoverages out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCoverages(const MembersApi::ListCoveragesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

MembersApi::ListMembers readListMembers(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListMembers out;
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.query("count", out.count, json::Any{});
    from.finish();
    return out;
}

http::Answer answerListMembers(const MembersApi::ListMembersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

MembersApi::ListPcpSelections readListPcpSelections(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListPcpSelections out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListPcpSelections(const MembersApi::ListPcpSelectionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

MembersApi::ListRepresentatives readListRepresentatives(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListRepresentatives out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListRepresentatives(const MembersApi::ListRepresentativesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

MembersApi::ListSupporters readListSupporters(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::ListSupporters out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListSupporters(const MembersApi::ListSupportersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

MembersApi::PatchCoverage readPatchCoverage(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchCoverage out;
    from.path("coverageId", out.coverageId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchCoverage(const MembersApi::PatchCoverageAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::PatchMember readPatchMember(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchMember out;
    from.path("memberId", out.memberId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchMember(const MembersApi::PatchMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::PatchPcpSelection readPatchPcpSelection(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchPcpSelection out;
    from.path("pcpSelectionId", out.pcpSelectionId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchPcpSelection(const MembersApi::PatchPcpSelectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::PatchRepresentative readPatchRepresentative(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchRepresentative out;
    from.path("representativeId", out.representativeId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchRepresentative(const MembersApi::PatchRepresentativeAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::PatchSupporter readPatchSupporter(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::PatchSupporter out;
    from.path("supporterId", out.supporterId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchSupporter(const MembersApi::PatchSupporterAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

MembersApi::SearchMembers readSearchMembers(const http::Request& in)
{
    http::Parameters from(in);
    MembersApi::SearchMembers out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSearchMembers(const MembersApi::SearchMembersAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, MembersApi& api)
{
    routes.single(
        operations::createCoverage, readCreateCoverage,
        [&api](Work& work, const auto& request) { return api.createCoverage(work, request); }, answerCreateCoverage);
    routes.single(
        operations::createMember, readCreateMember, [&api](Work& work, const auto& request) { return api.createMember(work, request); },
        answerCreateMember);
    routes.single(
        operations::createPcpSelection, readCreatePcpSelection,
        [&api](Work& work, const auto& request) { return api.createPcpSelection(work, request); }, answerCreatePcpSelection);
    routes.single(
        operations::createRepresentative, readCreateRepresentative,
        [&api](Work& work, const auto& request) { return api.createRepresentative(work, request); }, answerCreateRepresentative);
    routes.single(
        operations::createSupporter, readCreateSupporter,
        [&api](Work& work, const auto& request) { return api.createSupporter(work, request); }, answerCreateSupporter);
    routes.single(
        operations::getCoverage, readGetCoverage, [&api](Work& work, const auto& request) { return api.getCoverage(work, request); },
        answerGetCoverage);
    routes.single(operations::getMe, readGetMe, [&api](Work& work, const auto& request) { return api.getMe(work, request); }, answerGetMe);
    routes.batch(
        operations::getMember, readGetMember, [&api](Work& work, const auto& request) { return api.getMember(work, request); },
        answerGetMember);
    routes.single(
        operations::getPcpSelection, readGetPcpSelection,
        [&api](Work& work, const auto& request) { return api.getPcpSelection(work, request); }, answerGetPcpSelection);
    routes.single(
        operations::getRepresentative, readGetRepresentative,
        [&api](Work& work, const auto& request) { return api.getRepresentative(work, request); }, answerGetRepresentative);
    routes.single(
        operations::getSupporter, readGetSupporter, [&api](Work& work, const auto& request) { return api.getSupporter(work, request); },
        answerGetSupporter);
    routes.single(
        operations::listCoverages, readListCoverages, [&api](Work& work, const auto& request) { return api.listCoverages(work, request); },
        answerListCoverages);
    routes.single(
        operations::listMembers, readListMembers, [&api](Work& work, const auto& request) { return api.listMembers(work, request); },
        answerListMembers);
    routes.single(
        operations::listPcpSelections, readListPcpSelections,
        [&api](Work& work, const auto& request) { return api.listPcpSelections(work, request); }, answerListPcpSelections);
    routes.single(
        operations::listRepresentatives, readListRepresentatives,
        [&api](Work& work, const auto& request) { return api.listRepresentatives(work, request); }, answerListRepresentatives);
    routes.single(
        operations::listSupporters, readListSupporters,
        [&api](Work& work, const auto& request) { return api.listSupporters(work, request); }, answerListSupporters);
    routes.single(
        operations::patchCoverage, readPatchCoverage, [&api](Work& work, const auto& request) { return api.patchCoverage(work, request); },
        answerPatchCoverage);
    routes.single(
        operations::patchMember, readPatchMember, [&api](Work& work, const auto& request) { return api.patchMember(work, request); },
        answerPatchMember);
    routes.single(
        operations::patchPcpSelection, readPatchPcpSelection,
        [&api](Work& work, const auto& request) { return api.patchPcpSelection(work, request); }, answerPatchPcpSelection);
    routes.single(
        operations::patchRepresentative, readPatchRepresentative,
        [&api](Work& work, const auto& request) { return api.patchRepresentative(work, request); }, answerPatchRepresentative);
    routes.single(
        operations::patchSupporter, readPatchSupporter,
        [&api](Work& work, const auto& request) { return api.patchSupporter(work, request); }, answerPatchSupporter);
    routes.single(
        operations::searchMembers, readSearchMembers, [&api](Work& work, const auto& request) { return api.searchMembers(work, request); },
        answerSearchMembers);
}

} // namespace careway::api
