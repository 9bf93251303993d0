// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "work/routes.hpp"

namespace careway::api {

class NotesApi {
public:
    virtual ~NotesApi() = default;

    struct GetNote { };

    struct GetNoteAnswer {
        static constexpr int status = 200;
        std::string contentType{"text/plain"};
        std::string body{};
    };

    /// A text for everybody.
    virtual GetNoteAnswer getNote(const GetNote& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] NotesApi::GetNote readGetNote(const http::Request& in);
[[nodiscard]] http::Answer answerGetNote(NotesApi::GetNoteAnswer in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, NotesApi& api);

} // namespace careway::api
