// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/confidential_communication.hpp"
#include "models/confidential_communication_page.hpp"
#include "models/correction.hpp"
#include "models/correction_delay.hpp"
#include "models/correction_page.hpp"
#include "models/member_export.hpp"
#include "models/new_choice_decision.hpp"
#include "models/new_choice_ending.hpp"
#include "models/new_confidential_communication.hpp"
#include "models/new_correction.hpp"
#include "models/new_correction_decision.hpp"
#include "models/new_disagreement.hpp"
#include "models/new_preference.hpp"
#include "models/new_restriction.hpp"
#include "models/preference.hpp"
#include "models/preference_page.hpp"
#include "models/restriction.hpp"
#include "models/restriction_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ChoicesApi {
public:
    virtual ~ChoicesApi() = default;

    struct CreateConfidentialCommunication {
        std::string idempotencyKey{};
        NewConfidentialCommunication body{};
    };

    struct CreateConfidentialCommunicationAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        ConfidentialCommunication body{};
    };

    /// Ask for a confidential communication.
    virtual CreateConfidentialCommunicationAnswer createConfidentialCommunication(
        Work& work, const CreateConfidentialCommunication& request)
        = 0;

    struct CreateCorrection {
        std::string idempotencyKey{};
        NewCorrection body{};
    };

    struct CreateCorrectionAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Correction body{};
    };

    /// Ask for a correction.
    virtual CreateCorrectionAnswer createCorrection(Work& work, const CreateCorrection& request) = 0;

    struct CreatePreference {
        std::string idempotencyKey{};
        NewPreference body{};
    };

    struct CreatePreferenceAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Preference body{};
    };

    /// Opt in or out.
    virtual CreatePreferenceAnswer createPreference(Work& work, const CreatePreference& request) = 0;

    struct CreateRestriction {
        std::string idempotencyKey{};
        NewRestriction body{};
    };

    struct CreateRestrictionAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Restriction body{};
    };

    /// Ask for a restriction.
    virtual CreateRestrictionAnswer createRestriction(Work& work, const CreateRestriction& request) = 0;

    struct DecideConfidentialCommunication {
        Id confidentialCommunicationId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewChoiceDecision body{};
    };

    struct DecideConfidentialCommunicationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        ConfidentialCommunication body{};
    };

    /// Decide on a confidential communication.
    virtual DecideConfidentialCommunicationAnswer decideConfidentialCommunication(
        Work& work, const DecideConfidentialCommunication& request)
        = 0;

    struct DecideCorrection {
        Id correctionId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewCorrectionDecision body{};
    };

    struct DecideCorrectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Correction body{};
    };

    /// Decide on a correction.
    virtual DecideCorrectionAnswer decideCorrection(Work& work, const DecideCorrection& request) = 0;

    struct DecideRestriction {
        Id restrictionId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewChoiceDecision body{};
    };

    struct DecideRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// Decide on a restriction.
    virtual DecideRestrictionAnswer decideRestriction(Work& work, const DecideRestriction& request) = 0;

    struct DisagreeCorrection {
        Id correctionId{};
        std::string idempotencyKey{};
        NewDisagreement body{};
    };

    struct DisagreeCorrectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Correction body{};
    };

    /// Disagree with a denial.
    virtual DisagreeCorrectionAnswer disagreeCorrection(Work& work, const DisagreeCorrection& request) = 0;

    struct EndConfidentialCommunication {
        Id confidentialCommunicationId{};
        std::string idempotencyKey{};
        NewChoiceEnding body{};
    };

    struct EndConfidentialCommunicationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        ConfidentialCommunication body{};
    };

    /// End a confidential communication.
    virtual EndConfidentialCommunicationAnswer endConfidentialCommunication(Work& work, const EndConfidentialCommunication& request) = 0;

    struct EndRestriction {
        Id restrictionId{};
        std::string idempotencyKey{};
        NewChoiceEnding body{};
    };

    struct EndRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// End a restriction.
    virtual EndRestrictionAnswer endRestriction(Work& work, const EndRestriction& request) = 0;

    struct ExportMember {
        Id memberId{};
    };

    struct ExportMemberAnswer {
        static constexpr int status = 200;
        MemberExport body{};
    };

    /// Take out what the plan has of oneself.
    virtual ExportMemberAnswer exportMember(Work& work, const ExportMember& request) = 0;

    struct ExtendCorrection {
        Id correctionId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        CorrectionDelay body{};
    };

    struct ExtendCorrectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Correction body{};
    };

    /// Extend the time for a correction.
    virtual ExtendCorrectionAnswer extendCorrection(Work& work, const ExtendCorrection& request) = 0;

    struct GetConfidentialCommunication {
        Id confidentialCommunicationId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetConfidentialCommunicationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        ConfidentialCommunication body{};
    };

    /// Read a confidential communication.
    virtual GetConfidentialCommunicationAnswer getConfidentialCommunication(Work& work, const GetConfidentialCommunication& request) = 0;

    struct GetCorrection {
        Id correctionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCorrectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Correction body{};
    };

    /// Read a correction.
    virtual GetCorrectionAnswer getCorrection(Work& work, const GetCorrection& request) = 0;

    struct GetPreference {
        Id preferenceId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetPreferenceAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Preference body{};
    };

    /// Read a preference.
    virtual GetPreferenceAnswer getPreference(Work& work, const GetPreference& request) = 0;

    struct GetRestriction {
        Id restrictionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// Read a restriction.
    virtual GetRestrictionAnswer getRestriction(Work& work, const GetRestriction& request) = 0;

    struct ListConfidentialCommunications {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListConfidentialCommunicationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ConfidentialCommunicationPage body{};
    };

    /// List confidential communications.
    virtual ListConfidentialCommunicationsAnswer listConfidentialCommunications(Work& work, const ListConfidentialCommunications& request)
        = 0;

    struct ListCorrections {
        std::optional<Id> memberId{};
        std::optional<bool> late{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCorrectionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CorrectionPage body{};
    };

    /// List corrections.
    virtual ListCorrectionsAnswer listCorrections(Work& work, const ListCorrections& request) = 0;

    struct ListPreferences {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListPreferencesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        PreferencePage body{};
    };

    /// List preferences.
    virtual ListPreferencesAnswer listPreferences(Work& work, const ListPreferences& request) = 0;

    struct ListRestrictions {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListRestrictionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        RestrictionPage body{};
    };

    /// List restrictions.
    virtual ListRestrictionsAnswer listRestrictions(Work& work, const ListRestrictions& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::CreateConfidentialCommunication readCreateConfidentialCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerCreateConfidentialCommunication(const ChoicesApi::CreateConfidentialCommunicationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::CreateCorrection readCreateCorrection(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCorrection(const ChoicesApi::CreateCorrectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::CreatePreference readCreatePreference(const http::Request& in);
[[nodiscard]] http::Answer answerCreatePreference(const ChoicesApi::CreatePreferenceAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::CreateRestriction readCreateRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerCreateRestriction(const ChoicesApi::CreateRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::DecideConfidentialCommunication readDecideConfidentialCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerDecideConfidentialCommunication(const ChoicesApi::DecideConfidentialCommunicationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::DecideCorrection readDecideCorrection(const http::Request& in);
[[nodiscard]] http::Answer answerDecideCorrection(const ChoicesApi::DecideCorrectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::DecideRestriction readDecideRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerDecideRestriction(const ChoicesApi::DecideRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::DisagreeCorrection readDisagreeCorrection(const http::Request& in);
[[nodiscard]] http::Answer answerDisagreeCorrection(const ChoicesApi::DisagreeCorrectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::EndConfidentialCommunication readEndConfidentialCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerEndConfidentialCommunication(const ChoicesApi::EndConfidentialCommunicationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::EndRestriction readEndRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerEndRestriction(const ChoicesApi::EndRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ExportMember readExportMember(const http::Request& in);
[[nodiscard]] http::Answer answerExportMember(const ChoicesApi::ExportMemberAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ExtendCorrection readExtendCorrection(const http::Request& in);
[[nodiscard]] http::Answer answerExtendCorrection(const ChoicesApi::ExtendCorrectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::GetConfidentialCommunication readGetConfidentialCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerGetConfidentialCommunication(const ChoicesApi::GetConfidentialCommunicationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::GetCorrection readGetCorrection(const http::Request& in);
[[nodiscard]] http::Answer answerGetCorrection(const ChoicesApi::GetCorrectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::GetPreference readGetPreference(const http::Request& in);
[[nodiscard]] http::Answer answerGetPreference(const ChoicesApi::GetPreferenceAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::GetRestriction readGetRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerGetRestriction(const ChoicesApi::GetRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ListConfidentialCommunications readListConfidentialCommunications(const http::Request& in);
[[nodiscard]] http::Answer answerListConfidentialCommunications(const ChoicesApi::ListConfidentialCommunicationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ListCorrections readListCorrections(const http::Request& in);
[[nodiscard]] http::Answer answerListCorrections(const ChoicesApi::ListCorrectionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ListPreferences readListPreferences(const http::Request& in);
[[nodiscard]] http::Answer answerListPreferences(const ChoicesApi::ListPreferencesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ListRestrictions readListRestrictions(const http::Request& in);
[[nodiscard]] http::Answer answerListRestrictions(const ChoicesApi::ListRestrictionsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ChoicesApi& api);

} // namespace careway::api
