// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/notes_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

NotesApi::GetNote readGetNote(const http::Request& in)
{
    http::Parameters from(in);
    NotesApi::GetNote out;
    from.finish();
    return out;
}

http::Answer answerGetNote(NotesApi::GetNoteAnswer in)
{
    auto out = http::textAnswer(in.status, std::move(in.contentType), std::move(in.body));
    return out;
}

void mount(Routes& routes, NotesApi& api)
{
    routes.open(operations::getNote, readGetNote, [&api](const auto& request) { return api.getNote(request); }, answerGetNote);
}

} // namespace careway::api
