#include "coaching/material.hpp"

#include "coaching/findings.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace careway::coaching {

Result<void> check(const api::EducationalMaterial& material)
{
    Findings found;
    std::set<std::string> languages;
    for (const auto& each : material.texts)
        found.want(languages.insert(each.language).second, "/texts", "twice", "must not have " + each.language + " twice");
    found.want(languages.contains("en"), "/texts", "no-english", "must have an English one");
    found.want(!material.effectiveTo || *material.effectiveTo >= material.effectiveFrom, "/effectiveTo", "order",
        "must not lie before the first day");
    return found.result();
}

std::vector<std::string> languagesOf(const api::EducationalMaterial& material)
{
    std::vector<std::string> out;
    for (const auto& each : material.texts)
        out.push_back(each.language);
    return out;
}

Result<void> mayGoTo(const api::EducationalMaterial& material, const api::Program& program)
{
    const auto& programs = material.programs;
    Findings found;
    found.want(programs.empty() || std::find(programs.begin(), programs.end(), program.code) != programs.end(), "/material",
        "not-for-program", "is not for members of this program");
    return found.result();
}

const api::MaterialText& textIn(const api::EducationalMaterial& material, const std::string& language)
{
    const auto text
        = std::find_if(material.texts.begin(), material.texts.end(), [&](const auto& each) { return each.language == language; });
    if (text == material.texts.end()) throw std::logic_error("a material does not have the language that was chosen of its own");
    return *text;
}

} // namespace careway::coaching
