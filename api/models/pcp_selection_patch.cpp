// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/pcp_selection_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PcpSelectionPatch& out)
{
    json::Object<2> object(in, at, found, {"endsOn", "reason"}, json::Unknown::refused);
    object.atLeast(1);
    object.patch(out.endsOn, json::Any{});
    object.patch(out.reason, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const PcpSelectionPatch& in)
{
    out.open();
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
