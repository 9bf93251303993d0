#pragma once

#include "http/service.hpp"

#include <optional>
#include <span>
#include <vector>

namespace careway::http {

/// The service's answer, or a problem document in its place. The only catch-all of the house stands behind these.
[[nodiscard]] Answer guardedAnswerNow(Service& service, const Request& request, Observer& observer);

/// What the request is refused with before its body has come, by the service or for what it threw.
[[nodiscard]] std::optional<Answer> guardedTurningAway(Service& service, const Request& request, Observer& observer);

/// As many answers as requests; when several fail together each is asked for alone.
[[nodiscard]] std::vector<Answer> guardedAnswers(Service& service, std::span<const Request> requests, Observer& observer);

} // namespace careway::http
