// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/appeals_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

AppealsApi::AnswerGrievance readAnswerGrievance(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::AnswerGrievance out;
    from.path("grievanceId", out.grievanceId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAnswerGrievance(const AppealsApi::AnswerGrievanceAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::ClaimAppeal readClaimAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ClaimAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerClaimAppeal(const AppealsApi::ClaimAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::CreateAppeal readCreateAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::CreateAppeal out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateAppeal(const AppealsApi::CreateAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    http::addHeader(out, "Location", in.location);
    return out;
}

AppealsApi::CreateGrievance readCreateGrievance(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::CreateGrievance out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateGrievance(const AppealsApi::CreateGrievanceAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    http::addHeader(out, "Location", in.location);
    return out;
}

AppealsApi::DecideAppeal readDecideAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::DecideAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideAppeal(const AppealsApi::DecideAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::DecideAppealExpediting readDecideAppealExpediting(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::DecideAppealExpediting out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideAppealExpediting(const AppealsApi::DecideAppealExpeditingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::DismissAppeal readDismissAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::DismissAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDismissAppeal(const AppealsApi::DismissAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::ExpediteAppeal readExpediteAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ExpediteAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExpediteAppeal(const AppealsApi::ExpediteAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::ExtendAppeal readExtendAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ExtendAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExtendAppeal(const AppealsApi::ExtendAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::GetAppeal readGetAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::GetAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetAppeal(const AppealsApi::GetAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::GetGrievance readGetGrievance(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::GetGrievance out;
    from.path("grievanceId", out.grievanceId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetGrievance(const AppealsApi::GetGrievanceAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::ListAppealCases readListAppealCases(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ListAppealCases out;
    from.query("kind", out.kind, json::Any{});
    from.query("urgency", out.urgency, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAppealCases(const AppealsApi::ListAppealCasesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AppealsApi::ListAppeals readListAppeals(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ListAppeals out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAppeals(const AppealsApi::ListAppealsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AppealsApi::ListGrievances readListGrievances(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::ListGrievances out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListGrievances(const AppealsApi::ListGrievancesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

AppealsApi::RecordExternalDecision readRecordExternalDecision(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::RecordExternalDecision out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerRecordExternalDecision(const AppealsApi::RecordExternalDecisionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

AppealsApi::WithdrawAppeal readWithdrawAppeal(const http::Request& in)
{
    http::Parameters from(in);
    AppealsApi::WithdrawAppeal out;
    from.path("appealId", out.appealId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerWithdrawAppeal(const AppealsApi::WithdrawAppealAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, AppealsApi& api)
{
    routes.single(
        operations::answerGrievance, readAnswerGrievance,
        [&api](Work& work, const auto& request) { return api.answerGrievance(work, request); }, answerAnswerGrievance);
    routes.single(
        operations::claimAppeal, readClaimAppeal, [&api](Work& work, const auto& request) { return api.claimAppeal(work, request); },
        answerClaimAppeal);
    routes.single(
        operations::createAppeal, readCreateAppeal, [&api](Work& work, const auto& request) { return api.createAppeal(work, request); },
        answerCreateAppeal);
    routes.single(
        operations::createGrievance, readCreateGrievance,
        [&api](Work& work, const auto& request) { return api.createGrievance(work, request); }, answerCreateGrievance);
    routes.single(
        operations::decideAppeal, readDecideAppeal, [&api](Work& work, const auto& request) { return api.decideAppeal(work, request); },
        answerDecideAppeal);
    routes.single(
        operations::decideAppealExpediting, readDecideAppealExpediting,
        [&api](Work& work, const auto& request) { return api.decideAppealExpediting(work, request); }, answerDecideAppealExpediting);
    routes.single(
        operations::dismissAppeal, readDismissAppeal, [&api](Work& work, const auto& request) { return api.dismissAppeal(work, request); },
        answerDismissAppeal);
    routes.single(
        operations::expediteAppeal, readExpediteAppeal,
        [&api](Work& work, const auto& request) { return api.expediteAppeal(work, request); }, answerExpediteAppeal);
    routes.single(
        operations::extendAppeal, readExtendAppeal, [&api](Work& work, const auto& request) { return api.extendAppeal(work, request); },
        answerExtendAppeal);
    routes.single(
        operations::getAppeal, readGetAppeal, [&api](Work& work, const auto& request) { return api.getAppeal(work, request); },
        answerGetAppeal);
    routes.single(
        operations::getGrievance, readGetGrievance, [&api](Work& work, const auto& request) { return api.getGrievance(work, request); },
        answerGetGrievance);
    routes.single(
        operations::listAppealCases, readListAppealCases,
        [&api](Work& work, const auto& request) { return api.listAppealCases(work, request); }, answerListAppealCases);
    routes.single(
        operations::listAppeals, readListAppeals, [&api](Work& work, const auto& request) { return api.listAppeals(work, request); },
        answerListAppeals);
    routes.single(
        operations::listGrievances, readListGrievances,
        [&api](Work& work, const auto& request) { return api.listGrievances(work, request); }, answerListGrievances);
    routes.single(
        operations::recordExternalDecision, readRecordExternalDecision,
        [&api](Work& work, const auto& request) { return api.recordExternalDecision(work, request); }, answerRecordExternalDecision);
    routes.single(
        operations::withdrawAppeal, readWithdrawAppeal,
        [&api](Work& work, const auto& request) { return api.withdrawAppeal(work, request); }, answerWithdrawAppeal);
}

} // namespace careway::api
