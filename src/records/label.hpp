#pragma once

#include "core/digest.hpp"
#include "core/time.hpp"
#include "models/coding.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::records {

using Labels = std::set<api::Label>;

/// How a record is protected: as its source says, or as it is judged by that and by the lists.
struct Protection {
    std::vector<api::Label> labels;
    api::SourceProgram program = api::SourceProgram::unknown;

    bool operator==(const Protection&) const = default;
};

/// Whether a source is a program of 42 CFR Part 2, from when to when.
struct ProgramSpan {
    api::SourceProgram program{};
    Date from;
    std::optional<Date> to; // the last day

    auto operator<=>(const ProgramSpan&) const = default;
};

/// What db/reference says of codes and sources: the systems that there are, which codes say that a record is protected, and which sources
/// are programs of 42 CFR Part 2.
class CodeLists {
public:
    /// With the pattern of its codes; empty: any.
    void addSystem(std::string url, std::string form = {}) { systems_.insert_or_assign(std::move(url), std::move(form)); }
    void addSensitive(std::string_view system, std::string_view code, api::Label label);
    void addSource(const std::string& source, const ProgramSpan& span) { sources_[source].insert(span); }

    [[nodiscard]] bool knows(const std::string& system) const { return systems_.contains(system); }
    /// Whether there can be such a code: the system is known, and its codes look so.
    [[nodiscard]] bool canBe(const std::string& system, const std::string& code) const;
    /// How a record with this code is protected; empty for most codes. Case and dots do not matter: claims leave them out.
    [[nodiscard]] const Labels& labelsOf(std::string_view system, std::string_view code) const;
    /// What a source was when it made a record, on one of these days, it is not known which: a program if it was one on any of them, also
    /// when it has been discontinued since (42 CFR 2.19); none if it was none on all of them.
    [[nodiscard]] api::SourceProgram programOf(const std::string& source, Date first, Date last) const;

    /// SHA-256 of all that labels are judged by.
    [[nodiscard]] Digest digest() const;

private:
    std::map<std::string, std::string> systems_; // with the form of their codes
    std::map<std::string, Labels, std::less<>> sensitive_; // by system and code
    std::map<std::string, std::set<ProgramSpan>> sources_;
};

/// How a record is protected: by what its source says of it, by its codes, and, if it comes from a program of 42 CFR Part 2, by that:
/// Part 2 follows the source, whatever the code (42 CFR 2.11, 2.12). `general` stands alone.
[[nodiscard]] std::vector<api::Label> labelsFor(
    std::span<const api::Label> said, api::SourceProgram program, std::span<const api::Coding* const> codings, const CodeLists& lists);

} // namespace careway::records
