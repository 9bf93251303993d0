// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_referral.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewReferral& out)
{
    json::Object<5> object(in, at, found, {"memberId", "program", "source", "note", "verification"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.source, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
    object.optional(out.verification, json::Any{});
}

void write(json::Writer& out, const NewReferral& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("source", in.source);
    out.member("note", in.note);
    out.member("verification", in.verification);
    out.close();
}

} // namespace careway::api
