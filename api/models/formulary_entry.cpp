// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/formulary_entry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, FormularyEntry& out)
{
    json::Object<19> object(in, at, found,
        {"formulary", "lineOfBusiness", "planIdType", "planId", "drug", "ingredient", "drugClass", "tier", "costOrder",
            "priorAuthorization", "authorizationRule", "stepTherapy", "quantityLimited", "quantityLimit", "alternatives", "sample",
            "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.formulary, json::Text{.maxLength = 60});
    object.required(out.lineOfBusiness, json::Any{});
    object.optional(out.planIdType, json::Text{.maxLength = 40});
    object.optional(out.planId, json::Text{.maxLength = 40});
    object.required(out.drug, json::Any{});
    object.optional(out.ingredient, json::Text{.maxLength = 100});
    object.optional(out.drugClass, json::Text{.maxLength = 60});
    object.required(out.tier, json::Text{.maxLength = 60});
    object.required(out.costOrder, json::Range<std::int32_t>{.minimum = 0, .maximum = 65535});
    object.required(out.priorAuthorization, json::Any{});
    object.optional(out.authorizationRule, json::Text{.maxLength = 300});
    object.required(out.stepTherapy, json::Any{});
    object.required(out.quantityLimited, json::Any{});
    object.optional(out.quantityLimit, json::Any{});
    object.required(out.alternatives, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.sample, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const FormularyEntry& in)
{
    out.open();
    out.member("formulary", in.formulary);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("planIdType", in.planIdType);
    out.member("planId", in.planId);
    out.member("drug", in.drug);
    out.member("ingredient", in.ingredient);
    out.member("drugClass", in.drugClass);
    out.member("tier", in.tier);
    out.member("costOrder", in.costOrder);
    out.member("priorAuthorization", in.priorAuthorization);
    out.member("authorizationRule", in.authorizationRule);
    out.member("stepTherapy", in.stepTherapy);
    out.member("quantityLimited", in.quantityLimited);
    out.member("quantityLimit", in.quantityLimit);
    out.member("alternatives", in.alternatives);
    out.member("sample", in.sample);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
