// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/community_referral.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunityReferral& out)
{
    json::Object<14> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "need", "resource", "contact", "note", "state", "referredBy", "closing",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.need, json::Any{});
    object.required(out.resource, json::Text{.maxLength = 200});
    object.optional(out.contact, json::Text{.maxLength = 200});
    object.optional(out.note, json::Text{.maxLength = 500});
    object.required(out.state, json::Any{});
    object.required(out.referredBy, json::Any{});
    object.optional(out.closing, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const CommunityReferral& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("need", in.need);
    out.member("resource", in.resource);
    out.member("contact", in.contact);
    out.member("note", in.note);
    out.member("state", in.state);
    out.member("referredBy", in.referredBy);
    out.member("closing", in.closing);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
