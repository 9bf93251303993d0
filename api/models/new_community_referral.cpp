// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_community_referral.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCommunityReferral& out)
{
    json::Object<5> object(in, at, found, {"enrollmentId", "need", "resource", "contact", "note"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.need, json::Any{});
    object.required(out.resource, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.contact, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const NewCommunityReferral& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("need", in.need);
    out.member("resource", in.resource);
    out.member("contact", in.contact);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
