#pragma once

#include "operations/oversight_api.hpp"

namespace careway::oversight {

/// The figures by which the programs are overseen.
class OversightOperations : public api::OversightApi {
public:
    ListProgramFiguresAnswer listProgramFigures(Work& work, const ListProgramFigures& request) override;
};

} // namespace careway::oversight
