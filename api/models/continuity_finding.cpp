// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_finding.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityFinding& out)
{
    json::Object<10> object(in, at, found,
        {"rule", "occasion", "subjectId", "lineOfBusiness", "applies", "obstacle", "startsOn", "endsOn", "reason", "citation"},
        json::Unknown::refused);
    object.required(out.rule, json::Text{.maxLength = 60});
    object.required(out.occasion, json::Any{});
    object.required(out.subjectId, json::Any{});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.applies, json::Any{});
    object.optional(out.obstacle, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 300});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const ContinuityFinding& in)
{
    out.open();
    out.member("rule", in.rule);
    out.member("occasion", in.occasion);
    out.member("subjectId", in.subjectId);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("applies", in.applies);
    out.member("obstacle", in.obstacle);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
