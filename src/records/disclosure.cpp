#include "records/disclosure.hpp"

#include <algorithm>

namespace careway::records {

namespace {

std::string words(std::string term)
{
    std::replace(term.begin(), term.end(), '-', ' ');
    return term;
}

// "It covers general records, substance use records; for: family support; until 2027-01-31."
std::string scopeOf(const access::HeldRelease& release)
{
    std::string kinds;
    for (const auto& each : release.information)
        kinds += (kinds.empty() ? "" : ", ") + words(each);
    auto out = "It covers " + kinds + "; for: " + words(release.purpose);
    if (release.expiresOn) out += "; until " + text(*release.expiresOn);
    return out + '.';
}

} // namespace

std::optional<api::DisclosureNotice> noticeFor(const access::Path& path, const access::Protection& record, const std::string& redisclosure)
{
    constexpr auto part2 = access::Labels{bitOf(access::Label::substanceUse) | bitOf(access::Label::counselingNotes)};
    if (path.releases.empty()) return std::nullopt;
    api::DisclosureNotice out;
    if ((record.labels & part2) != 0 && record.source != access::Source::notPart2) out.notice = redisclosure;
    for (const auto* each : path.releases)
        out.releases.push_back({each->id, scopeOf(*each)});
    return out;
}

} // namespace careway::records
