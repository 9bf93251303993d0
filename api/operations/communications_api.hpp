// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/communication.hpp"
#include "models/communication_page.hpp"
#include "models/letter_template_list.hpp"
#include "work/routes.hpp"

namespace careway::api {

class CommunicationsApi {
public:
    virtual ~CommunicationsApi() = default;

    struct GetCommunication {
        Id communicationId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCommunicationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Communication body{};
    };

    /// Read a letter or notice.
    virtual GetCommunicationAnswer getCommunication(Work& work, const GetCommunication& request) = 0;

    struct ListCommunications {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCommunicationsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CommunicationPage body{};
    };

    /// List letters and notices.
    virtual ListCommunicationsAnswer listCommunications(Work& work, const ListCommunications& request) = 0;

    struct ListLetterTemplates { };

    struct ListLetterTemplatesAnswer {
        static constexpr int status = 200;
        LetterTemplateList body{};
    };

    /// List the templates of letters.
    virtual ListLetterTemplatesAnswer listLetterTemplates(Work& work, const ListLetterTemplates& request) = 0;

    struct ReadCommunication {
        Id communicationId{};
        std::string idempotencyKey{};
    };

    struct ReadCommunicationAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Communication body{};
    };

    /// Mark a letter as read.
    virtual ReadCommunicationAnswer readCommunication(Work& work, const ReadCommunication& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CommunicationsApi::GetCommunication readGetCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerGetCommunication(const CommunicationsApi::GetCommunicationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CommunicationsApi::ListCommunications readListCommunications(const http::Request& in);
[[nodiscard]] http::Answer answerListCommunications(const CommunicationsApi::ListCommunicationsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CommunicationsApi::ListLetterTemplates readListLetterTemplates(const http::Request& in);
[[nodiscard]] http::Answer answerListLetterTemplates(const CommunicationsApi::ListLetterTemplatesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] CommunicationsApi::ReadCommunication readReadCommunication(const http::Request& in);
[[nodiscard]] http::Answer answerReadCommunication(const CommunicationsApi::ReadCommunicationAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, CommunicationsApi& api);

} // namespace careway::api
