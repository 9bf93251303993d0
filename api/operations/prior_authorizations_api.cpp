// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/prior_authorizations_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

PriorAuthorizationsApi::AskInformation readAskInformation(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::AskInformation out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAskInformation(const PriorAuthorizationsApi::AskInformationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::AskPeerToPeer readAskPeerToPeer(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::AskPeerToPeer out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAskPeerToPeer(const PriorAuthorizationsApi::AskPeerToPeerAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::AskSecondOpinion readAskSecondOpinion(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::AskSecondOpinion out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerAskSecondOpinion(const PriorAuthorizationsApi::AskSecondOpinionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::CancelPriorAuthorization readCancelPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CancelPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCancelPriorAuthorization(const PriorAuthorizationsApi::CancelPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::ClaimPriorAuthorization readClaimPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ClaimPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerClaimPriorAuthorization(const PriorAuthorizationsApi::ClaimPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::CreateGoldCard readCreateGoldCard(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CreateGoldCard out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateGoldCard(const PriorAuthorizationsApi::CreateGoldCardAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::CreatePriorAuthorization readCreatePriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CreatePriorAuthorization out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreatePriorAuthorization(const PriorAuthorizationsApi::CreatePriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::CreateReviewNote readCreateReviewNote(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CreateReviewNote out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateReviewNote(const PriorAuthorizationsApi::CreateReviewNoteAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    return out;
}

PriorAuthorizationsApi::CurtailPriorAuthorization readCurtailPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::CurtailPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCurtailPriorAuthorization(const PriorAuthorizationsApi::CurtailPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::DecideExpediting readDecideExpediting(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::DecideExpediting out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideExpediting(const PriorAuthorizationsApi::DecideExpeditingAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::DecidePriorAuthorization readDecidePriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::DecidePriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecidePriorAuthorization(const PriorAuthorizationsApi::DecidePriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::DetermineCoverageRequirements readDetermineCoverageRequirements(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::DetermineCoverageRequirements out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDetermineCoverageRequirements(const PriorAuthorizationsApi::DetermineCoverageRequirementsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

PriorAuthorizationsApi::EndGoldCard readEndGoldCard(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::EndGoldCard out;
    from.path("goldCardId", out.goldCardId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerEndGoldCard(const PriorAuthorizationsApi::EndGoldCardAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::ExpeditePriorAuthorization readExpeditePriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ExpeditePriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExpeditePriorAuthorization(const PriorAuthorizationsApi::ExpeditePriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::ExtendPriorAuthorization readExtendPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ExtendPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExtendPriorAuthorization(const PriorAuthorizationsApi::ExtendPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::GetGoldCard readGetGoldCard(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::GetGoldCard out;
    from.path("goldCardId", out.goldCardId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetGoldCard(const PriorAuthorizationsApi::GetGoldCardAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::GetPriorAuthorization readGetPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::GetPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetPriorAuthorization(const PriorAuthorizationsApi::GetPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::GetReviewBackground readGetReviewBackground(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::GetReviewBackground out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.finish();
    return out;
}

http::Answer answerGetReviewBackground(const PriorAuthorizationsApi::GetReviewBackgroundAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

PriorAuthorizationsApi::InquirePriorAuthorizations readInquirePriorAuthorizations(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::InquirePriorAuthorizations out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerInquirePriorAuthorizations(const PriorAuthorizationsApi::InquirePriorAuthorizationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::ListAuthorizationRules readListAuthorizationRules(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ListAuthorizationRules out;
    from.query("day", out.day, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListAuthorizationRules(const PriorAuthorizationsApi::ListAuthorizationRulesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::ListGoldCards readListGoldCards(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ListGoldCards out;
    from.query("providerId", out.providerId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListGoldCards(const PriorAuthorizationsApi::ListGoldCardsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::ListPriorAuthorizations readListPriorAuthorizations(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ListPriorAuthorizations out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListPriorAuthorizations(const PriorAuthorizationsApi::ListPriorAuthorizationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::ListReviewCases readListReviewCases(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ListReviewCases out;
    from.query("urgency", out.urgency, json::Any{});
    from.query("kind", out.kind, json::Any{});
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.query("held", out.held, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListReviewCases(const PriorAuthorizationsApi::ListReviewCasesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::ListReviewNotes readListReviewNotes(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ListReviewNotes out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListReviewNotes(const PriorAuthorizationsApi::ListReviewNotesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::PatchPriorAuthorization readPatchPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::PatchPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerPatchPriorAuthorization(const PriorAuthorizationsApi::PatchPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::RecordPeerToPeer readRecordPeerToPeer(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::RecordPeerToPeer out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerRecordPeerToPeer(const PriorAuthorizationsApi::RecordPeerToPeerAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::ReleasePriorAuthorization readReleasePriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::ReleasePriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerReleasePriorAuthorization(const PriorAuthorizationsApi::ReleasePriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::SearchPriorAuthorizations readSearchPriorAuthorizations(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::SearchPriorAuthorizations out;
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSearchPriorAuthorizations(const PriorAuthorizationsApi::SearchPriorAuthorizationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

PriorAuthorizationsApi::SubmitPriorAuthorization readSubmitPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::SubmitPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.finish();
    return out;
}

http::Answer answerSubmitPriorAuthorization(const PriorAuthorizationsApi::SubmitPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

PriorAuthorizationsApi::SupplementPriorAuthorization readSupplementPriorAuthorization(const http::Request& in)
{
    http::Parameters from(in);
    PriorAuthorizationsApi::SupplementPriorAuthorization out;
    from.path("priorAuthorizationId", out.priorAuthorizationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerSupplementPriorAuthorization(const PriorAuthorizationsApi::SupplementPriorAuthorizationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

void mount(Routes& routes, PriorAuthorizationsApi& api)
{
    routes.single(
        operations::askInformation, readAskInformation,
        [&api](Work& work, const auto& request) { return api.askInformation(work, request); }, answerAskInformation);
    routes.single(
        operations::askPeerToPeer, readAskPeerToPeer, [&api](Work& work, const auto& request) { return api.askPeerToPeer(work, request); },
        answerAskPeerToPeer);
    routes.single(
        operations::askSecondOpinion, readAskSecondOpinion,
        [&api](Work& work, const auto& request) { return api.askSecondOpinion(work, request); }, answerAskSecondOpinion);
    routes.single(
        operations::cancelPriorAuthorization, readCancelPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.cancelPriorAuthorization(work, request); }, answerCancelPriorAuthorization);
    routes.single(
        operations::claimPriorAuthorization, readClaimPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.claimPriorAuthorization(work, request); }, answerClaimPriorAuthorization);
    routes.single(
        operations::createGoldCard, readCreateGoldCard,
        [&api](Work& work, const auto& request) { return api.createGoldCard(work, request); }, answerCreateGoldCard);
    routes.single(
        operations::createPriorAuthorization, readCreatePriorAuthorization,
        [&api](Work& work, const auto& request) { return api.createPriorAuthorization(work, request); }, answerCreatePriorAuthorization);
    routes.single(
        operations::createReviewNote, readCreateReviewNote,
        [&api](Work& work, const auto& request) { return api.createReviewNote(work, request); }, answerCreateReviewNote);
    routes.single(
        operations::curtailPriorAuthorization, readCurtailPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.curtailPriorAuthorization(work, request); }, answerCurtailPriorAuthorization);
    routes.single(
        operations::decideExpediting, readDecideExpediting,
        [&api](Work& work, const auto& request) { return api.decideExpediting(work, request); }, answerDecideExpediting);
    routes.single(
        operations::decidePriorAuthorization, readDecidePriorAuthorization,
        [&api](Work& work, const auto& request) { return api.decidePriorAuthorization(work, request); }, answerDecidePriorAuthorization);
    routes.single(
        operations::determineCoverageRequirements, readDetermineCoverageRequirements,
        [&api](Work& work, const auto& request) { return api.determineCoverageRequirements(work, request); },
        answerDetermineCoverageRequirements);
    routes.single(
        operations::endGoldCard, readEndGoldCard, [&api](Work& work, const auto& request) { return api.endGoldCard(work, request); },
        answerEndGoldCard);
    routes.single(
        operations::expeditePriorAuthorization, readExpeditePriorAuthorization,
        [&api](Work& work, const auto& request) { return api.expeditePriorAuthorization(work, request); },
        answerExpeditePriorAuthorization);
    routes.single(
        operations::extendPriorAuthorization, readExtendPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.extendPriorAuthorization(work, request); }, answerExtendPriorAuthorization);
    routes.single(
        operations::getGoldCard, readGetGoldCard, [&api](Work& work, const auto& request) { return api.getGoldCard(work, request); },
        answerGetGoldCard);
    routes.single(
        operations::getPriorAuthorization, readGetPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.getPriorAuthorization(work, request); }, answerGetPriorAuthorization);
    routes.single(
        operations::getReviewBackground, readGetReviewBackground,
        [&api](Work& work, const auto& request) { return api.getReviewBackground(work, request); }, answerGetReviewBackground);
    routes.single(
        operations::inquirePriorAuthorizations, readInquirePriorAuthorizations,
        [&api](Work& work, const auto& request) { return api.inquirePriorAuthorizations(work, request); },
        answerInquirePriorAuthorizations);
    routes.single(
        operations::listAuthorizationRules, readListAuthorizationRules,
        [&api](Work& work, const auto& request) { return api.listAuthorizationRules(work, request); }, answerListAuthorizationRules);
    routes.single(
        operations::listGoldCards, readListGoldCards, [&api](Work& work, const auto& request) { return api.listGoldCards(work, request); },
        answerListGoldCards);
    routes.single(
        operations::listPriorAuthorizations, readListPriorAuthorizations,
        [&api](Work& work, const auto& request) { return api.listPriorAuthorizations(work, request); }, answerListPriorAuthorizations);
    routes.single(
        operations::listReviewCases, readListReviewCases,
        [&api](Work& work, const auto& request) { return api.listReviewCases(work, request); }, answerListReviewCases);
    routes.single(
        operations::listReviewNotes, readListReviewNotes,
        [&api](Work& work, const auto& request) { return api.listReviewNotes(work, request); }, answerListReviewNotes);
    routes.single(
        operations::patchPriorAuthorization, readPatchPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.patchPriorAuthorization(work, request); }, answerPatchPriorAuthorization);
    routes.single(
        operations::recordPeerToPeer, readRecordPeerToPeer,
        [&api](Work& work, const auto& request) { return api.recordPeerToPeer(work, request); }, answerRecordPeerToPeer);
    routes.single(
        operations::releasePriorAuthorization, readReleasePriorAuthorization,
        [&api](Work& work, const auto& request) { return api.releasePriorAuthorization(work, request); }, answerReleasePriorAuthorization);
    routes.single(
        operations::searchPriorAuthorizations, readSearchPriorAuthorizations,
        [&api](Work& work, const auto& request) { return api.searchPriorAuthorizations(work, request); }, answerSearchPriorAuthorizations);
    routes.single(
        operations::submitPriorAuthorization, readSubmitPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.submitPriorAuthorization(work, request); }, answerSubmitPriorAuthorization);
    routes.single(
        operations::supplementPriorAuthorization, readSupplementPriorAuthorization,
        [&api](Work& work, const auto& request) { return api.supplementPriorAuthorization(work, request); },
        answerSupplementPriorAuthorization);
}

} // namespace careway::api
