#include "access/witness.hpp"

namespace careway::access {

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

void Witness::tell(Trail& trail)
{
    if (seen_.empty()) trail.saw({.memberId = sight_.memberId(), .items = 0});
    for (auto& [key, sighting] : seen_)
        trail.saw(std::move(sighting));
    seen_.clear();
}

} // namespace careway::access
