// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_letter.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramLetter& out)
{
    json::Object<4> object(in, at, found, {"code", "recipient", "when", "occasion"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.recipient, json::Any{});
    object.required(out.when, json::Text{.maxLength = 200});
    object.optional(out.occasion, json::Any{});
}

void write(json::Writer& out, const ProgramLetter& in)
{
    out.open();
    out.member("code", in.code);
    out.member("recipient", in.recipient);
    out.member("when", in.when);
    out.member("occasion", in.occasion);
    out.close();
}

} // namespace careway::api
