#include "support/example_step_exception.hpp"

#include "formulary/drug.hpp"
#include "formulary/step_exception_store.hpp"
#include "records/protection.hpp"

namespace careway {

void putException(
    sql::Session& session, const Id& id, const Id& memberId, const std::string& drug, const access::Protection& protection, Instant now)
{
    formulary::KeptException kept;
    auto& it = kept.exception;
    it.id = id;
    it.version = 1;
    it.memberId = memberId;
    it.drug = {std::string(formulary::rxNorm), drug, "x"};
    it.occurredOn = dayOf(now);
    it.statedBy = it.recordedBy = {"provider", namedId("somebody")};
    it.labels = records::spelled(protection.labels);
    it.createdAt = it.updatedAt = now;
    kept.protection = protection;
    formulary::StepExceptionStore{session}.insert(kept);
}

} // namespace careway
