// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/formulary_alternative.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, FormularyAlternative& out)
{
    json::Object<5> object(in, at, found, {"drug", "tier", "costOrder", "priorAuthorization", "stepTherapy"}, json::Unknown::refused);
    object.required(out.drug, json::Any{});
    object.required(out.tier, json::Text{.maxLength = 60});
    object.required(out.costOrder, json::Range<std::int32_t>{.minimum = 0, .maximum = 65535});
    object.required(out.priorAuthorization, json::Any{});
    object.required(out.stepTherapy, json::Any{});
}

void write(json::Writer& out, const FormularyAlternative& in)
{
    out.open();
    out.member("drug", in.drug);
    out.member("tier", in.tier);
    out.member("costOrder", in.costOrder);
    out.member("priorAuthorization", in.priorAuthorization);
    out.member("stepTherapy", in.stepTherapy);
    out.close();
}

} // namespace careway::api
