// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/peer_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerQuestion& out)
{
    json::Object<2> object(in, at, found, {"preferredAt", "phone"}, json::Unknown::refused);
    object.optional(out.preferredAt, json::Any{});
    object.optional(out.phone, json::Text{.minLength = 8, .maxLength = 20, .pattern = json::pattern<"/^\\+[0-9]{7,15}$/">()});
}

void write(json::Writer& out, const PeerQuestion& in)
{
    out.open();
    out.member("preferredAt", in.preferredAt);
    out.member("phone", in.phone);
    out.close();
}

} // namespace careway::api
