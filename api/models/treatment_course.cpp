// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/treatment_course.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TreatmentCourse& out)
{
    json::Object<18> object(in, at, found,
        {"id", "version", "memberId", "providerId", "providerName", "kind", "codes", "startedOn", "expectedEndOn", "endedOn", "pregnancy",
            "source", "sourceProgram", "basis", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.optional(out.providerName, json::Text{.maxLength = 210});
    object.required(out.kind, json::Any{});
    object.required(out.codes, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.startedOn, json::Any{});
    object.optional(out.expectedEndOn, json::Any{});
    object.optional(out.endedOn, json::Any{});
    object.optional(out.pregnancy, json::Any{});
    object.required(out.source, json::Any{});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const TreatmentCourse& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("providerName", in.providerName);
    out.member("kind", in.kind);
    out.member("codes", in.codes);
    out.member("startedOn", in.startedOn);
    out.member("expectedEndOn", in.expectedEndOn);
    out.member("endedOn", in.endedOn);
    out.member("pregnancy", in.pregnancy);
    out.member("source", in.source);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
