// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_agreement.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanAgreement& out)
{
    json::Object<2> object(in, at, found, {"onBehalfOf", "note"}, json::Unknown::refused);
    object.optional(out.onBehalfOf, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewCarePlanAgreement& in)
{
    out.open();
    out.member("onBehalfOf", in.onBehalfOf);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
