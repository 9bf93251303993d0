// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/facility_stay.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, FacilityStay& out)
{
    json::Object<17> object(in, at, found,
        {"id", "version", "memberId", "facilityId", "facilityName", "state", "admittedAt", "plannedDischargeAt", "dischargedAt",
            "disposition", "outpatientProviderId", "sourceProgram", "basis", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.facilityId, json::Any{});
    object.required(out.facilityName, json::Text{.maxLength = 210});
    object.required(out.state, json::Any{});
    object.required(out.admittedAt, json::Any{});
    object.optional(out.plannedDischargeAt, json::Any{});
    object.optional(out.dischargedAt, json::Any{});
    object.optional(out.disposition, json::Any{});
    object.optional(out.outpatientProviderId, json::Any{});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const FacilityStay& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("facilityId", in.facilityId);
    out.member("facilityName", in.facilityName);
    out.member("state", in.state);
    out.member("admittedAt", in.admittedAt);
    out.member("plannedDischargeAt", in.plannedDischargeAt);
    out.member("dischargedAt", in.dischargedAt);
    out.member("disposition", in.disposition);
    out.member("outpatientProviderId", in.outpatientProviderId);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
