// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_medication_fill.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMedicationFill& out)
{
    json::Object<12> object(in, at, found,
        {"kind", "coding", "filledOn", "endsOn", "dispenses", "daysSupply", "quantity", "reason", "prescriberNpi", "pharmacyNpi", "cost",
            "encounterSourceId"},
        json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.coding, json::Any{});
    object.required(out.filledOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.dispenses, json::Range<std::int32_t>{.minimum = 1, .maximum = 10000});
    object.optional(out.daysSupply, json::Range<std::int32_t>{.minimum = 1, .maximum = 400});
    object.optional(out.quantity, json::Any{});
    object.optional(out.reason, json::Any{});
    object.optional(out.prescriberNpi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.optional(out.pharmacyNpi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.optional(out.cost, json::Any{});
    object.optional(out.encounterSourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
}

void write(json::Writer& out, const NewMedicationFill& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("coding", in.coding);
    out.member("filledOn", in.filledOn);
    out.member("endsOn", in.endsOn);
    out.member("dispenses", in.dispenses);
    out.member("daysSupply", in.daysSupply);
    out.member("quantity", in.quantity);
    out.member("reason", in.reason);
    out.member("prescriberNpi", in.prescriberNpi);
    out.member("pharmacyNpi", in.pharmacyNpi);
    out.member("cost", in.cost);
    out.member("encounterSourceId", in.encounterSourceId);
    out.close();
}

} // namespace careway::api
