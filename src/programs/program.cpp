#include "programs/program.hpp"

#include <algorithm>

namespace careway::programs {

namespace {

bool ofCode(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

// Words of small letters and digits with single hyphens between them, as the contract lets programs be asked for.
bool soundCode(const std::string& code)
{
    return !code.empty() && std::all_of(code.begin(), code.end(), ofCode) && code.front() != '-' && code.back() != '-'
        && code.find("--") == std::string::npos;
}

} // namespace

Result<void> check(const api::Program& program)
{
    std::vector<Violation> found;
    const auto add = [&](std::string pointer, std::string code, std::string detail) {
        found.push_back({Violation::Place::body, std::move(pointer), std::move(code), std::move(detail)});
    };
    const auto& calls = program.calls;
    if (!soundCode(program.code)) add("/code", "format", "must be small letters and digits with single hyphens between them");
    if (calls.minimum && calls.maximum && *calls.minimum > *calls.maximum)
        add("/calls/maximum", "order", "must not be less than the minimum");
    if (program.effectiveTo && *program.effectiveTo < program.effectiveFrom)
        add("/effectiveTo", "order", "must not lie before the first day");
    if (found.empty()) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "programs/rule-broken", "A program is not sound.", std::move(found)});
}

} // namespace careway::programs
