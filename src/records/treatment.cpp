#include "records/treatment.hpp"

#include <algorithm>

namespace careway::records {

namespace {

void extend(access::Relationship& known, const access::Relationship& other)
{
    known.startsAt = std::min(known.startsAt, other.startsAt);
    known.endsAt = known.openUntil = std::max(*known.endsAt, *other.endsAt);
    known.part2 = known.part2 && other.part2;
}

} // namespace

std::vector<std::string> treatingNpis(const Record& record)
{
    std::vector<std::string> out;
    std::visit(
        [&](const auto& each) {
            if constexpr (requires { each.facilityNpi; })
                if (each.facilityNpi) out.push_back(*each.facilityNpi);
            if constexpr (requires { each.providerNpi; })
                if (each.providerNpi) out.push_back(*each.providerNpi);
        },
        record);
    const auto type = typeOf(record);
    if (type != api::RecordType::encounter && type != api::RecordType::claim) out.clear();
    return out;
}

std::vector<access::Relationship> treatmentsIn(
    std::span<const Candidate> candidates, const std::map<std::string, Id>& providers, const access::Policy& policy, Instant now)
{
    const auto* kind = policy.kind(access::Relation::treatment);
    std::map<Id, access::Relationship> out;
    if (kind == nullptr || !kind->lasts) return {};
    for (const auto& candidate : candidates) {
        const auto period = periodOf(candidate.record);
        for (const auto& npi : treatingNpis(candidate.record)) {
            const auto provider = providers.find(npi);
            if (provider == providers.end()) continue;
            access::Relationship each;
            each.memberId = std::visit([](const auto& record) { return record.memberId; }, candidate.record);
            each.kind = access::Relation::treatment;
            each.partyId = provider->second;
            each.source = "records";
            each.id = access::relationshipId(each.memberId, each.partyId, each.kind, each.source);
            each.startsAt = period.from;
            each.endsAt = each.openUntil = period.to.value_or(period.from) + *kind->lasts;
            each.part2 = std::visit([](const auto& record) { return record.sourceProgram == api::SourceProgram::part2; }, candidate.record);
            each.createdAt = each.updatedAt = now;
            if (const auto [known, fresh] = out.try_emplace(each.id, each); !fresh) extend(known->second, each);
        }
    }
    std::vector<access::Relationship> all;
    for (auto& [id, each] : out)
        all.push_back(std::move(each));
    return all;
}

} // namespace careway::records
