#include "formulary/step_exception.hpp"

#include "core/findings.hpp"
#include "records/protection.hpp"

namespace careway::formulary {

namespace {

api::ActingParty partyOf(const access::Caller& caller)
{
    api::ActingParty out{std::string(nameOf(caller.role)), {}};
    if (caller.role != access::Role::system) out.partyId = caller.party();
    return out;
}

} // namespace

bool statesThemselves(const access::Caller& caller) { return caller.role == access::Role::provider && caller.providerId.has_value(); }

bool takesDown(const access::Caller& caller)
{
    return caller.role == access::Role::system || (caller.role == access::Role::careManager && caller.credential == "pharmacist");
}

Result<void> check(const api::NewStepException& asked, const access::Caller& caller, const Found& found, Instant now)
{
    Findings findings("formulary");
    findings.want(asked.drug.system == rxNorm, "/drug/system", "unknown-system", "must be RxNorm");
    findings.want(asked.drug.system != rxNorm || found.drug.has_value(), "/drug/code", "unknown-drug", "is no drug that the plan knows");
    findings.want(!found.drug || found.stepDrug, "/drug/code", "no-step-drug", "is no drug of an earlier step of any program");
    findings.want(asked.occurredOn <= dayOf(now), "/occurredOn", "future", "must not lie ahead");
    if (statesThemselves(caller))
        findings.want(!asked.providerNpi, "/providerNpi", "states-themselves", "is for who takes down what others state");
    else
        findings.want(found.stater.has_value(), "/providerNpi", "unknown-provider",
            asked.providerNpi ? "is nobody of the directory" : "must say who stated it");
    return std::move(findings).result("The exception cannot be taken down so.");
}

api::StepException stated(const api::NewStepException& asked, const access::Caller& caller, const Found& found,
    std::span<const api::Label> labels, const Id& id, Instant now)
{
    api::StepException out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.drug = codingOf(found.drug.value());
    out.kind = asked.kind;
    out.occurredOn = asked.occurredOn;
    out.evidence = asked.evidence;
    out.statedBy = {std::string(nameOf(access::Role::provider)), statesThemselves(caller) ? caller.providerId : found.stater};
    out.recordedBy = partyOf(caller);
    out.labels.assign(labels.begin(), labels.end());
    out.createdAt = out.updatedAt = now;
    return out;
}

access::Protection protectionOf(const api::StepException& exception, api::SourceProgram program)
{
    return records::protectionOf(exception.labels, program, api::BasisKind::payment);
}

} // namespace careway::formulary
