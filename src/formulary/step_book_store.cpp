#include "formulary/step_book_store.hpp"

#include "formulary/formulary_store.hpp"
#include "formulary/step_program.hpp"
#include "formulary/step_store.hpp"

namespace careway::formulary {

namespace {

// What is known under a key, read if it is not.
template <typename Known, typename Key, typename Read> auto& known(Known& all, const Key& key, const Read& read)
{
    auto found = all.find(key);
    if (found == all.end()) found = all.emplace(key, read()).first;
    return found->second;
}

} // namespace

const std::vector<api::StepProgram>& StepBook::programsOn(Date day)
{
    return known(programs_, day, [&] { return StepStore{sql_}.programsOn(day); });
}

const StepRules& StepBook::rulesOn(api::LineOfBusiness line, api::Benefit benefit, Date day)
{
    return known(rules_, std::tuple(line, benefit, day), [&] { return StepStore{sql_}.rulesOn(line, benefit, day); });
}

const std::optional<Drug>& StepBook::drug(const std::string& code)
{
    return known(drugs_, code, [&] { return FormularyStore{sql_}.drug(code); });
}

const std::map<std::string, Drug>& StepBook::drugsOf(const api::StepProgram& program)
{
    return known(drugsOf_, std::pair(program.code, program.effectiveFrom), [&] {
        std::map<std::string, Drug> out;
        for (auto& each : FormularyStore{sql_}.drugs(formulary::drugsOf(program)))
            out.emplace(each.code, each);
        return out;
    });
}

std::optional<ProtectedClass> StepBook::protectedOn(const std::string& protectedClass, Date day)
{
    if (protectedClass.empty()) return std::nullopt;
    return known(protected_, std::pair(protectedClass, day), [&] { return StepStore{sql_}.protectedOn(protectedClass, day); });
}

} // namespace careway::formulary
