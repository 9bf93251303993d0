#include "json/difference.hpp"

#include <set>

namespace careway::json {

namespace {

using Children = std::map<std::string, const Tree*>;

// What a value consists of, by the names of members or the ids of items; nothing for what is compared as a whole.
std::optional<Children> childrenOf(const Tree& tree)
{
    Children out;
    if (const auto* members = std::get_if<Tree::Members>(&tree.value)) {
        for (const auto& [name, each] : *members)
            out.emplace(name, &each);
        return out;
    }
    const auto* items = std::get_if<Tree::Items>(&tree.value);
    if (items == nullptr) return std::nullopt;
    for (const auto& each : *items) {
        const auto* members = std::get_if<Tree::Members>(&each.value);
        const auto id = members != nullptr ? members->find("id") : Tree::Members::const_iterator{};
        if (members == nullptr || id == members->end()) return std::nullopt;
        const auto* name = std::get_if<std::string>(&id->second.value);
        if (name == nullptr || !out.emplace(*name, &each).second) return std::nullopt;
    }
    return out;
}

std::string escaped(const std::string& name)
{
    std::string out;
    for (const char c : name) {
        if (c == '~') out += "~0";
        else if (c == '/') out += "~1";
        else out += c;
    }
    return out;
}

std::optional<Tree> copied(const Tree* tree) { return tree == nullptr ? std::nullopt : std::optional(*tree); }

void compare(const std::string& pointer, const Tree* before, const Tree* after, std::vector<Change>& out)
{
    if (before != nullptr && after != nullptr) {
        if (*before == *after) return;
        const auto was = childrenOf(*before), is = childrenOf(*after);
        if (was && is && before->value.index() == after->value.index()) {
            const auto at = [](const Children& all, const std::string& name) { return all.contains(name) ? all.at(name) : nullptr; };
            std::set<std::string> names;
            for (const auto* each : {&*was, &*is})
                for (const auto& [name, tree] : *each)
                    names.insert(name);
            for (const auto& name : names)
                compare(pointer + '/' + escaped(name), at(*was, name), at(*is, name), out);
            return;
        }
    }
    out.push_back({pointer, copied(before), copied(after)});
}

} // namespace

std::vector<Change> differences(const Tree& before, const Tree& after)
{
    std::vector<Change> out;
    compare("", &before, &after, out);
    return out;
}

} // namespace careway::json
