#include "self_management/topic.hpp"

#include <algorithm>
#include <set>

namespace careway::self_management {

namespace {

std::vector<std::string> codesOf(const TopicText& text)
{
    std::vector<std::string> out;
    for (const auto& each : text.steps)
        out.push_back(each.code);
    return out;
}

} // namespace

Result<void> check(const Topic& topic)
{
    std::vector<Violation> found;
    const auto want = [&](bool good, std::string at, std::string code, std::string detail) {
        if (!good) found.push_back({Violation::Place::body, std::move(at), std::move(code), std::move(detail)});
    };
    want(!topic.texts.empty() && topic.texts.front().language == "en", "/texts", "language", "must begin with English");
    std::set<std::string> languages;
    for (std::size_t i = 0; i < topic.texts.size(); ++i) {
        const auto codes = codesOf(topic.texts[i]);
        const auto at = "/texts/" + std::to_string(i);
        want(languages.insert(topic.texts[i].language).second, at + "/language", "twice", "is given twice");
        want(!codes.empty() && codes == codesOf(topic.texts.front()), at + "/steps", "steps",
            "must have the steps of the first, in their order");
        want(std::set(codes.begin(), codes.end()).size() == codes.size(), at + "/steps", "twice", "has a step twice");
    }
    want(!topic.effectiveTo || *topic.effectiveTo >= topic.effectiveFrom, "/effectiveTo", "order", "must not lie before the first day");
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "self-management/rule-broken", "A topic is not sound.", std::move(found)});
}

const TopicText& textFor(const Topic& topic, std::string_view language)
{
    const auto in = [&](std::string_view wanted) {
        return std::find_if(topic.texts.begin(), topic.texts.end(), [&](const auto& each) { return each.language == wanted; });
    };
    for (const auto wanted : {language, language.substr(0, language.find('-'))})
        if (const auto found = in(wanted); found != topic.texts.end()) return *found;
    return topic.texts.front();
}

api::SelfManagementTopic shown(const Topic& topic, std::string_view language)
{
    const auto& text = textFor(topic, language);
    return {topic.code, text.language, text.title, text.summary, text.steps, topic.sample, topic.effectiveFrom};
}

api::SelfManagementTopicEntry listed(const Topic& topic, std::string_view language)
{
    const auto& text = textFor(topic, language);
    return {topic.code, text.language, text.title, text.summary, static_cast<std::int32_t>(text.steps.size()), topic.sample};
}

} // namespace careway::self_management
