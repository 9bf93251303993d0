// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/medical_director_consult.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicalDirectorConsult& out)
{
    json::Object<15> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "question", "facts", "age", "sex", "state", "askedBy", "directorId",
            "answer", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.question, json::Text{.maxLength = 4000});
    object.required(out.facts, json::Items{.max = 20, .each = json::Text{.maxLength = 500}});
    object.required(out.age, json::Range<std::int32_t>{.minimum = 0, .maximum = 150});
    object.required(out.sex, json::Text{.maxLength = 20});
    object.required(out.state, json::Any{});
    object.required(out.askedBy, json::Any{});
    object.optional(out.directorId, json::Any{});
    object.optional(out.answer, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const MedicalDirectorConsult& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("question", in.question);
    out.member("facts", in.facts);
    out.member("age", in.age);
    out.member("sex", in.sex);
    out.member("state", in.state);
    out.member("askedBy", in.askedBy);
    out.member("directorId", in.directorId);
    out.member("answer", in.answer);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
