// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/audit_seal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuditSeal& out)
{
    json::Object<7> object(in, at, found, {"number", "startsAt", "endsAt", "rows", "root", "before", "digest"}, json::Unknown::refused);
    object.required(out.number, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.startsAt, json::Any{});
    object.required(out.endsAt, json::Any{});
    object.required(out.rows, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000000});
    object.required(out.root, json::Text{.minLength = 64, .maxLength = 64, .pattern = json::pattern<"/^[0-9a-f]{64}$/">()});
    object.required(out.before, json::Text{.minLength = 64, .maxLength = 64, .pattern = json::pattern<"/^[0-9a-f]{64}$/">()});
    object.required(out.digest, json::Text{.minLength = 64, .maxLength = 64, .pattern = json::pattern<"/^[0-9a-f]{64}$/">()});
}

void write(json::Writer& out, const AuditSeal& in)
{
    out.open();
    out.member("number", in.number);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.member("rows", in.rows);
    out.member("root", in.root);
    out.member("before", in.before);
    out.member("digest", in.digest);
    out.close();
}

} // namespace careway::api
