#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/educational_material.hpp"
#include "models/material_sending.hpp"

#include <string>
#include <vector>

namespace careway::coaching {

/// What its shape alone does not say of a material: English is there, each language once, and its days are in their order.
[[nodiscard]] Result<void> check(const api::EducationalMaterial& material);

[[nodiscard]] std::vector<std::string> languagesOf(const api::EducationalMaterial& material);

/// Whether it is for members of a program: one that names none is for all.
[[nodiscard]] Result<void> mayGoTo(const api::EducationalMaterial& material, const api::Program& program);

/// Of its texts the one in a language that it has.
[[nodiscard]] const api::MaterialText& textIn(const api::EducationalMaterial& material, const std::string& language);

} // namespace careway::coaching
