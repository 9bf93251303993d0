// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_agreement.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanAgreement& out)
{
    json::Object<5> object(in, at, found, {"id", "author", "planVersion", "note", "agreedAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.author, json::Any{});
    object.required(out.planVersion, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.agreedAt, json::Any{});
}

void write(json::Writer& out, const CarePlanAgreement& in)
{
    out.open();
    out.member("id", in.id);
    out.member("author", in.author);
    out.member("planVersion", in.planVersion);
    out.member("note", in.note);
    out.member("agreedAt", in.agreedAt);
    out.close();
}

} // namespace careway::api
