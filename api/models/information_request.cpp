// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/information_request.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InformationRequest& out)
{
    json::Object<5> object(in, at, found, {"askedAt", "documents", "text", "dueAt", "answeredAt"}, json::Unknown::refused);
    object.required(out.askedAt, json::Any{});
    object.required(out.documents, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.text, json::Text{.maxLength = 2000});
    object.optional(out.dueAt, json::Any{});
    object.optional(out.answeredAt, json::Any{});
}

void write(json::Writer& out, const InformationRequest& in)
{
    out.open();
    out.member("askedAt", in.askedAt);
    out.member("documents", in.documents);
    out.member("text", in.text);
    out.member("dueAt", in.dueAt);
    out.member("answeredAt", in.answeredAt);
    out.close();
}

} // namespace careway::api
