#pragma once

#include "core/error.hpp"

#include <string>
#include <vector>

namespace careway::care_plans {

/// What breaks a rule, all of it at once.
class Findings {
public:
    void want(bool good, std::string at, std::string code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), "care-plans/" + std::move(code), std::move(detail)});
    }
    [[nodiscard]] Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(Error{Error::Kind::rule_broken, "care-plans/rule-broken", "The plan cannot stand so.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

} // namespace careway::care_plans
