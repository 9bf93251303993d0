#include "access/token_cache.hpp"

#include <algorithm>
#include <optional>

namespace careway::access {

namespace {

/// The token of "Bearer x"; nothing for another scheme or none.
std::optional<std::string_view> bearerToken(std::string_view header)
{
    constexpr std::string_view scheme = "bearer";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    if (header.size() < scheme.size()
        || !std::equal(scheme.begin(), scheme.end(), header.begin(), [&](char b, char a) { return same(a, b); }))
        return std::nullopt;
    header.remove_prefix(scheme.size());
    if (!header.empty() && header.front() != ' ') return std::nullopt;
    header.remove_prefix(std::min(header.find_first_not_of(' '), header.size()));
    if (header.empty()) return std::nullopt;
    return header;
}

} // namespace

TokenCache::TokenCache(std::size_t capacity)
    : capacity_((capacity + shards_.size() - 1) / shards_.size())
{
}

CallerPointer TokenCache::find(const Digest& token, Instant now, std::uint64_t generation)
{
    auto& shard = shardOf(token);
    const std::lock_guard lock(shard.guard);
    const auto place = shard.places.find(token);
    if (place == shard.places.end()) return nullptr;
    const auto entry = place->second;
    if (now >= entry->expires || generation != entry->generation) {
        drop(shard, entry);
        return nullptr;
    }
    shard.entries.splice(shard.entries.begin(), shard.entries, entry);
    return entry->caller;
}

void TokenCache::keep(const Digest& token, CallerPointer caller, Instant expires, std::uint64_t generation)
{
    auto& shard = shardOf(token);
    const std::lock_guard lock(shard.guard);
    if (const auto place = shard.places.find(token); place != shard.places.end()) drop(shard, place->second);
    shard.entries.push_front({token, std::move(caller), expires, generation});
    shard.places.emplace(token, shard.entries.begin());
    if (shard.entries.size() > capacity_) drop(shard, std::prev(shard.entries.end()));
}

std::size_t TokenCache::size() const
{
    std::size_t out = 0;
    for (const auto& shard : shards_) {
        const std::lock_guard lock(shard.guard);
        out += shard.entries.size();
    }
    return out;
}

void TokenCache::drop(Shard& shard, std::list<Entry>::iterator entry)
{
    shard.places.erase(entry->token);
    shard.entries.erase(entry);
}

Authenticator::Authenticator(TokenVerifier verifier, std::size_t capacity)
    : verifier_(std::move(verifier))
    , cache_(capacity)
{
}

Result<CallerPointer> Authenticator::caller(std::string_view authorizationHeader, Instant now)
{
    const auto token = bearerToken(authorizationHeader);
    if (!token) return tl::unexpected(tokenError("token/missing", "The request carries no bearer token."));
    if (token->size() > longestToken) return tl::unexpected(tokenError("token/malformed", "The token is longer than 8 KiB."));
    const auto generation
        = verifier_.generation(now); // before the token is verified: if the keys change meanwhile, it is verified once more
    const auto digest = sha256(*token);
    if (auto known = cache_.find(digest, now, generation)) return known;
    auto verified = verifier_.verify(*token, now);
    if (!verified) return tl::unexpected(std::move(verified.error()));
    auto caller = std::make_shared<const Caller>(std::move(verified->caller));
    if (now < verified->expires) cache_.keep(digest, caller, verified->expires, generation);
    return caller;
}

} // namespace careway::access
