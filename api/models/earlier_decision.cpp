// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/earlier_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EarlierDecision& out)
{
    json::Object<7> object(
        in, at, found, {"priorAuthorizationId", "sequence", "service", "state", "decidedAt", "startsOn", "endsOn"}, json::Unknown::refused);
    object.required(out.priorAuthorizationId, json::Any{});
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.service, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.decidedAt, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const EarlierDecision& in)
{
    out.open();
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("sequence", in.sequence);
    out.member("service", in.service);
    out.member("state", in.state);
    out.member("decidedAt", in.decidedAt);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
