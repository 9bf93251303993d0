#include "coaching/consult.hpp"

#include "json/column.hpp"

namespace careway::coaching {

api::MedicalDirectorConsult consultFrom(
    const api::NewMedicalDirectorConsult& asked, const Setting& of, const Asked& about, const access::Caller& by, const Id& id, Instant now)
{
    auto out = begun<api::MedicalDirectorConsult>(of, id, now);
    out.question = asked.question;
    json::put(out.facts, asked.facts);
    out.age = about.age;
    out.sex = about.sex;
    out.state = api::ConsultState::open;
    out.askedBy = actingParty(by);
    out.directorId = asked.directorId;
    return out;
}

access::Labels labelsOf(const api::NewMedicalDirectorConsult& asked, const Setting& of)
{
    auto out = of.labels;
    if (asked.labels)
        for (const auto each : *asked.labels)
            if (each != api::Label::general) out |= access::labelsIn(json::toColumn(each));
    return out;
}

Result<api::MedicalDirectorConsult> answered(
    api::MedicalDirectorConsult consult, const api::MedicalDirectorAnswer& answer, const access::Caller& by, Instant now)
{
    if (consult.state == api::ConsultState::answered)
        return fail(Error::Kind::conflict, "coaching/answered-already", "This question is answered; another can be asked.");
    consult.state = api::ConsultState::answered;
    consult.answer = api::ConsultAnswer{answer.text, actingParty(by), now};
    touch(consult, now);
    return consult;
}

} // namespace careway::coaching
