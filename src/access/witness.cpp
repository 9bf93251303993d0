#include "access/witness.hpp"

#include <array>
#include <stdexcept>

namespace careway::access {

namespace {

template <typename T, std::size_t Size> T named(std::string_view name, const std::array<T, Size>& all)
{
    for (const auto each : all)
        if (nameOf(each) == name) return each;
    throw std::logic_error("a column holds a word that no rule knows");
}

} // namespace

Protection protectionIn(std::string_view labels, std::string_view source, std::string_view basis)
{
    const auto those = labelsIn(labels);
    return {those == 0 ? bitOf(Label::general) : those, named(source, std::array{Source::part2, Source::notPart2, Source::unknown}),
        named(basis, std::array{Basis::payment, Basis::consent, Basis::release, Basis::operations})};
}

Path Witness::saw(const Protection& thing)
{
    auto path = sight_.pathTo(thing).value();
    const auto mark = [&](std::optional<Id> releaseId) {
        const Sighting fresh{sight_.memberId(), std::string(nameOf(path.way->relation)), releaseId, path.way->emergencyId, 0};
        ++seen_.try_emplace({path.way, releaseId}, fresh).first->second.items;
    };
    if (path.releases.empty()) mark(std::nullopt);
    for (const auto* release : path.releases)
        mark(release->id);
    return path;
}

std::optional<Path> Witness::sawOrOwn(const Protection& thing)
{
    if (sight_.pathTo(thing)) return saw(thing);
    ++own_;
    return std::nullopt;
}

void Witness::tell(Trail& trail)
{
    if (seen_.empty() || own_ > 0) trail.saw({.memberId = sight_.memberId(), .items = std::exchange(own_, 0)});
    for (auto& [key, sighting] : seen_)
        trail.saw(std::move(sighting));
    seen_.clear();
}

} // namespace careway::access
