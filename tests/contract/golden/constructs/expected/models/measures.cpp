// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/measures.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Measures& out)
{
    json::Object<9> object(
        in, at, found, {"small", "large", "above", "dozens", "ratio", "between", "cents", "single", "plain"}, json::Unknown::refused);
    object.optional(out.small, json::Range<std::int32_t>{.minimum = -5, .maximum = 5});
    object.optional(out.large, json::Range<std::int64_t>{.minimum = -9007199254740991, .maximum = 9007199254740991});
    object.optional(out.above, json::Range<std::int32_t>{.minimum = 0, .maximum = 10, .exclusiveMinimum = true, .exclusiveMaximum = true});
    object.optional(out.dozens, json::Range<std::int64_t>{.minimum = 0, .maximum = 1200, .multipleOf = 12});
    object.optional(out.ratio, json::Range<double>{.minimum = 0, .maximum = 1});
    object.optional(out.between, json::Range<double>{.minimum = 0.5, .maximum = 2.5, .exclusiveMinimum = true, .exclusiveMaximum = true});
    object.optional(out.cents, json::Range<double>{.minimum = 0, .maximum = 100000, .multipleOf = 0.01});
    object.optional(out.single, json::Range<double>{.minimum = -1, .maximum = 1});
    object.optional(out.plain, json::Range<double>{.minimum = -1000, .maximum = 1000});
}

void write(json::Writer& out, const Measures& in)
{
    out.open();
    out.member("small", in.small);
    out.member("large", in.large);
    out.member("above", in.above);
    out.member("dozens", in.dozens);
    out.member("ratio", in.ratio);
    out.member("between", in.between);
    out.member("cents", in.cents);
    out.member("single", in.single);
    out.member("plain", in.plain);
    out.close();
}

} // namespace careway::api
