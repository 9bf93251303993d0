// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/line_of_business.hpp"
#include "models/program_figures.hpp"
#include "work/routes.hpp"

namespace careway::api {

class OversightApi {
public:
    virtual ~OversightApi() = default;

    struct ListProgramFigures {
        Date from{};
        Date to{};
        std::optional<LineOfBusiness> lineOfBusiness{};
    };

    struct ListProgramFiguresAnswer {
        static constexpr int status = 200;
        ProgramFigures body{};
    };

    /// Read the figures of the programs.
    virtual ListProgramFiguresAnswer listProgramFigures(Work& work, const ListProgramFigures& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] OversightApi::ListProgramFigures readListProgramFigures(const http::Request& in);
[[nodiscard]] http::Answer answerListProgramFigures(const OversightApi::ListProgramFiguresAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, OversightApi& api);

} // namespace careway::api
