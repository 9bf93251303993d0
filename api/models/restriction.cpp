// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/restriction.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Restriction& out)
{
    json::Object<12> object(in, at, found,
        {"id", "version", "memberId", "against", "labels", "paidInFull", "reason", "state", "decision", "ending", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.against, json::Any{});
    object.required(out.labels, json::Items{.max = 6, .unique = true, .each = json::Any{}});
    object.required(out.paidInFull, json::Any{});
    object.optional(out.reason, json::Text{.maxLength = 1000});
    object.required(out.state, json::Any{});
    object.optional(out.decision, json::Any{});
    object.optional(out.ending, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Restriction& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("against", in.against);
    out.member("labels", in.labels);
    out.member("paidInFull", in.paidInFull);
    out.member("reason", in.reason);
    out.member("state", in.state);
    out.member("decision", in.decision);
    out.member("ending", in.ending);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
