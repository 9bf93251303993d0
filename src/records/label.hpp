#pragma once

#include "models/coding.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::records {

using Labels = std::set<api::Label>;

/// What db/reference says of codes: the systems that there are, and which codes say that a record is protected.
class CodeLists {
public:
    void addSystem(std::string url) { systems_.insert(std::move(url)); }
    void addSensitive(std::string_view system, std::string_view code, api::Label label);

    [[nodiscard]] bool knows(const std::string& system) const { return systems_.contains(system); }
    /// How a record with this code is protected; empty for most codes. Case and dots do not matter: claims leave them out.
    [[nodiscard]] const Labels& labelsOf(std::string_view system, std::string_view code) const;

private:
    std::set<std::string> systems_;
    std::map<std::string, Labels, std::less<>> sensitive_; // by system and code
};

/// How a record is protected: by what its source says of it, by its codes, and, if it comes from a program of 42 CFR Part 2, by that:
/// Part 2 follows the source, whatever the code (42 CFR 2.11, 2.12). `general` stands alone.
[[nodiscard]] std::vector<api::Label> labelsFor(
    std::span<const api::Label> said, api::SourceProgram program, std::span<const api::Coding* const> codings, const CodeLists& lists);

} // namespace careway::records
