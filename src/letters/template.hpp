#pragma once

#include "core/error.hpp"
#include "models/letter_template.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace careway::letters {

using Fields = std::map<std::string, std::string, std::less<>>;

/// What is wrong with a template: English is there, each language once, and no text names a field that is not listed.
[[nodiscard]] Result<void> check(const api::LetterTemplate& letter);

[[nodiscard]] std::vector<std::string> languagesOf(const api::LetterTemplate& letter);

/// In a language that it has, with its fields filled in. Throws std::logic_error for a field that is missing: who writes it forgot it.
[[nodiscard]] api::LetterText filled(const api::LetterTemplate& letter, std::string_view language, const Fields& fields);

} // namespace careway::letters
