// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member_export.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberExport& out)
{
    json::Object<4> object(in, at, found, {"memberId", "madeAt", "sections", "leftOut"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.madeAt, json::Any{});
    object.required(out.sections, json::Items{.max = 40, .each = json::Any{}});
    object.required(out.leftOut, json::Items{.max = 6, .each = json::Any{}});
}

void write(json::Writer& out, const MemberExport& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("madeAt", in.madeAt);
    out.member("sections", in.sections);
    out.member("leftOut", in.leftOut);
    out.close();
}

} // namespace careway::api
