#pragma once

#include "core/id.hpp"
#include "core/time.hpp"
#include "models/coverage.hpp"
#include "models/member.hpp"
#include "models/provider.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Rows of Synthea's CSV files as our models: rules only, nothing is read or written here.
namespace careway::imports {

/// Why a row cannot be used: a sentence without anything of its content.
using Reason = std::string;
template <typename T> using Parsed = tl::expected<T, Reason>;

struct PatientRow {
    std::string_view id, birthDate, deathDate, first, middle, last, gender, address, city, state, zip;
};

struct OrganizationRow {
    std::string_view id, name, address, city, state, zip, latitude, longitude, phone;
};

struct ProviderRow {
    std::string_view id, organization, name, specialty;
};

struct TransitionRow {
    std::string_view patient, start, end, payer, secondaryPayer, ownership, owner;
};

/// The id of a row, in Synthea's own UUID.
[[nodiscard]] Parsed<Id> idFrom(std::string_view text);

/// A member at version 1. Without a usable ZIP code there is no address. That the dates make sense is for members::check.
[[nodiscard]] Parsed<api::Member> memberFrom(const PatientRow& row, Instant now);
[[nodiscard]] Id memberIdOf(const Id& patient);

/// A pharmacy or a facility, still without NPI.
[[nodiscard]] Parsed<api::Provider> organizationFrom(const OrganizationRow& row, Instant now);
/// A person who works at the organization, still without NPI.
[[nodiscard]] Parsed<api::Provider> providerFrom(const ProviderRow& row, const api::Provider& organization, Instant now);

/// What Synthea's payer is to us; nothing for NO_INSURANCE.
struct Plan {
    std::string name;
    api::LineOfBusiness line;

    bool operator==(const Plan&) const = default;
};
[[nodiscard]] std::optional<Plan> planFrom(std::string_view payerName);
using Payers = std::map<Id, std::optional<Plan>>;

/// One row of payer_transitions.csv.
struct Transition {
    std::size_t line = 0;
    Date startsOn;
    Instant end; // its day is the first that the row no longer covers
    std::vector<Plan> plans; // in the order in which they pay; none for NO_INSURANCE
    api::Subscriber subscriber;
};
[[nodiscard]] Parsed<Transition> transitionFrom(const TransitionRow& row, const Payers& payers, std::size_t line);

struct Spans {
    std::vector<api::Coverage> coverages;
    std::vector<std::pair<std::size_t, Reason>> refused; // lines
};
/// The coverage of one patient from all of their rows, in any order: rows of one plan that follow on each other are one span, the
/// last row has no end when it lies after now, and a death ends everything on that day.
[[nodiscard]] Spans spansFrom(const Id& patient, std::optional<Date> deceasedOn, std::vector<Transition> rows, Instant now);

/// An NPI from the range that is never issued (it begins with 90 to 98) for each of the ids, the same for the same ids whatever their
/// order.
[[nodiscard]] std::map<Id, std::string> npisFor(std::vector<Id> ids);

/// A name without the digits that Synthea puts behind each of its words.
[[nodiscard]] std::string withoutDigits(std::string_view name);
/// "12345" or "12345-6789"; zeros that a spreadsheet took from the front are put back. Nothing for any other text.
[[nodiscard]] std::optional<std::string> zipFrom(std::string_view text);
/// The two letters of a state, by its name or by themselves.
[[nodiscard]] std::optional<std::string> stateFrom(std::string_view text);

/// Every specialty that an import may give, with its words as in db/reference/specialties.csv.
[[nodiscard]] std::span<const std::pair<std::string_view, std::string_view>> specialties();

} // namespace careway::imports
