// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/communication.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Communication& out)
{
    json::Object<18> object(in, at, found,
        {"id", "version", "memberId", "template", "language", "channel", "recipient", "program", "enrollmentId", "state", "subject", "body",
            "withheld", "attempts", "sentAt", "readAt", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.template_, json::Text{.maxLength = 80});
    object.required(out.language, json::Text{.maxLength = 10});
    object.required(out.channel, json::Any{});
    object.required(out.recipient, json::Any{});
    object.optional(out.program, json::Text{.maxLength = 80});
    object.optional(out.enrollmentId, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.subject, json::Text{.maxLength = 300});
    object.optional(out.body, json::Text{.maxLength = 8000});
    object.optional(out.withheld, json::Text{.maxLength = 500});
    object.required(out.attempts, json::Range<std::int32_t>{.minimum = 0, .maximum = 1000});
    object.optional(out.sentAt, json::Any{});
    object.optional(out.readAt, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Communication& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("template", in.template_);
    out.member("language", in.language);
    out.member("channel", in.channel);
    out.member("recipient", in.recipient);
    out.member("program", in.program);
    out.member("enrollmentId", in.enrollmentId);
    out.member("state", in.state);
    out.member("subject", in.subject);
    out.member("body", in.body);
    out.member("withheld", in.withheld);
    out.member("attempts", in.attempts);
    out.member("sentAt", in.sentAt);
    out.member("readAt", in.readAt);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
