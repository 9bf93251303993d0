// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_basis.hpp"

namespace careway::api {

std::string_view nameOf(DisclosureBasis value, json::As<DisclosureBasis>)
{
    switch (value) {
    case DisclosureBasis::treatment: return "treatment";
    case DisclosureBasis::payment: return "payment";
    case DisclosureBasis::operations: return "operations";
    case DisclosureBasis::individual: return "individual";
    case DisclosureBasis::incident: return "incident";
    case DisclosureBasis::authorization: return "authorization";
    case DisclosureBasis::consent: return "consent";
    case DisclosureBasis::consentForOperations: return "consent-for-operations";
    case DisclosureBasis::objection: return "objection";
    case DisclosureBasis::nationalSecurity: return "national-security";
    case DisclosureBasis::correctional: return "correctional";
    case DisclosureBasis::limitedDataSet: return "limited-data-set";
    case DisclosureBasis::emergency: return "emergency";
    case DisclosureBasis::requiredByLaw: return "required-by-law";
    case DisclosureBasis::publicHealth: return "public-health";
    case DisclosureBasis::abuseReport: return "abuse-report";
    case DisclosureBasis::healthOversight: return "health-oversight";
    case DisclosureBasis::judicial: return "judicial";
    case DisclosureBasis::lawEnforcement: return "law-enforcement";
    case DisclosureBasis::decedent: return "decedent";
    case DisclosureBasis::research: return "research";
    case DisclosureBasis::threatToSafety: return "threat-to-safety";
    case DisclosureBasis::governmentFunction: return "government-function";
    case DisclosureBasis::workersCompensation: return "workers-compensation";
    case DisclosureBasis::notPermitted: return "not-permitted";
    }
    return {};
}

std::optional<DisclosureBasis> parse(std::string_view text, json::As<DisclosureBasis>)
{
    if (text == "treatment") return DisclosureBasis::treatment;
    if (text == "payment") return DisclosureBasis::payment;
    if (text == "operations") return DisclosureBasis::operations;
    if (text == "individual") return DisclosureBasis::individual;
    if (text == "incident") return DisclosureBasis::incident;
    if (text == "authorization") return DisclosureBasis::authorization;
    if (text == "consent") return DisclosureBasis::consent;
    if (text == "consent-for-operations") return DisclosureBasis::consentForOperations;
    if (text == "objection") return DisclosureBasis::objection;
    if (text == "national-security") return DisclosureBasis::nationalSecurity;
    if (text == "correctional") return DisclosureBasis::correctional;
    if (text == "limited-data-set") return DisclosureBasis::limitedDataSet;
    if (text == "emergency") return DisclosureBasis::emergency;
    if (text == "required-by-law") return DisclosureBasis::requiredByLaw;
    if (text == "public-health") return DisclosureBasis::publicHealth;
    if (text == "abuse-report") return DisclosureBasis::abuseReport;
    if (text == "health-oversight") return DisclosureBasis::healthOversight;
    if (text == "judicial") return DisclosureBasis::judicial;
    if (text == "law-enforcement") return DisclosureBasis::lawEnforcement;
    if (text == "decedent") return DisclosureBasis::decedent;
    if (text == "research") return DisclosureBasis::research;
    if (text == "threat-to-safety") return DisclosureBasis::threatToSafety;
    if (text == "government-function") return DisclosureBasis::governmentFunction;
    if (text == "workers-compensation") return DisclosureBasis::workersCompensation;
    if (text == "not-permitted") return DisclosureBasis::notPermitted;
    return std::nullopt;
}

std::string_view choices(json::As<DisclosureBasis>)
{
    return "treatment, payment, operations, individual, incident, authorization, consent, consent-for-operations, objection, "
           "national-security, correctional, limited-data-set, emergency, required-by-law, public-health, abuse-report, health-oversight, "
           "judicial, law-enforcement, decedent, research, threat-to-safety, government-function, workers-compensation, not-permitted";
}

} // namespace careway::api
