// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/communication_recipient_kind.hpp"
#include "models/letter_text.hpp"

namespace careway::api {

/// A letter that the plan writes, with the fields that stand in its texts between braces.
struct LetterTemplate {
    std::string code{};
    CommunicationRecipientKind recipient{};
    bool mandatory{};
    std::vector<std::string> fields{};
    std::vector<LetterText> texts{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const LetterTemplate&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LetterTemplate& out);
void write(json::Writer& out, const LetterTemplate& in);

} // namespace careway::api
