// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_attachment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAttachment& out)
{
    json::Object<5> object(in, at, found, {"name", "document", "mediaType", "sizeBytes", "sha256"}, json::Unknown::refused);
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.document, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.mediaType, json::Text{.minLength = 1, .maxLength = 60});
    object.required(out.sizeBytes, json::Range<std::int64_t>{.minimum = 1, .maximum = 10485760});
    object.required(out.sha256, json::Text{.minLength = 64, .maxLength = 64, .pattern = json::pattern<"/^[0-9a-f]{64}$/">()});
}

void write(json::Writer& out, const NewAttachment& in)
{
    out.open();
    out.member("name", in.name);
    out.member("document", in.document);
    out.member("mediaType", in.mediaType);
    out.member("sizeBytes", in.sizeBytes);
    out.member("sha256", in.sha256);
    out.close();
}

} // namespace careway::api
