// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/case_holder.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CaseHolder& out)
{
    json::Object<2> object(in, at, found, {"staffId", "until"}, json::Unknown::refused);
    object.required(out.staffId, json::Any{});
    object.required(out.until, json::Any{});
}

void write(json::Writer& out, const CaseHolder& in)
{
    out.open();
    out.member("staffId", in.staffId);
    out.member("until", in.until);
    out.close();
}

} // namespace careway::api
