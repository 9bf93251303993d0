// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/referral.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Referral& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "program", "source", "outcome", "enrollmentId", "eligibility", "note", "verification", "referredBy",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.source, json::Any{});
    object.required(out.outcome, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
    object.required(out.eligibility, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.optional(out.verification, json::Any{});
    object.required(out.referredBy, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Referral& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("source", in.source);
    out.member("outcome", in.outcome);
    out.member("enrollmentId", in.enrollmentId);
    out.member("eligibility", in.eligibility);
    out.member("note", in.note);
    out.member("verification", in.verification);
    out.member("referredBy", in.referredBy);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
