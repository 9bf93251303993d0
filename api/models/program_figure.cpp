// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_figure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramFigure& out)
{
    json::Object<8> object(
        in, at, found, {"program", "measure", "of", "met", "percent", "percentBefore", "benchmark", "suppressed"}, json::Unknown::refused);
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.measure, json::Any{});
    object.optional(out.of, json::Range<std::int64_t>{.minimum = 0, .maximum = 1000000000000});
    object.optional(out.met, json::Range<std::int64_t>{.minimum = 0, .maximum = 1000000000000});
    object.optional(out.percent, json::Range<double>{.minimum = 0, .maximum = 100});
    object.optional(out.percentBefore, json::Range<double>{.minimum = 0, .maximum = 100});
    object.optional(out.benchmark, json::Range<std::int32_t>{.minimum = 0, .maximum = 100});
    object.required(out.suppressed, json::Any{});
}

void write(json::Writer& out, const ProgramFigure& in)
{
    out.open();
    out.member("program", in.program);
    out.member("measure", in.measure);
    out.member("of", in.of);
    out.member("met", in.met);
    out.member("percent", in.percent);
    out.member("percentBefore", in.percentBefore);
    out.member("benchmark", in.benchmark);
    out.member("suppressed", in.suppressed);
    out.close();
}

} // namespace careway::api
