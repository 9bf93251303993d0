#include "access/relationship.hpp"

namespace careway::access {

Id relationshipId(const Id& memberId, const Id& partyId, Relation kind, std::string_view source)
{
    return namedId(
        "relationship\n" + memberId.text() + '\n' + partyId.text() + '\n' + std::string(nameOf(kind)) + '\n' + std::string(source));
}

} // namespace careway::access
