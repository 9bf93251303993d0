#include "json/loose.hpp"

#include "json/reader.hpp"

#include <algorithm>

namespace careway::json {

const Loose* Loose::member(std::string_view name) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& each) { return each.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

std::optional<Loose> looseOf(std::string_view text)
{
    Loose out;
    Violations found;
    if (!parse(text, out, found)) return std::nullopt;
    return out;
}

// As deep as the parser lets it be.
void read(const Value& in, const Path& at, Violations& found, Loose& out)
{
    out = {};
    if (in.IsBool()) {
        out.kind = Loose::Kind::truth;
        out.truth = in.GetBool();
    } else if (in.IsNumber()) {
        out.kind = Loose::Kind::number;
        out.number = in.GetDouble();
    } else if (in.IsString()) {
        out.kind = Loose::Kind::text;
        out.text = view(in);
    } else if (in.IsArray()) {
        out.kind = Loose::Kind::list;
        for (const auto& each : in.GetArray())
            read(each, at, found, out.items.emplace_back());
    } else if (in.IsObject()) {
        out.kind = Loose::Kind::object;
        for (const auto& each : in.GetObject())
            read(each.value, at, found, out.members.emplace_back(view(each.name), Loose()).second);
    }
}

} // namespace careway::json
