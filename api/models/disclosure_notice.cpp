// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_notice.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureNotice& out)
{
    json::Object<2> object(in, at, found, {"notice", "releases"}, json::Unknown::refused);
    object.optional(out.notice, json::Text{.maxLength = 1000});
    object.required(out.releases, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const DisclosureNotice& in)
{
    out.open();
    out.member("notice", in.notice);
    out.member("releases", in.releases);
    out.close();
}

} // namespace careway::api
