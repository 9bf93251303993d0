#pragma once

#include "operations/communications_api.hpp"

namespace careway::letters {

/// The operations on letters and notices.
class CommunicationsOperations : public api::CommunicationsApi {
public:
    ListCommunicationsAnswer listCommunications(Work& work, const ListCommunications& request) override;
    GetCommunicationAnswer getCommunication(Work& work, const GetCommunication& request) override;
    ReadCommunicationAnswer readCommunication(Work& work, const ReadCommunication& request) override;
    ListLetterTemplatesAnswer listLetterTemplates(Work& work, const ListLetterTemplates& request) override;
};

} // namespace careway::letters
