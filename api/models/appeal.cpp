// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Appeal& out)
{
    json::Object<31> object(in, at, found,
        {"id", "version", "memberId", "priorAuthorizationId", "sequences", "stage", "lineOfBusiness", "subject", "urgency", "state",
            "filedBy", "reason", "goodCause", "noticeAt", "fileBy", "filedLate", "receivedAt", "expediting", "extensions", "continues",
            "holder", "decision", "forwarding", "external", "dismissal", "clock", "next", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.priorAuthorizationId, json::Any{});
    object.required(out.sequences, json::Items{.max = 100, .each = json::Range<std::int64_t>{.minimum = 1, .maximum = 100}});
    object.required(out.stage, json::Any{});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.subject, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.filedBy, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 4000});
    object.optional(out.goodCause, json::Text{.maxLength = 2000});
    object.required(out.noticeAt, json::Any{});
    object.optional(out.fileBy, json::Any{});
    object.required(out.filedLate, json::Any{});
    object.required(out.receivedAt, json::Any{});
    object.optional(out.expediting, json::Any{});
    object.required(out.extensions, json::Items{.max = 10, .each = json::Any{}});
    object.optional(out.continues, json::Any{});
    object.optional(out.holder, json::Any{});
    object.optional(out.decision, json::Any{});
    object.optional(out.forwarding, json::Any{});
    object.optional(out.external, json::Any{});
    object.optional(out.dismissal, json::Any{});
    object.optional(out.clock, json::Any{});
    object.required(out.next, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Appeal& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("sequences", in.sequences);
    out.member("stage", in.stage);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("subject", in.subject);
    out.member("urgency", in.urgency);
    out.member("state", in.state);
    out.member("filedBy", in.filedBy);
    out.member("reason", in.reason);
    out.member("goodCause", in.goodCause);
    out.member("noticeAt", in.noticeAt);
    out.member("fileBy", in.fileBy);
    out.member("filedLate", in.filedLate);
    out.member("receivedAt", in.receivedAt);
    out.member("expediting", in.expediting);
    out.member("extensions", in.extensions);
    out.member("continues", in.continues);
    out.member("holder", in.holder);
    out.member("decision", in.decision);
    out.member("forwarding", in.forwarding);
    out.member("external", in.external);
    out.member("dismissal", in.dismissal);
    out.member("clock", in.clock);
    out.member("next", in.next);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
