#include "formulary/formulary.hpp"

#include <algorithm>

namespace careway::formulary {

namespace {

constexpr std::size_t most = 50; // as many as the contract has room for

bool isAlternative(const api::FormularyEntry& entry, const api::FormularyEntry& other)
{
    const bool sameDrug = other.drug.code == entry.drug.code || (other.ingredient && other.ingredient == entry.ingredient);
    return !sameDrug && entry.drugClass && other.drugClass == entry.drugClass && other.formulary == entry.formulary && other.costOrder > 0
        && other.costOrder < entry.costOrder;
}

} // namespace

std::vector<api::FormularyAlternative> alternativesTo(const api::FormularyEntry& entry, std::span<const api::FormularyEntry> sameClass)
{
    std::vector<api::FormularyAlternative> out;
    for (const auto& each : sameClass)
        if (isAlternative(entry, each)) out.push_back({each.drug, each.tier, each.costOrder, each.priorAuthorization, each.stepTherapy});
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.costOrder < b.costOrder; });
    if (out.size() > most) out.resize(most);
    return out;
}

} // namespace careway::formulary
