// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_view.hpp"

namespace careway::api {

std::string_view nameOf(DisclosureView value, json::As<DisclosureView>)
{
    switch (value) {
    case DisclosureView::hipaa: return "hipaa";
    case DisclosureView::part2: return "part-2";
    }
    return {};
}

std::optional<DisclosureView> parse(std::string_view text, json::As<DisclosureView>)
{
    if (text == "hipaa") return DisclosureView::hipaa;
    if (text == "part-2") return DisclosureView::part2;
    return std::nullopt;
}

std::string_view choices(json::As<DisclosureView>) { return "hipaa, part-2"; }

} // namespace careway::api
