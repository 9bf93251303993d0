// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_item_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealItemDecision& out)
{
    json::Object<3> object(in, at, found, {"sequence", "outcome", "authorized"}, json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.outcome, json::Any{});
    object.optional(out.authorized, json::Any{});
}

void write(json::Writer& out, const AppealItemDecision& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("outcome", in.outcome);
    out.member("authorized", in.authorized);
    out.close();
}

} // namespace careway::api
