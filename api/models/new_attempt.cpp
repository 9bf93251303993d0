// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_attempt.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAttempt& out)
{
    json::Object<4> object(in, at, found, {"at", "channel", "outcome", "note"}, json::Unknown::refused);
    object.required(out.at, json::Any{});
    object.required(out.channel, json::Any{});
    object.required(out.outcome, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const NewAttempt& in)
{
    out.open();
    out.member("at", in.at);
    out.member("channel", in.channel);
    out.member("outcome", in.outcome);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
