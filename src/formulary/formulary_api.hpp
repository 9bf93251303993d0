#pragma once

#include "operations/formulary_api.hpp"

namespace careway::formulary {

/// The operations on the formulary and on step therapy.
class FormularyOperations : public api::FormularyApi {
public:
    ListFormularyEntriesAnswer listFormularyEntries(Work& work, const ListFormularyEntries& request) override;
    ListStepProgramsAnswer listStepPrograms(Work& work, const ListStepPrograms& request) override;
    EvaluateStepTherapyAnswer evaluateStepTherapy(Work& work, const EvaluateStepTherapy& request) override;
    ListStepExceptionsAnswer listStepExceptions(Work& work, const ListStepExceptions& request) override;
    CreateStepExceptionAnswer createStepException(Work& work, const CreateStepException& request) override;
    GetStepExceptionAnswer getStepException(Work& work, const GetStepException& request) override;
};

} // namespace careway::formulary
