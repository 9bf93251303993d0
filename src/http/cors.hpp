#pragma once

#include "http/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace careway::http {

/// Which pages of other origins may call (the Fetch standard's CORS protocol): an allow-list, no wildcard.
class Cors {
public:
    /// Origins as browsers send them: "https://app.example.org".
    explicit Cors(std::vector<std::string> origins);

    /// Adds to an answer what the page's browser must know; nothing for an origin that is not on the list.
    void expose(const Pairs& requestHeaders, Pairs& answerHeaders) const;

    /// Adds to the answer to OPTIONS what a preflight asks for; `methods` as in Allow.
    void allow(const Pairs& requestHeaders, std::string_view methods, Pairs& answerHeaders) const;

private:
    [[nodiscard]] bool knows(std::string_view origin) const;

    std::vector<std::string> origins_;
};

} // namespace careway::http
