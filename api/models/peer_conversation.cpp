// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/peer_conversation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerConversation& out)
{
    json::Object<3> object(in, at, found, {"heldAt", "outcome", "text"}, json::Unknown::refused);
    object.required(out.heldAt, json::Any{});
    object.required(out.outcome, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const PeerConversation& in)
{
    out.open();
    out.member("heldAt", in.heldAt);
    out.member("outcome", in.outcome);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
