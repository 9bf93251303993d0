// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_restriction.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRestriction& out)
{
    json::Object<5> object(in, at, found, {"memberId", "against", "labels", "paidInFull", "reason"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.against, json::Any{});
    object.optional(out.labels, json::Items{.max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.paidInFull, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewRestriction& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("against", in.against);
    out.member("labels", in.labels);
    out.member("paidInFull", in.paidInFull);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
