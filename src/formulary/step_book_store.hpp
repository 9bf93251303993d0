#pragma once

#include "formulary/step_therapy.hpp"
#include "sql/session.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace careway::formulary {

/// What the plan's data say of drugs and steps, each read once in a unit of work: a batch asks the same of many members.
class StepBook {
public:
    explicit StepBook(sql::Session& session)
        : sql_(session)
    {
    }

    const std::vector<api::StepProgram>& programsOn(Date day);
    const StepRules& rulesOn(api::LineOfBusiness line, api::Benefit benefit, Date day);
    /// Nothing for a code that the plan does not know.
    const std::optional<Drug>& drug(const std::string& code);
    /// By code.
    const std::map<std::string, Drug>& drugsOf(const api::StepProgram& program);
    std::optional<ProtectedClass> protectedOn(const std::string& protectedClass, Date day);

private:
    sql::Session& sql_;
    std::map<Date, std::vector<api::StepProgram>> programs_;
    std::map<std::tuple<api::LineOfBusiness, api::Benefit, Date>, StepRules> rules_;
    std::map<std::string, std::optional<Drug>> drugs_;
    std::map<std::pair<std::string, Date>, std::map<std::string, Drug>> drugsOf_; // by program and its first day
    std::map<std::pair<std::string, Date>, std::optional<ProtectedClass>> protected_;
};

} // namespace careway::formulary
