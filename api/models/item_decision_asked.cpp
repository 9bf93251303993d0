// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/item_decision_asked.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemDecisionAsked& out)
{
    json::Object<8> object(in, at, found, {"sequence", "outcome", "quantity", "startsOn", "endsOn", "endsWhen", "reason", "criterion"},
        json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.outcome, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.endsWhen, json::Text{.minLength = 1, .maxLength = 300});
    object.optional(out.reason, json::Any{});
    object.optional(out.criterion, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const ItemDecisionAsked& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("outcome", in.outcome);
    out.member("quantity", in.quantity);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("endsWhen", in.endsWhen);
    out.member("reason", in.reason);
    out.member("criterion", in.criterion);
    out.close();
}

} // namespace careway::api
