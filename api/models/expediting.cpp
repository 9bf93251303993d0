// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/expediting.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Expediting& out)
{
    json::Object<6> object(in, at, found, {"askedAt", "askedBy", "reason", "granted", "decidedAt", "answer"}, json::Unknown::refused);
    object.required(out.askedAt, json::Any{});
    object.required(out.askedBy, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 2000});
    object.optional(out.granted, json::Any{});
    object.optional(out.decidedAt, json::Any{});
    object.optional(out.answer, json::Text{.maxLength = 2000});
}

void write(json::Writer& out, const Expediting& in)
{
    out.open();
    out.member("askedAt", in.askedAt);
    out.member("askedBy", in.askedBy);
    out.member("reason", in.reason);
    out.member("granted", in.granted);
    out.member("decidedAt", in.decidedAt);
    out.member("answer", in.answer);
    out.close();
}

} // namespace careway::api
