// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlan& out)
{
    json::Object<29> object(in, at, found,
        {"id", "version", "memberId", "program", "enrollmentId", "origin", "state", "sourceProgram", "basis", "labels", "title",
            "templateCode", "templateFrom", "sample", "precededBy", "goals", "interventions", "needs", "barriers", "strengths", "careTeam",
            "contributions", "agreements", "agreedVersion", "received", "closing", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.enrollmentId, json::Any{});
    object.required(out.origin, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.max = 6, .each = json::Any{}});
    object.required(out.title, json::Text{.maxLength = 200});
    object.optional(
        out.templateCode, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.templateFrom, json::Any{});
    object.required(out.sample, json::Any{});
    object.optional(out.precededBy, json::Any{});
    object.required(out.goals, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.interventions, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.needs, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.barriers, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.strengths, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.careTeam, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.contributions, json::Items{.max = 200, .each = json::Any{}});
    object.required(out.agreements, json::Items{.max = 200, .each = json::Any{}});
    object.optional(out.agreedVersion, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.optional(out.received, json::Any{});
    object.optional(out.closing, json::Any{});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const CarePlan& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("enrollmentId", in.enrollmentId);
    out.member("origin", in.origin);
    out.member("state", in.state);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("title", in.title);
    out.member("templateCode", in.templateCode);
    out.member("templateFrom", in.templateFrom);
    out.member("sample", in.sample);
    out.member("precededBy", in.precededBy);
    out.member("goals", in.goals);
    out.member("interventions", in.interventions);
    out.member("needs", in.needs);
    out.member("barriers", in.barriers);
    out.member("strengths", in.strengths);
    out.member("careTeam", in.careTeam);
    out.member("contributions", in.contributions);
    out.member("agreements", in.agreements);
    out.member("agreedVersion", in.agreedVersion);
    out.member("received", in.received);
    out.member("closing", in.closing);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
