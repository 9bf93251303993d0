#pragma once

#include "core/page.hpp"
#include "formulary/drug.hpp"
#include "models/formulary_entry.hpp"
#include "models/line_of_business.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::formulary {

/// A list of covered drugs: of a plan, or of the plans of a line of business that have none of their own. CMS calls a plan by a number of
/// some type ("HIOS-PLAN-ID").
struct FormularyRow {
    std::string formulary;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::string name;
    api::LineOfBusiness lineOfBusiness{};
    std::string plan; // as coverages name it; empty: all others of the line
    std::string planIdType, planId; // empty: it has none
    bool sample = false;
    std::string citation;
};

/// How one of them covers a drug.
struct EntryRow {
    std::string formulary, code;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::string tier;
    std::int64_t costOrder = 0; // among those of its class; 0: not ranked
    bool priorAuthorization = false;
    std::optional<std::string> authorizationRule;
    bool stepTherapy = false, quantityLimited = false;
    std::optional<double> quantity; // nothing: it is only said that there is a limit
    std::optional<std::string> unit;
    std::optional<std::int64_t> days;
    bool sample = false;
    std::string citation;
};

class FormularyStore {
public:
    explicit FormularyStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        Date day{};
        std::optional<std::string> code, name, tier, formulary;
        std::optional<api::LineOfBusiness> lineOfBusiness;
    };

    /// By formulary, class, order of cost and code, with the alternatives of each; `after` holds positionOf() the last one.
    Page<api::FormularyEntry> list(const Filter& filter, const PageRequest& page);

    /// The formulary of a plan on a day; empty: there is none.
    std::string formularyOf(api::LineOfBusiness line, const std::string& plan, Date day);
    /// With its alternatives; nothing when the formulary does not list it.
    std::optional<api::FormularyEntry> find(const std::string& formulary, const std::string& code, Date day);

    std::optional<Drug> drug(const std::string& code);
    /// Those of the codes that are known.
    std::vector<Drug> drugs(std::span<const std::string> codes);

    void put(std::span<const FormularyRow> formularies);
    void put(std::span<const Drug> drugs);
    void put(std::span<const EntryRow> entries);

private:
    std::vector<api::FormularyEntry> fetch(const std::string& statement, const sql::Bindings& bound);
    void addAlternatives(std::vector<api::FormularyEntry>& entries, Date day);

    sql::Session& sql_;
};

/// Where a list goes on after this entry.
[[nodiscard]] std::vector<std::string> positionOf(const api::FormularyEntry& last);

} // namespace careway::formulary
