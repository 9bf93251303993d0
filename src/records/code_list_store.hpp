#pragma once

#include "core/time.hpp"
#include "records/label.hpp"
#include "sql/session.hpp"

#include <span>
#include <string>

namespace careway::records {

struct CodeSystemRow {
    std::string url, name;
};

/// A code that says that a record is protected, from when to when.
struct SensitiveCodeRow {
    std::string system, code;
    api::Label label{};
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day
    std::string citation;
};

/// The code systems and the lists of sensitive codes.
class CodeListStore {
public:
    explicit CodeListStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// As they are in force on a day, in one statement.
    CodeLists inForce(Date day);

    /// Each row takes the place of the one of the same key.
    void put(std::span<const CodeSystemRow> systems);
    void put(std::span<const SensitiveCodeRow> codes);

private:
    sql::Session& sql_;
};

} // namespace careway::records
