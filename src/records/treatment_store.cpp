#include "records/treatment_store.hpp"

#include "access/relationship_store.hpp"
#include "providers/directory.hpp"
#include "records/treatment.hpp"

#include <set>

namespace careway::records {

void keepTreatments(sql::Session& session, std::span<const Candidate> records, const access::Policy& policy, Instant now)
{
    std::set<std::string> npis;
    for (const auto& each : records)
        for (auto& npi : treatingNpis(each.record))
            npis.insert(std::move(npi));
    const auto providers = providers::byNpi(session, std::vector<std::string>(npis.begin(), npis.end()));
    access::RelationshipStore{session}.extend(treatmentsIn(records, providers, policy, now));
}

} // namespace careway::records
