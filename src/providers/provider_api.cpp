#include "providers/provider_api.hpp"

#include "access/grant.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "providers/provider.hpp"
#include "providers/provider_store.hpp"
#include "work/work.hpp"

namespace careway::providers {

namespace {

constexpr auto unknown = "There is no such provider.";

void mustKeepDirectory(const access::Caller& caller)
{
    if (!access::mayKeepDirectory(caller)) refuse(Error::Kind::forbidden, "providers/for-the-plan", "Only the plan may do this.");
}

void mustBeSound(ProviderStore& store, api::Provider& provider)
{
    nameSpecialties(provider, store.specialtyNames(unnamedSpecialties(provider)));
    must(check(provider));
}

void insertUnlessTaken(ProviderStore& store, const api::Provider& provider)
{
    try {
        store.insert(provider);
    } catch (const sql::Duplicate& duplicate) {
        if (duplicate.key() != "provider_npi") throw;
        refuse(Error::Kind::conflict, "providers/npi-taken", "The directory has a provider with this NPI.");
    }
}

// What is sought, as the query of the next page has it. Without a ZIP the radius has no meaning.
Query queryOf(const api::ProvidersApi::SearchProviders& request)
{
    Query out{{"zip", request.zip}, {"specialty", request.specialty}, {"name", request.name}, {"kind", json::toColumn(request.kind)},
        {"language", request.language}, {"network", request.network}};
    if (request.zip) out.emplace_back("radiusMiles", std::to_string(request.radiusMiles));
    if (request.acceptingPatients) out.emplace_back("acceptingPatients", *request.acceptingPatients ? "true" : "false");
    if (request.asOf) out.emplace_back("asOf", text(*request.asOf));
    return out;
}

Place centreOf(ProviderStore& store, const std::string& zip)
{
    const auto centre = store.centreOf(zip);
    if (centre) return *centre;
    throw Refusal(Error{Error::Kind::rule_broken, "providers/unknown-zip", "Nobody knows where this ZIP is.",
        {{Violation::Place::query, "zip", "unknown-zip", "is not a ZIP with a place on the map"}}});
}

ProviderStore::Filter filterOf(ProviderStore& store, const api::ProvidersApi::SearchProviders& request, Date today)
{
    ProviderStore::Filter out{{}, request.specialty, request.name, request.kind, request.language, request.acceptingPatients,
        request.network, request.asOf.value_or(today)};
    if (request.zip) out.around = {centreOf(store, *request.zip), request.radiusMiles};
    return out;
}

api::ProviderMatch matchOf(ProviderStore::Found found, const ProviderStore::Filter& filter)
{
    api::ProviderMatch out;
    if (filter.around) {
        out.distanceMiles = milesFrom(found.metres.value());
        out.nearest = nearestOf(found.provider, filter.around->centre, filter.acceptingPatients);
    }
    out.provider = std::move(found.provider);
    return out;
}

} // namespace

ProvidersOperations::CreateProviderAnswer ProvidersOperations::createProvider(Work& work, const CreateProvider& request)
{
    mustKeepDirectory(work.caller());
    ProviderStore store{work.sql};
    auto provider = providerFrom(request.body, work.newId(), work.now);
    mustBeSound(store, provider);
    insertUnlessTaken(store, provider);
    return {"/v1/providers/" + provider.id.text(), etagOf(provider.version), provider};
}

std::vector<Result<ProvidersOperations::GetProviderAnswer>> ProvidersOperations::getProvider(
    Work& work, std::span<const Asked<GetProvider>> asked)
{
    std::vector<Id> wanted;
    for (const auto& each : asked)
        wanted.push_back(each.request.providerId);
    std::vector<Result<GetProviderAnswer>> out;
    for (auto& provider : ProviderStore{work.sql}.find(wanted)) {
        if (provider) out.emplace_back(GetProviderAnswer{etagOf(provider->version), std::move(*provider)});
        else out.emplace_back(fail(Error::Kind::not_found, "providers/not-found", unknown));
    }
    return out;
}

ProvidersOperations::ListSpecialtiesAnswer ProvidersOperations::listSpecialties(Work& work, const ListSpecialties& request)
{
    ListSpecialtiesAnswer out;
    out.body.items = ProviderStore{work.sql}.specialties(request.kind);
    return out;
}

ProvidersOperations::PatchProviderAnswer ProvidersOperations::patchProvider(Work& work, const PatchProvider& request)
{
    mustKeepDirectory(work.caller());
    ProviderStore store{work.sql};
    auto before = store.lock(request.providerId);
    if (!before) refuse(Error::Kind::not_found, "providers/not-found", unknown);
    must(matches(request.ifMatch, before->version));
    auto after = patched(std::move(*before), request.body, work.now);
    mustBeSound(store, after);
    store.update(after);
    return {etagOf(after.version), after};
}

ProvidersOperations::SearchProvidersAnswer ProvidersOperations::searchProviders(Work& work, const SearchProviders& request)
{
    must(checkSearch(request.name));
    auto query = queryOf(request);
    const auto mark = "/v1/providers\n" + queryText(query) + '\n' + work.caller().identity();
    const auto asked = pageFrom(work.cursors, request.cursor, request.limit, mark);
    ProviderStore store{work.sql};
    const auto filter = filterOf(store, request, dayOf(work.now));
    auto page = store.search(filter, asked);
    SearchProvidersAnswer out;
    if (request.count) out.body.total = store.count(filter);
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(searchPosition(page.items.back()), mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink("/v1/providers", std::move(query), *out.body.nextCursor);
    }
    for (auto& each : page.items)
        out.body.items.push_back(matchOf(std::move(each), filter));
    return out;
}

} // namespace careway::providers
