#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/medical_director_answer.hpp"
#include "models/medical_director_consult.hpp"
#include "models/new_medical_director_consult.hpp"

#include <string>

/// Questions to the medical director, who knows of a member what the question says and nothing more (45 CFR 164.502(b)).
namespace careway::coaching {

struct Asked { // about whom
    int age = 0;
    std::string sex;
};
[[nodiscard]] api::MedicalDirectorConsult consultFrom(const api::NewMedicalDirectorConsult& asked, const Setting& of, const Asked& about,
    const access::Caller& by, const Id& id, Instant now);

/// What it tells of the member: the program, and what its facts say beside that.
[[nodiscard]] access::Labels labelsOf(const api::NewMedicalDirectorConsult& asked, const Setting& of);

/// Once.
[[nodiscard]] Result<api::MedicalDirectorConsult> answered(
    api::MedicalDirectorConsult consult, const api::MedicalDirectorAnswer& answer, const access::Caller& by, Instant now);

} // namespace careway::coaching
