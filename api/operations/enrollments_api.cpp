// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/enrollments_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

EnrollmentsApi::ActivateEnrollment readActivateEnrollment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::ActivateEnrollment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerActivateEnrollment(const EnrollmentsApi::ActivateEnrollmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::AssignEnrollment readAssignEnrollment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::AssignEnrollment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAssignEnrollment(const EnrollmentsApi::AssignEnrollmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::BeginAssessment readBeginAssessment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::BeginAssessment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerBeginAssessment(const EnrollmentsApi::BeginAssessmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::BeginOutreach readBeginOutreach(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::BeginOutreach out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerBeginOutreach(const EnrollmentsApi::BeginOutreachAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::CheckEligibility readCheckEligibility(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::CheckEligibility out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCheckEligibility(const EnrollmentsApi::CheckEligibilityAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

EnrollmentsApi::CompleteAssessment readCompleteAssessment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::CompleteAssessment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerCompleteAssessment(const EnrollmentsApi::CompleteAssessmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::CreateReferral readCreateReferral(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::CreateReferral out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateReferral(const EnrollmentsApi::CreateReferralAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::DischargeEnrollment readDischargeEnrollment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::DischargeEnrollment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDischargeEnrollment(const EnrollmentsApi::DischargeEnrollmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::GetEnrollment readGetEnrollment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::GetEnrollment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetEnrollment(const EnrollmentsApi::GetEnrollmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::GetReferral readGetReferral(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::GetReferral out;
    from.path("referralId", out.referralId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetReferral(const EnrollmentsApi::GetReferralAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::ListEnrollments readListEnrollments(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::ListEnrollments out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListEnrollments(const EnrollmentsApi::ListEnrollmentsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

EnrollmentsApi::ListReferrals readListReferrals(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::ListReferrals out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListReferrals(const EnrollmentsApi::ListReferralsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

EnrollmentsApi::OptIn readOptIn(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::OptIn out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerOptIn(const EnrollmentsApi::OptInAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::OptOut readOptOut(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::OptOut out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerOptOut(const EnrollmentsApi::OptOutAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::RecordAttempt readRecordAttempt(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::RecordAttempt out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerRecordAttempt(const EnrollmentsApi::RecordAttemptAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

EnrollmentsApi::ReinitiateEnrollment readReinitiateEnrollment(const http::Request& in)
{
    http::Parameters from(in);
    EnrollmentsApi::ReinitiateEnrollment out;
    from.path("enrollmentId", out.enrollmentId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerReinitiateEnrollment(const EnrollmentsApi::ReinitiateEnrollmentAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, EnrollmentsApi& api)
{
    routes.single(
        operations::activateEnrollment, readActivateEnrollment,
        [&api](Work& work, const auto& request) { return api.activateEnrollment(work, request); }, answerActivateEnrollment);
    routes.single(
        operations::assignEnrollment, readAssignEnrollment,
        [&api](Work& work, const auto& request) { return api.assignEnrollment(work, request); }, answerAssignEnrollment);
    routes.single(
        operations::beginAssessment, readBeginAssessment,
        [&api](Work& work, const auto& request) { return api.beginAssessment(work, request); }, answerBeginAssessment);
    routes.single(
        operations::beginOutreach, readBeginOutreach, [&api](Work& work, const auto& request) { return api.beginOutreach(work, request); },
        answerBeginOutreach);
    routes.single(
        operations::checkEligibility, readCheckEligibility,
        [&api](Work& work, const auto& request) { return api.checkEligibility(work, request); }, answerCheckEligibility);
    routes.single(
        operations::completeAssessment, readCompleteAssessment,
        [&api](Work& work, const auto& request) { return api.completeAssessment(work, request); }, answerCompleteAssessment);
    routes.single(
        operations::createReferral, readCreateReferral,
        [&api](Work& work, const auto& request) { return api.createReferral(work, request); }, answerCreateReferral);
    routes.single(
        operations::dischargeEnrollment, readDischargeEnrollment,
        [&api](Work& work, const auto& request) { return api.dischargeEnrollment(work, request); }, answerDischargeEnrollment);
    routes.single(
        operations::getEnrollment, readGetEnrollment, [&api](Work& work, const auto& request) { return api.getEnrollment(work, request); },
        answerGetEnrollment);
    routes.single(
        operations::getReferral, readGetReferral, [&api](Work& work, const auto& request) { return api.getReferral(work, request); },
        answerGetReferral);
    routes.single(
        operations::listEnrollments, readListEnrollments,
        [&api](Work& work, const auto& request) { return api.listEnrollments(work, request); }, answerListEnrollments);
    routes.single(
        operations::listReferrals, readListReferrals, [&api](Work& work, const auto& request) { return api.listReferrals(work, request); },
        answerListReferrals);
    routes.single(operations::optIn, readOptIn, [&api](Work& work, const auto& request) { return api.optIn(work, request); }, answerOptIn);
    routes.single(
        operations::optOut, readOptOut, [&api](Work& work, const auto& request) { return api.optOut(work, request); }, answerOptOut);
    routes.single(
        operations::recordAttempt, readRecordAttempt, [&api](Work& work, const auto& request) { return api.recordAttempt(work, request); },
        answerRecordAttempt);
    routes.single(
        operations::reinitiateEnrollment, readReinitiateEnrollment,
        [&api](Work& work, const auto& request) { return api.reinitiateEnrollment(work, request); }, answerReinitiateEnrollment);
}

} // namespace careway::api
