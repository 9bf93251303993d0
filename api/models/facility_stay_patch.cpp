// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/facility_stay_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, FacilityStayPatch& out)
{
    json::Object<2> object(in, at, found, {"plannedDischargeAt", "outpatientProviderId"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.plannedDischargeAt, json::Any{});
    object.optional(out.outpatientProviderId, json::Any{});
}

void write(json::Writer& out, const FacilityStayPatch& in)
{
    out.open();
    out.member("plannedDischargeAt", in.plannedDischargeAt);
    out.member("outpatientProviderId", in.outpatientProviderId);
    out.close();
}

} // namespace careway::api
