#pragma once

#include "core/error.hpp"

#include <string>
#include <utility>
#include <vector>

namespace careway::coaching {

/// What is wrong with what is asked for, each with its rule.
class Findings {
public:
    void want(bool good, std::string at, std::string code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), "coaching/" + std::move(code), std::move(detail)});
    }
    [[nodiscard]] Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(Error{Error::Kind::rule_broken, "coaching/rule-broken", "It cannot be done so.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

} // namespace careway::coaching
