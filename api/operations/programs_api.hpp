// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/program.hpp"
#include "models/program_category.hpp"
#include "models/program_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ProgramsApi {
public:
    virtual ~ProgramsApi() = default;

    struct GetProgram {
        std::string programCode{};
        std::optional<Date> asOf{};
    };

    struct GetProgramAnswer {
        static constexpr int status = 200;
        Program body{};
    };

    /// Read a program.
    virtual GetProgramAnswer getProgram(Work& work, const GetProgram& request) = 0;

    struct ListPrograms {
        std::optional<ProgramCategory> category{};
        std::optional<Date> asOf{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListProgramsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        ProgramPage body{};
    };

    /// List programs.
    virtual ListProgramsAnswer listPrograms(Work& work, const ListPrograms& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProgramsApi::GetProgram readGetProgram(const http::Request& in);
[[nodiscard]] http::Answer answerGetProgram(const ProgramsApi::GetProgramAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ProgramsApi::ListPrograms readListPrograms(const http::Request& in);
[[nodiscard]] http::Answer answerListPrograms(const ProgramsApi::ListProgramsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ProgramsApi& api);

} // namespace careway::api
