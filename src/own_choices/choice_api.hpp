#pragma once

#include "operations/choices_api.hpp"

namespace careway::own_choices {

/// The operations on what people choose for themselves.
class ChoicesOperations : public api::ChoicesApi {
public:
    ListRestrictionsAnswer listRestrictions(Work& work, const ListRestrictions& request) override;
    CreateRestrictionAnswer createRestriction(Work& work, const CreateRestriction& request) override;
    GetRestrictionAnswer getRestriction(Work& work, const GetRestriction& request) override;
    DecideRestrictionAnswer decideRestriction(Work& work, const DecideRestriction& request) override;
    EndRestrictionAnswer endRestriction(Work& work, const EndRestriction& request) override;

    ListCorrectionsAnswer listCorrections(Work& work, const ListCorrections& request) override;
    CreateCorrectionAnswer createCorrection(Work& work, const CreateCorrection& request) override;
    GetCorrectionAnswer getCorrection(Work& work, const GetCorrection& request) override;
    ExtendCorrectionAnswer extendCorrection(Work& work, const ExtendCorrection& request) override;
    DecideCorrectionAnswer decideCorrection(Work& work, const DecideCorrection& request) override;
    DisagreeCorrectionAnswer disagreeCorrection(Work& work, const DisagreeCorrection& request) override;

    ListPreferencesAnswer listPreferences(Work& work, const ListPreferences& request) override;
    CreatePreferenceAnswer createPreference(Work& work, const CreatePreference& request) override;
    GetPreferenceAnswer getPreference(Work& work, const GetPreference& request) override;

    ExportMemberAnswer exportMember(Work& work, const ExportMember& request) override;

    ListConfidentialCommunicationsAnswer listConfidentialCommunications(Work& work, const ListConfidentialCommunications& request) override;
    CreateConfidentialCommunicationAnswer createConfidentialCommunication(
        Work& work, const CreateConfidentialCommunication& request) override;
    GetConfidentialCommunicationAnswer getConfidentialCommunication(Work& work, const GetConfidentialCommunication& request) override;
    DecideConfidentialCommunicationAnswer decideConfidentialCommunication(
        Work& work, const DecideConfidentialCommunication& request) override;
    EndConfidentialCommunicationAnswer endConfidentialCommunication(Work& work, const EndConfidentialCommunication& request) override;
};

} // namespace careway::own_choices
