#include "providers/directory.hpp"

#include "sql/list.hpp"

#include <cstdint>

namespace careway::providers {

bool known(sql::Session& session, const Id& providerId)
{
    return session.fetchOne<std::int64_t>("/* know a provider */ SELECT 1 FROM provider WHERE id = UNHEX(:id)", {{"id", providerId}})
        .has_value();
}

std::optional<std::string> nameOf(sql::Session& session, const Id& providerId)
{
    return session.fetchOne<std::string>(
        "/* find the name of a provider */ SELECT name FROM provider WHERE id = UNHEX(:id)", {{"id", providerId}});
}

std::map<std::string, Id> byNpi(sql::Session& session, std::span<const std::string> npis)
{
    struct Row {
        std::string npi;
        Id id;
    };
    std::map<std::string, Id> out;
    if (npis.empty()) return out;
    sql::Bindings bound;
    const auto list = sql::listOf(npis, "npi", bound);
    for (const auto& row : session.fetch<Row>("/* find providers by NPI */ SELECT npi, id FROM provider WHERE npi IN (" + list + ')', bound,
             [](Row& r) { return std::tie(r.npi, r.id); }))
        out.emplace(row.npi, row.id);
    return out;
}

} // namespace careway::providers
