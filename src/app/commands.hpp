#pragma once

#include "app/config.hpp"

#include <filesystem>
#include <string>

/// What the command line does, each with the process's exit status. A std::exception's text is a sentence for the terminal.
namespace careway::app {

int migrate(const Config& config, bool resume);
int seed(const Config& config);
int loadSample(const Config& config);
int importSynthea(const Config& config, const std::filesystem::path& folder);

struct TokenRequest {
    std::string role, memberId, providerId, staffId, scopes, subject, credential;
    int hours = 12;
};
int printToken(const Config& config, const TokenRequest& request);

} // namespace careway::app
