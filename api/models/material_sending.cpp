// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/material_sending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MaterialSending& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "material", "title", "language", "communicationId", "withheld", "sentBy",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.material, json::Text{.maxLength = 80});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.language, json::Text{.maxLength = 10});
    object.required(out.communicationId, json::Any{});
    object.optional(out.withheld, json::Text{.maxLength = 500});
    object.required(out.sentBy, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const MaterialSending& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("material", in.material);
    out.member("title", in.title);
    out.member("language", in.language);
    out.member("communicationId", in.communicationId);
    out.member("withheld", in.withheld);
    out.member("sentBy", in.sentBy);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
