// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/consent_model.hpp"

namespace careway::api {

std::string_view nameOf(ConsentModel value, json::As<ConsentModel>)
{
    switch (value) {
    case ConsentModel::optIn: return "opt-in";
    case ConsentModel::optOut: return "opt-out";
    case ConsentModel::required: return "required";
    case ConsentModel::none: return "none";
    }
    return {};
}

std::optional<ConsentModel> parse(std::string_view text, json::As<ConsentModel>)
{
    if (text == "opt-in") return ConsentModel::optIn;
    if (text == "opt-out") return ConsentModel::optOut;
    if (text == "required") return ConsentModel::required;
    if (text == "none") return ConsentModel::none;
    return std::nullopt;
}

std::string_view choices(json::As<ConsentModel>) { return "opt-in, opt-out, required, none"; }

} // namespace careway::api
