// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/disclosure.hpp"
#include "models/disclosure_entry_page.hpp"
#include "models/disclosure_suspension_page.hpp"
#include "models/disclosure_view.hpp"
#include "models/new_disclosure.hpp"
#include "models/new_disclosure_suspension.hpp"
#include "work/routes.hpp"

namespace careway::api {

class DisclosuresApi {
public:
    virtual ~DisclosuresApi() = default;

    struct CreateDisclosure {
        std::string idempotencyKey{};
        NewDisclosure body{};
    };

    struct CreateDisclosureAnswer {
        static constexpr int status = 201;
        std::string location{};
        Disclosure body{};
    };

    /// Record a disclosure.
    virtual CreateDisclosureAnswer createDisclosure(Work& work, const CreateDisclosure& request) = 0;

    struct GetDisclosuresDocument {
        Id memberId{};
        DisclosureView view{};
    };

    struct GetDisclosuresDocumentAnswer {
        static constexpr int status = 200;
        std::string contentType{"text/html"};
        std::string body{};
    };

    /// The accounting of disclosures to print.
    virtual GetDisclosuresDocumentAnswer getDisclosuresDocument(Work& work, const GetDisclosuresDocument& request) = 0;

    struct ListDisclosureSuspensions {
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListDisclosureSuspensionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        DisclosureSuspensionPage body{};
    };

    /// List what is kept back from the accounting.
    virtual ListDisclosureSuspensionsAnswer listDisclosureSuspensions(Work& work, const ListDisclosureSuspensions& request) = 0;

    struct ListDisclosures {
        Id memberId{};
        DisclosureView view{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListDisclosuresAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        DisclosureEntryPage body{};
    };

    /// List to whom a member's data were disclosed.
    virtual ListDisclosuresAnswer listDisclosures(Work& work, const ListDisclosures& request) = 0;

    struct SuspendDisclosure {
        Id disclosureId{};
        std::string idempotencyKey{};
        NewDisclosureSuspension body{};
    };

    struct SuspendDisclosureAnswer {
        static constexpr int status = 200;
        Disclosure body{};
    };

    /// Keep a disclosure back from the accounting for a time.
    virtual SuspendDisclosureAnswer suspendDisclosure(Work& work, const SuspendDisclosure& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DisclosuresApi::CreateDisclosure readCreateDisclosure(const http::Request& in);
[[nodiscard]] http::Answer answerCreateDisclosure(const DisclosuresApi::CreateDisclosureAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DisclosuresApi::GetDisclosuresDocument readGetDisclosuresDocument(const http::Request& in);
[[nodiscard]] http::Answer answerGetDisclosuresDocument(DisclosuresApi::GetDisclosuresDocumentAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DisclosuresApi::ListDisclosureSuspensions readListDisclosureSuspensions(const http::Request& in);
[[nodiscard]] http::Answer answerListDisclosureSuspensions(const DisclosuresApi::ListDisclosureSuspensionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DisclosuresApi::ListDisclosures readListDisclosures(const http::Request& in);
[[nodiscard]] http::Answer answerListDisclosures(const DisclosuresApi::ListDisclosuresAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DisclosuresApi::SuspendDisclosure readSuspendDisclosure(const http::Request& in);
[[nodiscard]] http::Answer answerSuspendDisclosure(const DisclosuresApi::SuspendDisclosureAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, DisclosuresApi& api);

} // namespace careway::api
