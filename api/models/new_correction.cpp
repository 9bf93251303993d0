// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_correction.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCorrection& out)
{
    json::Object<5> object(in, at, found, {"memberId", "recordId", "wrong", "wanted", "reason"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.recordId, json::Any{});
    object.required(out.wrong, json::Text{.minLength = 1, .maxLength = 1000});
    object.required(out.wanted, json::Text{.minLength = 1, .maxLength = 1000});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewCorrection& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("recordId", in.recordId);
    out.member("wrong", in.wrong);
    out.member("wanted", in.wanted);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
