#pragma once

#include "models/formulary_entry.hpp"

#include <span>
#include <vector>

namespace careway::formulary {

/// Those of the same class and formulary that cost less, of another ingredient, the cheapest first; what nobody ranked is none and has
/// none.
[[nodiscard]] std::vector<api::FormularyAlternative> alternativesTo(
    const api::FormularyEntry& entry, std::span<const api::FormularyEntry> sameClass);

} // namespace careway::formulary
