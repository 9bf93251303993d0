// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is decided about: a service that needs an authorization, one that needs none and is asked about all the same, a drug by what pays
/// for it, a payment.
enum class DecisionSubject {
    service,
    unlistedService,
    outpatientDrug,
    partBDrug,
    partDDrug,
    payment,
    partDPayment,
};

[[nodiscard]] std::string_view nameOf(DecisionSubject value, json::As<DecisionSubject>);
[[nodiscard]] std::optional<DecisionSubject> parse(std::string_view text, json::As<DecisionSubject>);
[[nodiscard]] std::string_view choices(json::As<DecisionSubject>);

} // namespace careway::api
