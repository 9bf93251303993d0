// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_decided.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDecided& out)
{
    json::Object<8> object(
        in, at, found, {"decidedAt", "decidedBy", "role", "credential", "outcome", "reason", "criterion", "items"}, json::Unknown::refused);
    object.required(out.decidedAt, json::Any{});
    object.required(out.decidedBy, json::Any{});
    object.required(out.role, json::Text{.maxLength = 40});
    object.optional(out.credential, json::Text{.maxLength = 60});
    object.required(out.outcome, json::Any{});
    object.required(out.reason, json::Any{});
    object.optional(out.criterion, json::Text{.maxLength = 200});
    object.required(out.items, json::Items{.max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const AppealDecided& in)
{
    out.open();
    out.member("decidedAt", in.decidedAt);
    out.member("decidedBy", in.decidedBy);
    out.member("role", in.role);
    out.member("credential", in.credential);
    out.member("outcome", in.outcome);
    out.member("reason", in.reason);
    out.member("criterion", in.criterion);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
