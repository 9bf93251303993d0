// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_program.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepProgram& out)
{
    json::Object<13> object(in, at, found,
        {"code", "name", "linesOfBusiness", "benefit", "introducedOn", "graceDays", "lookBackDays", "steps", "sample", "note", "citation",
            "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.linesOfBusiness, json::Items{.min = 1, .max = 10, .unique = true, .each = json::Any{}});
    object.required(out.benefit, json::Any{});
    object.required(out.introducedOn, json::Any{});
    object.optional(out.graceDays, json::Range<std::int32_t>{.minimum = 0, .maximum = 365});
    object.required(out.lookBackDays, json::Range<std::int32_t>{.minimum = 1, .maximum = 3660});
    object.required(out.steps, json::Items{.min = 1, .max = 3, .each = json::Any{}});
    object.required(out.sample, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const StepProgram& in)
{
    out.open();
    out.member("code", in.code);
    out.member("name", in.name);
    out.member("linesOfBusiness", in.linesOfBusiness);
    out.member("benefit", in.benefit);
    out.member("introducedOn", in.introducedOn);
    out.member("graceDays", in.graceDays);
    out.member("lookBackDays", in.lookBackDays);
    out.member("steps", in.steps);
    out.member("sample", in.sample);
    out.member("note", in.note);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
