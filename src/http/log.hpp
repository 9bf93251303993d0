#pragma once

#include "http/service.hpp"

#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace careway::http {

/// One line of JSON a request: time, level, request, operation, method, route, status, ms, bytes, and trace when there is one. The route
/// is the contract's template, never the path that was asked for, and there is no other text of the client's: no personal data.
class RequestLog : public Observer {
public:
    /// The logger's pattern should be "%v": the lines are whole.
    explicit RequestLog(std::shared_ptr<spdlog::logger> logger);

    void answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept override;
    void failed(const Request& request, std::string_view type) noexcept override;

private:
    std::shared_ptr<spdlog::logger> logger_;
};

/// A logger that writes to standard output, whole lines, soon and not at once (see LineWriter); the last ones when it is destroyed.
[[nodiscard]] std::shared_ptr<spdlog::logger> standardOutputLogger();

/// The text as it stands in a JSON string, quotes included; bytes that are no UTF-8 or no plain character are escaped or replaced.
[[nodiscard]] std::string jsonText(std::string_view text);

} // namespace careway::http
