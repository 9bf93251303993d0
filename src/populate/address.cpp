#include "populate/address.hpp"

namespace careway::populate {

std::string streetLine(const Frame& frame, Draws& draws)
{
    const auto number = draws.between(1, 9'999);
    const auto& street = frame.word("street", draws);
    return std::to_string(number) + ' ' + street + ' ' + frame.word("street-end", draws);
}

std::string phoneNumber(const Site& site, Draws& draws)
{
    return "+1" + site.areaCode + std::to_string(draws.between(1'000'000, 1'999'999));
}

} // namespace careway::populate
