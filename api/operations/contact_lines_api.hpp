// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/contact_line_list.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ContactLinesApi {
public:
    virtual ~ContactLinesApi() = default;

    struct ListContactLines {
        std::optional<std::string> zip{};
        std::optional<std::string> county{};
        std::optional<std::string> state{};
        std::optional<Instant> at{};
    };

    struct ListContactLinesAnswer {
        static constexpr int status = 200;
        ContactLineList body{};
    };

    /// Find the line to call.
    virtual ListContactLinesAnswer listContactLines(Work& work, const ListContactLines& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ContactLinesApi::ListContactLines readListContactLines(const http::Request& in);
[[nodiscard]] http::Answer answerListContactLines(const ContactLinesApi::ListContactLinesAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ContactLinesApi& api);

} // namespace careway::api
