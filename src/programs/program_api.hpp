#pragma once

#include "operations/programs_api.hpp"

namespace careway::programs {

/// The operations on the catalogue of programs.
class ProgramsOperations : public api::ProgramsApi {
public:
    ListProgramsAnswer listPrograms(Work& work, const ListPrograms& request) override;
    GetProgramAnswer getProgram(Work& work, const GetProgram& request) override;
};

} // namespace careway::programs
