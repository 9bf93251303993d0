#include "letters/template.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace careway::letters {

std::vector<std::string> languagesOf(const api::LetterTemplate& letter)
{
    std::vector<std::string> out;
    for (const auto& each : letter.texts)
        out.push_back(each.language);
    return out;
}

Result<void> check(const api::LetterTemplate& letter)
{
    std::vector<Violation> found;
    const auto add = [&](std::string code, std::string detail) {
        found.push_back({Violation::Place::body, "/texts", std::move(code), std::move(detail)});
    };
    const std::set<std::string, std::less<>> fields(letter.fields.begin(), letter.fields.end());
    std::set<std::string, std::less<>> languages;
    for (const auto& each : letter.texts) {
        if (!languages.insert(each.language).second) add("twice", "have " + each.language + " twice");
        for (const auto* said : {&each.subject, &each.body})
            for (const auto& name : namesIn(*said))
                if (!fields.contains(name)) add("unknown-field", "name {" + name + "}, which is no field");
    }
    if (!languages.contains("en")) add("no-english", "must have an English one");
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "letters/rule-broken", "A letter is not sound.", std::move(found)});
}

api::LetterText filled(const api::LetterTemplate& letter, std::string_view language, const Fields& fields)
{
    for (const auto& name : letter.fields)
        if (!fields.contains(name)) throw std::logic_error("the letter " + letter.code + " lacks its field " + name);
    const auto text = std::find_if(letter.texts.begin(), letter.texts.end(), [&](const auto& each) { return each.language == language; });
    return {text->language, filledIn(text->subject, fields), filledIn(text->body, fields)};
}

} // namespace careway::letters
