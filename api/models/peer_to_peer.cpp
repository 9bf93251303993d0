// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/peer_to_peer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerToPeer& out)
{
    json::Object<6> object(in, at, found, {"askedAt", "preferredAt", "heldAt", "directorId", "outcome", "text"}, json::Unknown::refused);
    object.required(out.askedAt, json::Any{});
    object.optional(out.preferredAt, json::Any{});
    object.optional(out.heldAt, json::Any{});
    object.optional(out.directorId, json::Any{});
    object.optional(out.outcome, json::Any{});
    object.optional(out.text, json::Text{.maxLength = 2000});
}

void write(json::Writer& out, const PeerToPeer& in)
{
    out.open();
    out.member("askedAt", in.askedAt);
    out.member("preferredAt", in.preferredAt);
    out.member("heldAt", in.heldAt);
    out.member("directorId", in.directorId);
    out.member("outcome", in.outcome);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
