#include "formulary/introduction_store.hpp"

namespace careway::formulary {

namespace {

constexpr auto begin = R"sql(/* begin to introduce a program */
    INSERT INTO step_introduction (program, introduced_on, after_member) VALUES (:program, :introducedOn, UNHEX(:none))
    ON DUPLICATE KEY UPDATE program = VALUES(program))sql";

constexpr auto known = "/* know an introduction */ SELECT finished_at IS NOT NULL FROM step_introduction WHERE program = :program AND "
                       "introduced_on = :introducedOn";

constexpr auto lockIt = R"sql(/* take up an introduction */ SELECT after_member FROM step_introduction
    WHERE program = :program AND introduced_on = :introducedOn AND finished_at IS NULL FOR UPDATE SKIP LOCKED)sql";

constexpr auto goOn = R"sql(/* go on with an introduction */
    UPDATE step_introduction SET after_member = COALESCE(UNHEX(:member), after_member), finished_at = :finishedAt
    WHERE program = :program AND introduced_on = :introducedOn)sql";

} // namespace

std::optional<Id> IntroductionStore::lock(const api::StepProgram& program)
{
    const sql::Bindings which{{"program", program.code}, {"introducedOn", program.introducedOn}};
    const auto finished = sql_.fetchOne<bool>(known, which);
    if (finished && *finished) return std::nullopt;
    if (!finished) {
        auto fresh = which;
        fresh.add("none", Id{});
        sql_.execute(begin, fresh);
    }
    return sql_.fetchOne<Id>(lockIt, which);
}

void IntroductionStore::reached(const api::StepProgram& program, const std::optional<Id>& member, Instant now)
{
    sql_.execute(goOn,
        {{"member", member}, {"finishedAt", member ? std::nullopt : std::optional(now)}, {"program", program.code},
            {"introducedOn", program.introducedOn}});
}

} // namespace careway::formulary
