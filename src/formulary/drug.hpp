#pragma once

#include "models/coding.hpp"

#include <string>
#include <string_view>

/// What the plan knows of drugs, how its formularies cover them, and the steps in which they are tried.
namespace careway::formulary {

constexpr std::string_view rxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

struct Drug {
    std::string code; // in RxNorm
    std::string name;
    std::string ingredient; // what two strengths of it share; empty: not known
    std::string drugClass; // within which it has alternatives; empty: none
    std::string protectedClass; // of Part D; empty: none

    bool operator==(const Drug&) const = default;
};

[[nodiscard]] inline api::Coding codingOf(const Drug& drug) { return {std::string(rxNorm), drug.code, drug.name}; }

/// Under which name somebody takes it, whatever its strength.
[[nodiscard]] inline const std::string& medicationOf(const Drug& drug) { return drug.ingredient.empty() ? drug.code : drug.ingredient; }

} // namespace careway::formulary
