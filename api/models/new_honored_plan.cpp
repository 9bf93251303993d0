// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_honored_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewHonoredPlan& out)
{
    json::Object<6> object(in, at, found, {"memberId", "kind", "codes", "payer", "startedOn", "orderedUntil"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.codes, json::Items{.min = 1, .max = 20, .each = json::Any{}});
    object.required(out.payer, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.startedOn, json::Any{});
    object.optional(out.orderedUntil, json::Any{});
}

void write(json::Writer& out, const NewHonoredPlan& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("codes", in.codes);
    out.member("payer", in.payer);
    out.member("startedOn", in.startedOn);
    out.member("orderedUntil", in.orderedUntil);
    out.close();
}

} // namespace careway::api
