// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_prior_authorization.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPriorAuthorization& out)
{
    json::Object<15> object(in, at, found,
        {"memberId", "memberNumber", "birthDate", "kind", "review", "benefit", "urgency", "requesterId", "precededBy", "items", "diagnoses",
            "answers", "emergency", "exception", "note"},
        json::Unknown::refused);
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.optional(out.birthDate, json::Any{});
    object.required(out.kind, json::Any{});
    object.optional(out.review, json::Any{});
    object.optional(out.benefit, json::Any{});
    object.optional(out.urgency, json::Any{});
    object.optional(out.requesterId, json::Any{});
    object.optional(out.precededBy, json::Any{});
    object.required(out.items, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.diagnoses, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.answers, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.emergency, json::Any{});
    object.optional(out.exception, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const NewPriorAuthorization& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("birthDate", in.birthDate);
    out.member("kind", in.kind);
    out.member("review", in.review);
    out.member("benefit", in.benefit);
    out.member("urgency", in.urgency);
    out.member("requesterId", in.requesterId);
    out.member("precededBy", in.precededBy);
    out.member("items", in.items);
    out.member("diagnoses", in.diagnoses);
    out.member("answers", in.answers);
    out.member("emergency", in.emergency);
    out.member("exception", in.exception);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
