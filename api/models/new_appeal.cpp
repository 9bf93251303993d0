// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_appeal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAppeal& out)
{
    json::Object<9> object(in, at, found,
        {"priorAuthorizationId", "sequences", "stage", "urgency", "reason", "goodCause", "continueBenefits", "consentSignedOn", "filedBy"},
        json::Unknown::refused);
    object.required(out.priorAuthorizationId, json::Any{});
    object.optional(
        out.sequences, json::Items{.max = 100, .unique = true, .each = json::Range<std::int64_t>{.minimum = 1, .maximum = 100}});
    object.optional(out.stage, json::Any{});
    object.optional(out.urgency, json::Any{});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 4000});
    object.optional(out.goodCause, json::Text{.minLength = 1, .maxLength = 2000});
    object.optional(out.continueBenefits, json::Any{});
    object.optional(out.consentSignedOn, json::Any{});
    object.optional(out.filedBy, json::Any{});
}

void write(json::Writer& out, const NewAppeal& in)
{
    out.open();
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("sequences", in.sequences);
    out.member("stage", in.stage);
    out.member("urgency", in.urgency);
    out.member("reason", in.reason);
    out.member("goodCause", in.goodCause);
    out.member("continueBenefits", in.continueBenefits);
    out.member("consentSignedOn", in.consentSignedOn);
    out.member("filedBy", in.filedBy);
    out.close();
}

} // namespace careway::api
