#include "http/media.hpp"

#include "http/ascii.hpp"

#include <algorithm>
#include <optional>

namespace careway::http {

namespace {

// In thousandths (RFC 9110, 12.4.2); nothing for what is no weight.
std::optional<int> weight(std::string_view text)
{
    if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return std::nullopt;
    int value = (text[0] - '0') * 1000;
    if (text.size() > 1 && text[1] != '.') return std::nullopt;
    int scale = 100;
    for (const char c : text.substr(std::min<std::size_t>(2, text.size()))) {
        if (!isDigit(c)) return std::nullopt;
        value += (c - '0') * scale;
        scale /= 10;
    }
    return value <= 1000 ? std::optional(value) : std::nullopt;
}

// How closely a range names a type: 0 not at all, 1 by */*, 2 by type/*, 3 by its name.
int closeness(std::string_view range, std::string_view type)
{
    if (range == "*/*") return 1;
    if (sameText(range, type)) return 3;
    const bool whole = range.ends_with("/*") && range.size() > 2;
    return whole && sameText(range.substr(0, range.size() - 1), type.substr(0, range.size() - 1)) ? 2 : 0;
}

std::optional<int> weightOf(std::string_view parameters)
{
    while (!parameters.empty()) {
        const auto each = takePiece(parameters, ';');
        if (each.size() > 2 && lower(each[0]) == 'q' && each[1] == '=') return weight(each.substr(2));
    }
    return 1000;
}

struct Best {
    int closeness = 0;
    int weight = 0;
};

void consider(std::string_view range, std::string_view type, Best& best)
{
    const auto name = takePiece(range, ';');
    const int close = closeness(name, type);
    const auto weighs = weightOf(range);
    if (close == 0 || !weighs || close < best.closeness) return;
    best = {close, close == best.closeness ? std::max(best.weight, *weighs) : *weighs};
}

std::string_view withoutQuotes(std::string_view value)
{
    return value.size() > 1 && value.front() == '"' && value.back() == '"' ? value.substr(1, value.size() - 2) : value;
}

bool isUtf8(std::string_view parameter)
{
    const auto equals = parameter.find('=');
    if (equals == std::string_view::npos || !sameText(parameter.substr(0, equals), "charset")) return true;
    return sameText(withoutQuotes(parameter.substr(equals + 1)), "utf-8");
}

} // namespace

bool accepts(const Pairs& headers, std::string_view type)
{
    Best best;
    bool asked = false;
    for (const auto& [name, value] : headers) {
        if (!sameText(name, "Accept")) continue;
        for (std::string_view list = value; !list.empty();) {
            const auto range = takePiece(list, ',');
            if (range.empty()) continue;
            asked = true;
            consider(range, type, best);
        }
    }
    return !asked || best.weight > 0;
}

bool isOneOf(std::string_view contentType, const Names& types)
{
    const auto name = takePiece(contentType, ';');
    if (std::none_of(types.begin(), types.end(), [&](std::string_view type) { return sameText(name, type); })) return false;
    while (!contentType.empty()) {
        if (!isUtf8(takePiece(contentType, ';'))) return false;
    }
    return true;
}

} // namespace careway::http
