#pragma once

#include "app/config.hpp"
#include "app/relabel.hpp"

#include <cstdint>
#include <filesystem>
#include <string>

/// What the command line does, each with the process's exit status. A std::exception's text is a sentence for the terminal.
namespace careway::app {

int migrate(const Config& config, bool resume);
int seed(const Config& config);
int loadSample(const Config& config);
int importSynthea(const Config& config, const std::filesystem::path& folder);

struct PopulateRequest {
    std::uint64_t members = 0, providers = 0, seed = 1;
    std::string piece = "1/1";
    std::string records = "all"; // or "none"
};
int populate(const Config& config, const PopulateRequest& request);

int relabel(const Config& config, const RelabelOrder& order);
int takeOverAssessments(const Config& config);

struct StratifyRequest {
    std::string day; // today if none is given
    std::string piece = "1/1";
};
int stratify(const Config& config, const StratifyRequest& request);

struct TokenRequest {
    std::string role, memberId, providerId, staffId, scopes, subject, credential;
    int hours = 12;
};
int printToken(const Config& config, const TokenRequest& request);

struct AuditRequest {
    enum class What { seal, verify, retain };

    What what = What::seal;
    std::filesystem::path seals; // what was kept outside: each line an answer of GET /v1/audit-seals
    int years = 10; // how long the audit is kept
};
int audit(const Config& config, const AuditRequest& request);

} // namespace careway::app
