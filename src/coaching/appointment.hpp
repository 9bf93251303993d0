#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/appointment.hpp"
#include "models/appointment_cancellation.hpp"
#include "models/appointment_preparation.hpp"
#include "models/new_appointment.hpp"
#include "models/transportation_arrangement.hpp"

namespace careway::coaching {

/// An appointment lies ahead; until it is cancelled it is prepared, and somebody is found who brings the member there in time.
[[nodiscard]] Result<api::Appointment> appointmentFrom(const api::NewAppointment& asked, const Setting& of, const Id& id, Instant now);
[[nodiscard]] Result<api::Appointment> prepared(api::Appointment appointment, const api::AppointmentPreparation& with, Instant now);
[[nodiscard]] Result<api::Appointment> brought(api::Appointment appointment, const api::TransportationArrangement& by, Instant now);
[[nodiscard]] Result<api::Appointment> cancelled(api::Appointment appointment, const api::AppointmentCancellation& why, Instant now);

} // namespace careway::coaching
