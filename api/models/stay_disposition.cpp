// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/stay_disposition.hpp"

namespace careway::api {

std::string_view nameOf(StayDisposition value, json::As<StayDisposition>)
{
    switch (value) {
    case StayDisposition::home: return "home";
    case StayDisposition::homeWithServices: return "home-with-services";
    case StayDisposition::residential: return "residential";
    case StayDisposition::skilledNursing: return "skilled-nursing";
    case StayDisposition::transferred: return "transferred";
    case StayDisposition::againstAdvice: return "against-advice";
    case StayDisposition::hospice: return "hospice";
    case StayDisposition::deceased: return "deceased";
    case StayDisposition::other: return "other";
    }
    return {};
}

std::optional<StayDisposition> parse(std::string_view text, json::As<StayDisposition>)
{
    if (text == "home") return StayDisposition::home;
    if (text == "home-with-services") return StayDisposition::homeWithServices;
    if (text == "residential") return StayDisposition::residential;
    if (text == "skilled-nursing") return StayDisposition::skilledNursing;
    if (text == "transferred") return StayDisposition::transferred;
    if (text == "against-advice") return StayDisposition::againstAdvice;
    if (text == "hospice") return StayDisposition::hospice;
    if (text == "deceased") return StayDisposition::deceased;
    if (text == "other") return StayDisposition::other;
    return std::nullopt;
}

std::string_view choices(json::As<StayDisposition>)
{
    return "home, home-with-services, residential, skilled-nursing, transferred, against-advice, hospice, deceased, other";
}

} // namespace careway::api
