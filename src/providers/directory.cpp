#include "providers/directory.hpp"

#include "core/text.hpp"
#include "providers/provider_store.hpp"
#include "sql/list.hpp"

#include <cstdint>
#include <stdexcept>
#include <tuple>

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

std::optional<Entry> entryOf(sql::Session& session, const Id& providerId)
{
    struct Row {
        Entry entry;
        std::string specialties;
    };
    auto row
        = session.fetchOne<Row>("/* find what a provider is */ SELECT p.kind, p.npi, p.name, COALESCE((SELECT GROUP_CONCAT(s.code ORDER "
                                "BY s.code SEPARATOR '|') FROM provider_specialty s WHERE s.provider_id = p.id), '') FROM provider p "
                                "WHERE p.id = UNHEX(:id)",
            {{"id", providerId}}, [](Row& r) { return std::tie(r.entry.kind, r.entry.npi, r.entry.name, r.specialties); });
    if (!row) return std::nullopt;
    const auto codes = partsOf(row->specialties, '|');
    row->entry.specialties.assign(codes.begin(), codes.end());
    return std::move(row->entry);
}

bool isBehavioral(sql::Session& session, const Id& providerId)
{
    return session
        .fetchOne<std::int64_t>("/* know a behavioral provider */ SELECT 1 FROM provider_specialty s JOIN specialty c ON c.code = s.code"
                                " WHERE s.provider_id = UNHEX(:id) AND c.category = 'behavioral' LIMIT 1",
            {{"id", providerId}})
        .has_value();
}

std::optional<Membership> latestIn(sql::Session& session, const Id& providerId, const std::string& network)
{
    return session.fetchOne<Membership>("/* find the latest time in a network */ SELECT starts_on, ends_on FROM provider_network"
                                        " WHERE provider_id = UNHEX(:id) AND network = :network ORDER BY starts_on DESC LIMIT 1",
        {{"id", providerId}, {"network", network}}, [](Membership& m) { return std::tie(m.joinedOn, m.endsOn); });
}

void leaveNetwork(sql::Session& session, const Id& providerId, const std::string& network, Date joinedOn, Date endsOn, Instant now)
{
    ProviderStore store{session};
    auto provider = store.lock(providerId);
    if (!provider) throw std::logic_error("who leaves a network is nobody of the directory");
    for (auto& each : provider->networks)
        if (each.network == network && each.startsOn == joinedOn) each.endsOn = endsOn;
    ++provider->version;
    provider->updatedAt = now;
    store.update(*provider);
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
