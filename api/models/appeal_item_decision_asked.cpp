// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_item_decision_asked.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealItemDecisionAsked& out)
{
    json::Object<5> object(in, at, found, {"sequence", "outcome", "quantity", "startsOn", "endsOn"}, json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.outcome, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const AppealItemDecisionAsked& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("outcome", in.outcome);
    out.member("quantity", in.quantity);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
