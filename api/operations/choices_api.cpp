// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/choices_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ChoicesApi::CreateConfidentialCommunication readCreateConfidentialCommunication(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::CreateConfidentialCommunication out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateConfidentialCommunication(const ChoicesApi::CreateConfidentialCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::CreateCorrection readCreateCorrection(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::CreateCorrection out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateCorrection(const ChoicesApi::CreateCorrectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::CreatePreference readCreatePreference(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::CreatePreference out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreatePreference(const ChoicesApi::CreatePreferenceAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::CreateRestriction readCreateRestriction(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::CreateRestriction out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateRestriction(const ChoicesApi::CreateRestrictionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::DecideConfidentialCommunication readDecideConfidentialCommunication(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::DecideConfidentialCommunication out;
    from.path("confidentialCommunicationId", out.confidentialCommunicationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideConfidentialCommunication(const ChoicesApi::DecideConfidentialCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::DecideCorrection readDecideCorrection(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::DecideCorrection out;
    from.path("correctionId", out.correctionId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideCorrection(const ChoicesApi::DecideCorrectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::DecideRestriction readDecideRestriction(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::DecideRestriction out;
    from.path("restrictionId", out.restrictionId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDecideRestriction(const ChoicesApi::DecideRestrictionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::DisagreeCorrection readDisagreeCorrection(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::DisagreeCorrection out;
    from.path("correctionId", out.correctionId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerDisagreeCorrection(const ChoicesApi::DisagreeCorrectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::EndConfidentialCommunication readEndConfidentialCommunication(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::EndConfidentialCommunication out;
    from.path("confidentialCommunicationId", out.confidentialCommunicationId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerEndConfidentialCommunication(const ChoicesApi::EndConfidentialCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::EndRestriction readEndRestriction(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::EndRestriction out;
    from.path("restrictionId", out.restrictionId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerEndRestriction(const ChoicesApi::EndRestrictionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::ExportMember readExportMember(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ExportMember out;
    from.path("memberId", out.memberId, json::Any{});
    from.finish();
    return out;
}

http::Answer answerExportMember(const ChoicesApi::ExportMemberAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

ChoicesApi::ExtendCorrection readExtendCorrection(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ExtendCorrection out;
    from.path("correctionId", out.correctionId, json::Any{});
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.header("If-Match", out.ifMatch, json::Text{.maxLength = 24, .pattern = json::pattern<"/^\"[0-9]{1,19}\"$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerExtendCorrection(const ChoicesApi::ExtendCorrectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::GetConfidentialCommunication readGetConfidentialCommunication(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::GetConfidentialCommunication out;
    from.path("confidentialCommunicationId", out.confidentialCommunicationId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetConfidentialCommunication(const ChoicesApi::GetConfidentialCommunicationAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::GetCorrection readGetCorrection(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::GetCorrection out;
    from.path("correctionId", out.correctionId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetCorrection(const ChoicesApi::GetCorrectionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::GetPreference readGetPreference(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::GetPreference out;
    from.path("preferenceId", out.preferenceId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetPreference(const ChoicesApi::GetPreferenceAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::GetRestriction readGetRestriction(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::GetRestriction out;
    from.path("restrictionId", out.restrictionId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetRestriction(const ChoicesApi::GetRestrictionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

ChoicesApi::ListConfidentialCommunications readListConfidentialCommunications(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ListConfidentialCommunications out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListConfidentialCommunications(const ChoicesApi::ListConfidentialCommunicationsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ChoicesApi::ListCorrections readListCorrections(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ListCorrections out;
    from.query("memberId", out.memberId, json::Any{});
    from.query("late", out.late, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListCorrections(const ChoicesApi::ListCorrectionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ChoicesApi::ListPreferences readListPreferences(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ListPreferences out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListPreferences(const ChoicesApi::ListPreferencesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

ChoicesApi::ListRestrictions readListRestrictions(const http::Request& in)
{
    http::Parameters from(in);
    ChoicesApi::ListRestrictions out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListRestrictions(const ChoicesApi::ListRestrictionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, ChoicesApi& api)
{
    routes.single(
        operations::createConfidentialCommunication, readCreateConfidentialCommunication,
        [&api](Work& work, const auto& request) { return api.createConfidentialCommunication(work, request); },
        answerCreateConfidentialCommunication);
    routes.single(
        operations::createCorrection, readCreateCorrection,
        [&api](Work& work, const auto& request) { return api.createCorrection(work, request); }, answerCreateCorrection);
    routes.single(
        operations::createPreference, readCreatePreference,
        [&api](Work& work, const auto& request) { return api.createPreference(work, request); }, answerCreatePreference);
    routes.single(
        operations::createRestriction, readCreateRestriction,
        [&api](Work& work, const auto& request) { return api.createRestriction(work, request); }, answerCreateRestriction);
    routes.single(
        operations::decideConfidentialCommunication, readDecideConfidentialCommunication,
        [&api](Work& work, const auto& request) { return api.decideConfidentialCommunication(work, request); },
        answerDecideConfidentialCommunication);
    routes.single(
        operations::decideCorrection, readDecideCorrection,
        [&api](Work& work, const auto& request) { return api.decideCorrection(work, request); }, answerDecideCorrection);
    routes.single(
        operations::decideRestriction, readDecideRestriction,
        [&api](Work& work, const auto& request) { return api.decideRestriction(work, request); }, answerDecideRestriction);
    routes.single(
        operations::disagreeCorrection, readDisagreeCorrection,
        [&api](Work& work, const auto& request) { return api.disagreeCorrection(work, request); }, answerDisagreeCorrection);
    routes.single(
        operations::endConfidentialCommunication, readEndConfidentialCommunication,
        [&api](Work& work, const auto& request) { return api.endConfidentialCommunication(work, request); },
        answerEndConfidentialCommunication);
    routes.single(
        operations::endRestriction, readEndRestriction,
        [&api](Work& work, const auto& request) { return api.endRestriction(work, request); }, answerEndRestriction);
    routes.single(
        operations::exportMember, readExportMember, [&api](Work& work, const auto& request) { return api.exportMember(work, request); },
        answerExportMember);
    routes.single(
        operations::extendCorrection, readExtendCorrection,
        [&api](Work& work, const auto& request) { return api.extendCorrection(work, request); }, answerExtendCorrection);
    routes.single(
        operations::getConfidentialCommunication, readGetConfidentialCommunication,
        [&api](Work& work, const auto& request) { return api.getConfidentialCommunication(work, request); },
        answerGetConfidentialCommunication);
    routes.single(
        operations::getCorrection, readGetCorrection, [&api](Work& work, const auto& request) { return api.getCorrection(work, request); },
        answerGetCorrection);
    routes.single(
        operations::getPreference, readGetPreference, [&api](Work& work, const auto& request) { return api.getPreference(work, request); },
        answerGetPreference);
    routes.single(
        operations::getRestriction, readGetRestriction,
        [&api](Work& work, const auto& request) { return api.getRestriction(work, request); }, answerGetRestriction);
    routes.single(
        operations::listConfidentialCommunications, readListConfidentialCommunications,
        [&api](Work& work, const auto& request) { return api.listConfidentialCommunications(work, request); },
        answerListConfidentialCommunications);
    routes.single(
        operations::listCorrections, readListCorrections,
        [&api](Work& work, const auto& request) { return api.listCorrections(work, request); }, answerListCorrections);
    routes.single(
        operations::listPreferences, readListPreferences,
        [&api](Work& work, const auto& request) { return api.listPreferences(work, request); }, answerListPreferences);
    routes.single(
        operations::listRestrictions, readListRestrictions,
        [&api](Work& work, const auto& request) { return api.listRestrictions(work, request); }, answerListRestrictions);
}

} // namespace careway::api
