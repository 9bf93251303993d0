#include "programs/catalogue.hpp"

#include "json/column.hpp"
#include "programs/program_store.hpp"

namespace careway::programs {

std::optional<api::Program> programOn(sql::Session& session, std::string_view code, Date day)
{
    return ProgramStore{session}.find(code, day);
}

access::Labels labelsOf(const api::Program& program)
{
    access::Labels out = 0;
    for (const auto each : program.labels)
        out |= access::labelsIn(json::toColumn(each));
    return out;
}

} // namespace careway::programs
