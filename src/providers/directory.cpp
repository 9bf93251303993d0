#include "providers/directory.hpp"

#include <cstdint>

namespace careway::providers {

bool known(sql::Session& session, const Id& providerId)
{
    return session.fetchOne<std::int64_t>("/* know a provider */ SELECT 1 FROM provider WHERE id = UNHEX(:id)", {{"id", providerId}})
        .has_value();
}

} // namespace careway::providers
