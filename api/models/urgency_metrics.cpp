// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/urgency_metrics.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, UrgencyMetrics& out)
{
    json::Object<12> object(in, at, found,
        {"decided", "approved", "denied", "partial", "approvedPercent", "deniedPercent", "approvedAfterAppeal",
            "approvedAfterAppealPercent", "approvedAfterExtension", "approvedAfterExtensionPercent", "meanSeconds", "medianSeconds"},
        json::Unknown::refused);
    object.required(out.decided, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.approved, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.denied, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.partial, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.approvedPercent, json::Range<double>{.minimum = 0, .maximum = 100});
    object.required(out.deniedPercent, json::Range<double>{.minimum = 0, .maximum = 100});
    object.required(out.approvedAfterAppeal, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.approvedAfterAppealPercent, json::Range<double>{.minimum = 0, .maximum = 100});
    object.required(out.approvedAfterExtension, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.required(out.approvedAfterExtensionPercent, json::Range<double>{.minimum = 0, .maximum = 100});
    object.optional(out.meanSeconds, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
    object.optional(out.medianSeconds, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000});
}

void write(json::Writer& out, const UrgencyMetrics& in)
{
    out.open();
    out.member("decided", in.decided);
    out.member("approved", in.approved);
    out.member("denied", in.denied);
    out.member("partial", in.partial);
    out.member("approvedPercent", in.approvedPercent);
    out.member("deniedPercent", in.deniedPercent);
    out.member("approvedAfterAppeal", in.approvedAfterAppeal);
    out.member("approvedAfterAppealPercent", in.approvedAfterAppealPercent);
    out.member("approvedAfterExtension", in.approvedAfterExtension);
    out.member("approvedAfterExtensionPercent", in.approvedAfterExtensionPercent);
    out.member("meanSeconds", in.meanSeconds);
    out.member("medianSeconds", in.medianSeconds);
    out.close();
}

} // namespace careway::api
