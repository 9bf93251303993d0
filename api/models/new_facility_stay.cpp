// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_facility_stay.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFacilityStay& out)
{
    json::Object<10> object(in, at, found,
        {"memberId", "memberNumber", "birthDate", "facilityId", "source", "admittedAt", "plannedDischargeAt", "sourceProgram", "basis",
            "outpatientProviderId"},
        json::Unknown::refused);
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 1, .maxLength = 40});
    object.optional(out.birthDate, json::Any{});
    object.optional(out.facilityId, json::Any{});
    object.optional(out.source, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.admittedAt, json::Any{});
    object.optional(out.plannedDischargeAt, json::Any{});
    object.optional(out.sourceProgram, json::Any{});
    object.optional(out.basis, json::Any{});
    object.optional(out.outpatientProviderId, json::Any{});
}

void write(json::Writer& out, const NewFacilityStay& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("birthDate", in.birthDate);
    out.member("facilityId", in.facilityId);
    out.member("source", in.source);
    out.member("admittedAt", in.admittedAt);
    out.member("plannedDischargeAt", in.plannedDischargeAt);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("outpatientProviderId", in.outpatientProviderId);
    out.close();
}

} // namespace careway::api
