// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_step_exception.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewStepException& out)
{
    json::Object<6> object(in, at, found, {"memberId", "drug", "kind", "occurredOn", "evidence", "providerNpi"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.drug, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.occurredOn, json::Any{});
    object.required(out.evidence, json::Text{.minLength = 1, .maxLength = 2000});
    object.optional(out.providerNpi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
}

void write(json::Writer& out, const NewStepException& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("drug", in.drug);
    out.member("kind", in.kind);
    out.member("occurredOn", in.occurredOn);
    out.member("evidence", in.evidence);
    out.member("providerNpi", in.providerNpi);
    out.close();
}

} // namespace careway::api
