// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/access_step.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessStep& out)
{
    json::Object<9> object(in, at, found,
        {"relation", "relationshipId", "content", "label", "needs", "met", "releaseId", "citation", "restrictionId"},
        json::Unknown::refused);
    object.required(out.relation, json::Text{.maxLength = 30});
    object.optional(out.relationshipId, json::Any{});
    object.required(out.content, json::Text{.maxLength = 30});
    object.required(out.label, json::Text{.maxLength = 40});
    object.required(out.needs, json::Text{.maxLength = 20});
    object.required(out.met, json::Any{});
    object.optional(out.releaseId, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.optional(out.restrictionId, json::Any{});
}

void write(json::Writer& out, const AccessStep& in)
{
    out.open();
    out.member("relation", in.relation);
    out.member("relationshipId", in.relationshipId);
    out.member("content", in.content);
    out.member("label", in.label);
    out.member("needs", in.needs);
    out.member("met", in.met);
    out.member("releaseId", in.releaseId);
    out.member("citation", in.citation);
    out.member("restrictionId", in.restrictionId);
    out.close();
}

} // namespace careway::api
