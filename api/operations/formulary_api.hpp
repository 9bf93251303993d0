// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/formulary_entry_page.hpp"
#include "models/line_of_business.hpp"
#include "models/new_step_exception.hpp"
#include "models/step_evaluation.hpp"
#include "models/step_exception.hpp"
#include "models/step_exception_page.hpp"
#include "models/step_program_page.hpp"
#include "models/step_question.hpp"
#include "work/routes.hpp"

namespace careway::api {

class FormularyApi {
public:
    virtual ~FormularyApi() = default;

    struct CreateStepException {
        std::string idempotencyKey{};
        NewStepException body{};
    };

    struct CreateStepExceptionAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        StepException body{};
    };

    /// State an exception from step therapy.
    virtual CreateStepExceptionAnswer createStepException(Work& work, const CreateStepException& request) = 0;

    struct EvaluateStepTherapy {
        StepQuestion body{};
    };

    struct EvaluateStepTherapyAnswer {
        static constexpr int status = 200;
        StepEvaluation body{};
    };

    /// Ask where a member stands with a drug.
    virtual EvaluateStepTherapyAnswer evaluateStepTherapy(Work& work, const EvaluateStepTherapy& request) = 0;

    struct GetStepException {
        Id stepExceptionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetStepExceptionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        StepException body{};
    };

    /// Read an exception.
    virtual GetStepExceptionAnswer getStepException(Work& work, const GetStepException& request) = 0;

    struct ListFormularyEntries {
        std::optional<std::string> code{};
        std::optional<std::string> name{};
        std::optional<std::string> tier{};
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::optional<std::string> formulary{};
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListFormularyEntriesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        FormularyEntryPage body{};
    };

    /// Look drugs up in the formulary.
    virtual ListFormularyEntriesAnswer listFormularyEntries(Work& work, const ListFormularyEntries& request) = 0;

    struct ListStepExceptions {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListStepExceptionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        StepExceptionPage body{};
    };

    /// List exceptions from step therapy.
    virtual ListStepExceptionsAnswer listStepExceptions(Work& work, const ListStepExceptions& request) = 0;

    struct ListStepPrograms {
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListStepProgramsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        StepProgramPage body{};
    };

    /// List programs of step therapy.
    virtual ListStepProgramsAnswer listStepPrograms(Work& work, const ListStepPrograms& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::CreateStepException readCreateStepException(const http::Request& in);
[[nodiscard]] http::Answer answerCreateStepException(const FormularyApi::CreateStepExceptionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::EvaluateStepTherapy readEvaluateStepTherapy(const http::Request& in);
[[nodiscard]] http::Answer answerEvaluateStepTherapy(const FormularyApi::EvaluateStepTherapyAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::GetStepException readGetStepException(const http::Request& in);
[[nodiscard]] http::Answer answerGetStepException(const FormularyApi::GetStepExceptionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::ListFormularyEntries readListFormularyEntries(const http::Request& in);
[[nodiscard]] http::Answer answerListFormularyEntries(const FormularyApi::ListFormularyEntriesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::ListStepExceptions readListStepExceptions(const http::Request& in);
[[nodiscard]] http::Answer answerListStepExceptions(const FormularyApi::ListStepExceptionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] FormularyApi::ListStepPrograms readListStepPrograms(const http::Request& in);
[[nodiscard]] http::Answer answerListStepPrograms(const FormularyApi::ListStepProgramsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, FormularyApi& api);

} // namespace careway::api
