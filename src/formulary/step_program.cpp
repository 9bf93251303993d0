#include "formulary/step_program.hpp"

#include <algorithm>
#include <set>

namespace careway::formulary {

namespace {

bool isFor(const api::StepProgram& program, api::LineOfBusiness line)
{
    return std::find(program.linesOfBusiness.begin(), program.linesOfBusiness.end(), line) != program.linesOfBusiness.end();
}

bool meet(const api::StepProgram& a, const api::StepProgram& b)
{
    const bool days = (!a.effectiveTo || b.effectiveFrom <= *a.effectiveTo) && (!b.effectiveTo || a.effectiveFrom <= *b.effectiveTo);
    return days && std::any_of(a.linesOfBusiness.begin(), a.linesOfBusiness.end(), [&](auto line) { return isFor(b, line); });
}

} // namespace

Result<void> check(const api::StepProgram& program)
{
    std::vector<Violation> found;
    const auto add = [&](std::string at, std::string code, std::string detail) {
        found.push_back({Violation::Place::body, std::move(at), "formulary/" + std::move(code), std::move(detail)});
    };
    std::set<std::string> drugs;
    for (std::size_t i = 0; i < program.steps.size(); ++i) {
        const auto& step = program.steps[i];
        const auto at = "/steps/" + std::to_string(i);
        if (step.step != static_cast<std::int32_t>(i) + 1) add(at + "/step", "step-order", "must count from 1 without a gap");
        if (i + 1 < program.steps.size() && !step.tries) add(at + "/tries", "no-tries", "must say what counts as a try");
        for (const auto& each : step.drugs)
            if (!drugs.insert(each).second) add(at + "/drugs", "drug-twice", "have " + each + ", which stands in this program already");
    }
    if (program.steps.size() < 2) add("/steps", "one-step", "must be two at the least");
    if (program.effectiveTo && *program.effectiveTo < program.effectiveFrom)
        add("/effectiveTo", "before-start", "must not lie before effectiveFrom");
    if (found.empty()) return {};
    return tl::unexpected(
        Error{Error::Kind::rule_broken, "formulary/rule-broken", "A program of step therapy is not sound.", std::move(found)});
}

std::optional<std::int32_t> stepOf(const api::StepProgram& program, const std::string& code)
{
    for (const auto& step : program.steps)
        if (std::find(step.drugs.begin(), step.drugs.end(), code) != step.drugs.end()) return step.step;
    return std::nullopt;
}

std::vector<std::string> drugsOf(const api::StepProgram& program)
{
    std::vector<std::string> out;
    for (const auto& step : program.steps)
        out.insert(out.end(), step.drugs.begin(), step.drugs.end());
    return out;
}

const api::StepProgram* programFor(std::span<const api::StepProgram> programs, api::LineOfBusiness line, const std::string& code)
{
    const auto found = std::find_if(
        programs.begin(), programs.end(), [&](const auto& each) { return isFor(each, line) && stepOf(each, code).has_value(); });
    return found == programs.end() ? nullptr : &*found;
}

std::vector<std::string> clashes(std::span<const api::StepProgram> programs)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < programs.size(); ++i)
        for (std::size_t j = i + 1; j < programs.size(); ++j) {
            if (programs[i].code == programs[j].code || !meet(programs[i], programs[j])) continue;
            for (const auto& code : drugsOf(programs[i]))
                if (stepOf(programs[j], code)) out.push_back(code + " is in " + programs[i].code + " and in " + programs[j].code);
        }
    return out;
}

} // namespace careway::formulary
