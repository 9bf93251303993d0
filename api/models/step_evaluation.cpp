// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_evaluation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepEvaluation& out)
{
    json::Object<16> object(in, at, found,
        {"memberId", "drug", "day", "lineOfBusiness", "benefit", "outcome", "open", "covered", "program", "step", "firstFill", "inGrace",
            "graceEndsOn", "transition", "reasons", "wouldOpen"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.drug, json::Any{});
    object.required(out.day, json::Any{});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.benefit, json::Any{});
    object.required(out.outcome, json::Any{});
    object.required(out.open, json::Any{});
    object.required(out.covered, json::Any{});
    object.optional(out.program, json::Text{.maxLength = 60});
    object.optional(out.step, json::Range<std::int32_t>{.minimum = 1, .maximum = 3});
    object.required(out.firstFill, json::Any{});
    object.required(out.inGrace, json::Any{});
    object.optional(out.graceEndsOn, json::Any{});
    object.optional(out.transition, json::Any{});
    object.required(out.reasons, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.wouldOpen, json::Items{.max = 10, .each = json::Any{}});
}

void write(json::Writer& out, const StepEvaluation& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("drug", in.drug);
    out.member("day", in.day);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("benefit", in.benefit);
    out.member("outcome", in.outcome);
    out.member("open", in.open);
    out.member("covered", in.covered);
    out.member("program", in.program);
    out.member("step", in.step);
    out.member("firstFill", in.firstFill);
    out.member("inGrace", in.inGrace);
    out.member("graceEndsOn", in.graceEndsOn);
    out.member("transition", in.transition);
    out.member("reasons", in.reasons);
    out.member("wouldOpen", in.wouldOpen);
    out.close();
}

} // namespace careway::api
