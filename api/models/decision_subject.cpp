// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/decision_subject.hpp"

namespace careway::api {

std::string_view nameOf(DecisionSubject value, json::As<DecisionSubject>)
{
    switch (value) {
    case DecisionSubject::service: return "service";
    case DecisionSubject::unlistedService: return "unlisted-service";
    case DecisionSubject::outpatientDrug: return "outpatient-drug";
    case DecisionSubject::partBDrug: return "part-b-drug";
    case DecisionSubject::partDDrug: return "part-d-drug";
    case DecisionSubject::payment: return "payment";
    case DecisionSubject::partDPayment: return "part-d-payment";
    }
    return {};
}

std::optional<DecisionSubject> parse(std::string_view text, json::As<DecisionSubject>)
{
    if (text == "service") return DecisionSubject::service;
    if (text == "unlisted-service") return DecisionSubject::unlistedService;
    if (text == "outpatient-drug") return DecisionSubject::outpatientDrug;
    if (text == "part-b-drug") return DecisionSubject::partBDrug;
    if (text == "part-d-drug") return DecisionSubject::partDDrug;
    if (text == "payment") return DecisionSubject::payment;
    if (text == "part-d-payment") return DecisionSubject::partDPayment;
    return std::nullopt;
}

std::string_view choices(json::As<DecisionSubject>)
{
    return "service, unlisted-service, outpatient-drug, part-b-drug, part-d-drug, payment, part-d-payment";
}

} // namespace careway::api
