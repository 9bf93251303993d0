#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace careway {

/// A name as it is sought: without case, marks, apostrophes and dots, a hyphen being a space, spaces single and none at the
/// ends; a lone "o" belongs to the word after it. O'Brien, O Brien, obrien and O’BRIEN are one. Bytes that are not UTF-8
/// become U+FFFD.
[[nodiscard]] std::string folded(std::string_view text);

/// The ASCII digits of a text, nothing else of it.
[[nodiscard]] std::string digits(std::string_view text);

/// How many code points well-formed UTF-8 has.
[[nodiscard]] std::size_t characters(std::string_view text);

/// At most so many code points from the start; none is cut.
[[nodiscard]] std::string firstCharacters(std::string_view text, std::size_t count);

/// The parts of a text that a character parts, each once: "a|b" are a and b, an empty text has none.
[[nodiscard]] std::set<std::string, std::less<>> partsOf(std::string_view text, char by);

/// With what is not unreserved escaped (RFC 3986, 2.1 and 2.3).
[[nodiscard]] std::string percentEncoded(std::string_view text);

/// A text in which "{name}" stands for a value of that name; one that has none stays as it is. What is filled in is not looked at again.
[[nodiscard]] std::string filledIn(std::string_view text, const std::map<std::string, std::string, std::less<>>& values);

/// The names that stand so in a text.
[[nodiscard]] std::set<std::string, std::less<>> namesIn(std::string_view text);

} // namespace careway
