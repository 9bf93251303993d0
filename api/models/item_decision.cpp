// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/item_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemDecision& out)
{
    json::Object<8> object(
        in, at, found, {"decidedAt", "decidedBy", "role", "credential", "delegate", "reason", "criterion", "rule"}, json::Unknown::refused);
    object.required(out.decidedAt, json::Any{});
    object.optional(out.decidedBy, json::Any{});
    object.optional(out.role, json::Text{.maxLength = 40});
    object.optional(out.credential, json::Text{.maxLength = 60});
    object.optional(out.delegate, json::Text{.maxLength = 200});
    object.optional(out.reason, json::Any{});
    object.optional(out.criterion, json::Text{.maxLength = 200});
    object.optional(out.rule, json::Text{.maxLength = 80});
}

void write(json::Writer& out, const ItemDecision& in)
{
    out.open();
    out.member("decidedAt", in.decidedAt);
    out.member("decidedBy", in.decidedBy);
    out.member("role", in.role);
    out.member("credential", in.credential);
    out.member("delegate", in.delegate);
    out.member("reason", in.reason);
    out.member("criterion", in.criterion);
    out.member("rule", in.rule);
    out.close();
}

} // namespace careway::api
