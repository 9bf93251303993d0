#pragma once

#include "app/config.hpp"

namespace careway::app {

/// Looks after timers and letters until SIGTERM or SIGINT, without serving. The process's exit status.
int work(const Config& config);

/// Serves until SIGTERM or SIGINT, then finishes what was accepted. The process's exit status.
int serve(const Config& config);

/// The keys of the local signer, for trying out: only a server bound to loopback takes its tokens.
constexpr auto localIssuer = "urn:careway:local";

/// Where the local signer keeps its private key and its public ones.
[[nodiscard]] std::filesystem::path localKey(const Config& config);
[[nodiscard]] std::filesystem::path localKeys(const Config& config);

} // namespace careway::app
