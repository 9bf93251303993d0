// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/sample_record.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SampleRecord& out)
{
    json::Object<3> object(in, at, found, {"id", "version", "reason"}, json::Unknown::ignored);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9007199254740991});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 20});
}

void write(json::Writer& out, const SampleRecord& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
