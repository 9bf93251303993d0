#include "continuity/desk_api.hpp"

#include <algorithm>

namespace careway::continuity {

namespace {

bool isForReading(access::Relation relation)
{
    using access::Relation;
    return relation == Relation::emergency || relation == Relation::callIn || relation == Relation::statedReason;
}

} // namespace

void refuseUnknown() { refuse(Error::Kind::not_found, "continuity/not-found", "There is no such thing."); }

void mustBeOpenToChange(const access::Sight& sight, const access::Protection& what)
{
    if (!sight.pathTo(what)) refuseUnknown();
    const auto opens = [&](const access::Way& way) { return !isForReading(way.relation) && way.open.shows(what); };
    if (std::none_of(sight.ways().begin(), sight.ways().end(), opens))
        refuse(Error::Kind::forbidden, "continuity/to-read-only", "What is opened in an emergency, or for a reason, is for reading.");
}

access::Sight sightOfMember(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    auto out = work.gate.sight(work.caller(), memberId);
    if (out.blind()) refuseUnknown();
    return out;
}

} // namespace careway::continuity
