#pragma once

#include "access/policy.hpp"
#include "core/page.hpp"
#include "models/step_exception.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace careway::formulary {

struct KeptException {
    api::StepException exception;
    access::Protection protection;
};

/// Failures, intolerances and contraindications. Reads take what of them is seen, a condition on t.
class StepExceptionStore {
public:
    explicit StepExceptionStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Of one member, in the order of ids; `after` holds the last one's.
    Page<KeptException> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::vector<KeptException> all(const std::string& seen, const Id& memberId);
    std::optional<KeptException> find(const std::string& seen, const Id& id);
    void insert(const KeptException& kept);

private:
    std::vector<KeptException> fetch(const std::string& statement, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::formulary
