// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_facility_discharge.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFacilityDischarge& out)
{
    json::Object<3> object(in, at, found, {"dischargedAt", "disposition", "outpatientProviderId"}, json::Unknown::refused);
    object.required(out.dischargedAt, json::Any{});
    object.required(out.disposition, json::Any{});
    object.optional(out.outpatientProviderId, json::Any{});
}

void write(json::Writer& out, const NewFacilityDischarge& in)
{
    out.open();
    out.member("dischargedAt", in.dischargedAt);
    out.member("disposition", in.disposition);
    out.member("outpatientProviderId", in.outpatientProviderId);
    out.close();
}

} // namespace careway::api
