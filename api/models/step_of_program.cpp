// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_of_program.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepOfProgram& out)
{
    json::Object<4> object(in, at, found, {"step", "title", "drugs", "tries"}, json::Unknown::refused);
    object.required(out.step, json::Range<std::int32_t>{.minimum = 1, .maximum = 3});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.drugs, json::Items{.min = 1, .max = 500, .unique = true, .each = json::Text{.maxLength = 40}});
    object.optional(out.tries, json::Any{});
}

void write(json::Writer& out, const StepOfProgram& in)
{
    out.open();
    out.member("step", in.step);
    out.member("title", in.title);
    out.member("drugs", in.drugs);
    out.member("tries", in.tries);
    out.close();
}

} // namespace careway::api
