#include "sql/parameter.hpp"

namespace careway::sql {

Parameter::Parameter(Instant instant)
{
    auto written = text(instant);
    written[written.find('T')] = ' ';
    written.pop_back(); // Z
    value_ = std::move(written);
}

} // namespace careway::sql
