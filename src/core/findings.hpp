#pragma once

#include "core/error.hpp"

#include <string>
#include <utility>
#include <vector>

namespace careway {

/// What is wrong with the body of a request, all of it at once, each with its place and its rule.
class Findings {
public:
    /// The codes begin with the name of the capability: "meetings/".
    explicit Findings(std::string capability)
        : capability_(std::move(capability))
    {
    }

    void want(bool good, std::string at, const std::string& code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), capability_ + '/' + code, std::move(detail)});
    }

    [[nodiscard]] Result<void> result(std::string sentence) &&
    {
        if (found_.empty()) return {};
        return tl::unexpected(Error{Error::Kind::rule_broken, capability_ + "/rule-broken", std::move(sentence), std::move(found_)});
    }

private:
    std::string capability_;
    std::vector<Violation> found_;
};

} // namespace careway
