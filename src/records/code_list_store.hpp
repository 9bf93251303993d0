#pragma once

#include "core/time.hpp"
#include "records/label.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>

namespace careway::records {

struct CodeSystemRow {
    std::string url, name, form; // the form a pattern of its codes; empty: any
};

/// A code that says that a record is protected, from when to when.
struct SensitiveCodeRow {
    std::string system, code;
    api::Label label{};
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string citation;
};

/// Whether a source is a program of 42 CFR Part 2, from when to when.
struct SourceProgramRow {
    std::string source;
    ProgramSpan span;
    std::string citation;
};

/// The code systems, the lists of sensitive codes, and what is known of sources.
class CodeListStore {
public:
    explicit CodeListStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day, in one statement; of sources, what they were on every day.
    CodeLists inForce(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const CodeSystemRow> systems);
    void put(std::span<const SensitiveCodeRow> codes);
    void put(std::span<const SourceProgramRow> sources);

private:
    sql::Session& sql_;
};

} // namespace careway::records
