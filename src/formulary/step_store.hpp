#pragma once

#include "core/page.hpp"
#include "formulary/step_therapy.hpp"
#include "models/step_rule_kind.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::formulary {

/// A rule of step therapy on its way into the house.
struct StepRuleRow {
    api::StepRuleKind rule{};
    api::LineOfBusiness lineOfBusiness{};
    api::Benefit benefit{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    std::int64_t days = 0;
    std::optional<std::int64_t> supplyDays, businessDays;
    std::string known; // "looked-up", "general-knowledge", "sample"
    std::string citation;
};

/// A protected class of Part D (42 CFR 423.120(b)(2)(iv)).
struct ProtectedClassRow {
    std::string protectedClass;
    Date effectiveFrom{};
    std::optional<Date> effectiveTo; // the last day
    bool newStarts = true;
    std::string known, citation;
};

/// What step therapy works by: programs, rules, protected classes.
class StepStore {
public:
    explicit StepStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// By code; `after` holds the last one's.
    Page<api::StepProgram> list(Date day, const PageRequest& page);
    std::vector<api::StepProgram> programsOn(Date day);
    /// Every version of every program.
    std::vector<api::StepProgram> all();
    /// Until when a program asks for nothing, for the line of business for which that is longest.
    std::optional<Date> graceEndOf(const api::StepProgram& program, Date day);
    StepRules rulesOn(api::LineOfBusiness line, api::Benefit benefit, Date day);
    std::optional<ProtectedClass> protectedOn(const std::string& protectedClass, Date day);

    void put(std::span<const api::StepProgram> programs);
    void put(std::span<const StepRuleRow> rules);
    void put(std::span<const ProtectedClassRow> classes);

private:
    sql::Session& sql_;
};

} // namespace careway::formulary
