// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/staff_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

StaffApi::CreateDuty readCreateDuty(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::CreateDuty out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateDuty(const StaffApi::CreateDutyAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::CreateStaff readCreateStaff(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::CreateStaff out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateStaff(const StaffApi::CreateStaffAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::CreateTeam readCreateTeam(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::CreateTeam out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateTeam(const StaffApi::CreateTeamAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::EndDuty readEndDuty(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::EndDuty out;
    from.path("dutyId", out.dutyId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerEndDuty(const StaffApi::EndDutyAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::GetDuty readGetDuty(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::GetDuty out;
    from.path("dutyId", out.dutyId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetDuty(const StaffApi::GetDutyAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::GetStaff readGetStaff(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::GetStaff out;
    from.path("staffId", out.staffId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetStaff(const StaffApi::GetStaffAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::GetTeam readGetTeam(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::GetTeam out;
    from.path(
        "teamCode", out.teamCode, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetTeam(const StaffApi::GetTeamAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::ListDuties readListDuties(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::ListDuties out;
    from.query("team", out.team, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.query("staffId", out.staffId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListDuties(const StaffApi::ListDutiesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

StaffApi::ListStaff readListStaff(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::ListStaff out;
    from.query("team", out.team, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListStaff(const StaffApi::ListStaffAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

StaffApi::ListTeams readListTeams(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::ListTeams out;
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListTeams(const StaffApi::ListTeamsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

StaffApi::PatchStaff readPatchStaff(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::PatchStaff out;
    from.path("staffId", out.staffId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchStaff(const StaffApi::PatchStaffAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

StaffApi::PatchTeam readPatchTeam(const http::Request& in)
{
    http::Parameters from(in);
    StaffApi::PatchTeam out;
    from.path(
        "teamCode", out.teamCode, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchTeam(const StaffApi::PatchTeamAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, StaffApi& api)
{
    routes.single(
        operations::createDuty, readCreateDuty, [&api](Work& work, const auto& request) { return api.createDuty(work, request); },
        answerCreateDuty);
    routes.single(
        operations::createStaff, readCreateStaff, [&api](Work& work, const auto& request) { return api.createStaff(work, request); },
        answerCreateStaff);
    routes.single(
        operations::createTeam, readCreateTeam, [&api](Work& work, const auto& request) { return api.createTeam(work, request); },
        answerCreateTeam);
    routes.single(
        operations::endDuty, readEndDuty, [&api](Work& work, const auto& request) { return api.endDuty(work, request); }, answerEndDuty);
    routes.single(
        operations::getDuty, readGetDuty, [&api](Work& work, const auto& request) { return api.getDuty(work, request); }, answerGetDuty);
    routes.single(
        operations::getStaff, readGetStaff, [&api](Work& work, const auto& request) { return api.getStaff(work, request); },
        answerGetStaff);
    routes.single(
        operations::getTeam, readGetTeam, [&api](Work& work, const auto& request) { return api.getTeam(work, request); }, answerGetTeam);
    routes.single(
        operations::listDuties, readListDuties, [&api](Work& work, const auto& request) { return api.listDuties(work, request); },
        answerListDuties);
    routes.single(
        operations::listStaff, readListStaff, [&api](Work& work, const auto& request) { return api.listStaff(work, request); },
        answerListStaff);
    routes.single(
        operations::listTeams, readListTeams, [&api](Work& work, const auto& request) { return api.listTeams(work, request); },
        answerListTeams);
    routes.single(
        operations::patchStaff, readPatchStaff, [&api](Work& work, const auto& request) { return api.patchStaff(work, request); },
        answerPatchStaff);
    routes.single(
        operations::patchTeam, readPatchTeam, [&api](Work& work, const auto& request) { return api.patchTeam(work, request); },
        answerPatchTeam);
}

} // namespace careway::api
