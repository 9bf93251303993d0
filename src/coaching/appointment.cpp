#include "coaching/appointment.hpp"

#include "coaching/findings.hpp"

namespace careway::coaching {

namespace {

Result<void> mustStand(const api::Appointment& appointment)
{
    if (appointment.state == api::AppointmentState::planned) return {};
    return fail(Error::Kind::conflict, "coaching/cancelled", "This appointment is cancelled.");
}

} // namespace

Result<api::Appointment> appointmentFrom(const api::NewAppointment& asked, const Setting& of, const Id& id, Instant now)
{
    Findings found;
    found.want(asked.startsAt > now, "/startsAt", "past", "must lie ahead");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    auto out = begun<api::Appointment>(of, id, now);
    out.with = asked.with;
    out.providerId = asked.providerId;
    out.startsAt = asked.startsAt;
    out.place = asked.place;
    out.purpose = asked.purpose;
    out.state = api::AppointmentState::planned;
    if (asked.transportation.value_or(false)) out.transportation = api::Transportation{};
    return out;
}

Result<api::Appointment> prepared(api::Appointment appointment, const api::AppointmentPreparation& with, Instant now)
{
    if (auto may = mustStand(appointment); !may) return tl::unexpected(std::move(may.error()));
    appointment.preparation = api::VisitPreparation{with.questions, with.bring, now};
    touch(appointment, now);
    return appointment;
}

Result<api::Appointment> brought(api::Appointment appointment, const api::TransportationArrangement& by, Instant now)
{
    if (auto may = mustStand(appointment); !may) return tl::unexpected(std::move(may.error()));
    Findings found;
    found.want(by.pickUpAt > now, "/pickUpAt", "past", "must lie ahead");
    found.want(by.pickUpAt < appointment.startsAt, "/pickUpAt", "too-late", "must lie before the appointment begins");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    appointment.transportation = api::Transportation{true, by.company, by.pickUpAt, by.pickUpPlace};
    touch(appointment, now);
    return appointment;
}

Result<api::Appointment> cancelled(api::Appointment appointment, const api::AppointmentCancellation& why, Instant now)
{
    if (auto may = mustStand(appointment); !may) return tl::unexpected(std::move(may.error()));
    appointment.state = api::AppointmentState::cancelled;
    appointment.cancellation = why.reason;
    touch(appointment, now);
    return appointment;
}

} // namespace careway::coaching
