#pragma once

#include "models/coding.hpp"
#include "models/line_of_business.hpp"
#include "models/observation_kind.hpp"
#include "models/provider_kind.hpp"
#include "models/specialty_category.hpp"
#include "populate/weighted.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an invented population is drawn from, as db/reference and its folder `population` say.
namespace careway::populate {

/// A ZIP of a state of the plan.
struct Site {
    std::string zip, city, state, zone; // the county's name stands for the city
    std::string areaCode; // of the state's largest city
    double latitude = 0, longitude = 0;
};

struct Ages {
    std::int64_t from = 0, to = 0; // years
};

/// A kind of household, and what covers it.
struct HouseholdKind {
    std::string name;
    api::LineOfBusiness line{};
    std::string ages; // the distribution of its adults
    std::uint64_t spousePercent = 0;
    std::int64_t childrenFrom = 0, childrenTo = 0;
};

/// A kind of establishment: a group with people, somebody alone, a facility or a pharmacy.
struct EstablishmentKind {
    std::string name;
    std::optional<api::ProviderKind> itself; // the entry that it has itself; a practice of one has none
    std::int64_t peopleFrom = 0, peopleTo = 0;
    std::string specialties; // the list of its people, or its own
    bool oneSpecialty = false;
};

enum class Patients { none, all, adults, children };

struct Specialty {
    std::string code, name;
    api::SpecialtyCategory category{};
    Patients patients = Patients::none; // whose primary care it gives
};

/// What is measured of those who have a condition.
struct Measure {
    api::ObservationKind kind{};
    std::string code, display, unit; // LOINC, UCUM
    double low = 0, high = 0;
    int decimals = 0;
};

/// What some of those who have a condition take.
struct Medication {
    std::string code, display; // RxNorm
    std::uint64_t percent = 0; // of those
    std::int64_t daysSupply = 0, quantity = 0;
    std::uint64_t severalPercent = 0; // of those who take it: by several prescribers from several pharmacies
};

/// A chronic condition, and how many of a thousand have it by age: below 18, 45, 65, and older.
struct Condition {
    std::string name, code, display; // ICD-10-CM
    std::array<std::uint64_t, 4> perThousand{};
    std::uint64_t malePercent = 100, femalePercent = 100, medicaidPercent = 100; // of those shares
    std::int64_t visits = 0; // a year
    std::vector<Measure> measures;
    std::vector<Medication> medications;

    [[nodiscard]] api::Coding coding() const { return {"http://hl7.org/fhir/sid/icd-10-cm", code, display}; }
    /// Chapter 5 of ICD-10-CM, whose visits belong to a behavioral clinician, and in it what psychoactive substances bring.
    [[nodiscard]] bool behavioral() const { return code.front() == 'F'; }
    [[nodiscard]] bool substanceUse() const { return code.starts_with("F1"); }
};

struct Frame {
    std::vector<Site> sites;
    Weighted<std::uint32_t> homes; // places in `sites`
    std::map<std::string, Weighted<std::string>, std::less<>> words; // by kind
    std::map<std::string, Weighted<Ages>, std::less<>> ages;
    Weighted<HouseholdKind> households;
    std::map<api::LineOfBusiness, Weighted<std::string>> plans;
    Weighted<std::string> languages;
    Weighted<EstablishmentKind> establishments;
    std::map<std::string, Weighted<Specialty>, std::less<>> specialties; // by list
    std::vector<Condition> conditions;

    [[nodiscard]] const std::string& word(std::string_view kind, Draws& draws) const { return words.at(std::string(kind)).drawn(draws); }
};

/// Throws std::runtime_error with a sentence about the first file that is not as it must be.
[[nodiscard]] Frame frameFrom(const std::filesystem::path& reference);

/// How many people a ZIP draws, beside others of its state: more where ZIPs lie close together, which is where people do.
[[nodiscard]] std::vector<std::uint64_t> crowding(const std::vector<Site>& sites);

} // namespace careway::populate
