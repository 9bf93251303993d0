// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Program& out)
{
    json::Object<16> object(in, at, found,
        {"code", "name", "category", "summary", "consentModel", "contact", "eligibility", "calls", "assessments", "letters", "timers",
            "labels", "citation", "note", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.category, json::Any{});
    object.required(out.summary, json::Text{.maxLength = 500});
    object.required(out.consentModel, json::Any{});
    object.required(out.contact, json::Any{});
    object.required(out.eligibility, json::Any{});
    object.required(out.calls, json::Any{});
    object.required(out.assessments, json::Items{.max = 20, .unique = true, .each = json::Text{.maxLength = 60}});
    object.required(out.letters, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.timers, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.labels, json::Items{.max = 6, .unique = true, .each = json::Any{}});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const Program& in)
{
    out.open();
    out.member("code", in.code);
    out.member("name", in.name);
    out.member("category", in.category);
    out.member("summary", in.summary);
    out.member("consentModel", in.consentModel);
    out.member("contact", in.contact);
    out.member("eligibility", in.eligibility);
    out.member("calls", in.calls);
    out.member("assessments", in.assessments);
    out.member("letters", in.letters);
    out.member("timers", in.timers);
    out.member("labels", in.labels);
    out.member("citation", in.citation);
    out.member("note", in.note);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
