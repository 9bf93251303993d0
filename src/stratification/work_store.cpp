#include "stratification/work_store.hpp"

#include "json/column.hpp"

#include <tuple>

namespace careway::stratification {

namespace {

// As the column has it where nothing is due.
const auto never = parseInstant("9999-12-31T00:00:00.000Z").value();

} // namespace

Page<api::WorkItem> WorkStore::list(const std::string& seen, const Id& managerId, Instant now, const PageRequest& page)
{
    struct Row {
        api::WorkItem item;
        std::string given, family, state;
        Instant dueAt{};
    };
    sql::Bindings bound{{"manager", managerId}, {"limit", page.limit + 1}};
    std::string rest;
    if (!page.after.empty()) { // written so that the key is read from the place on
        rest = " AND t.risk <= :risk AND (t.risk < :risk OR t.due_at > :due OR (t.due_at = :due AND t.id > UNHEX(:after)))";
        bound.add("risk", std::stoll(page.after.at(0)));
        bound.add("due", parseInstant(page.after.at(1)).value());
        bound.add("after", Id::parse(page.after.at(2)).value());
    }
    std::vector<api::WorkItem> out;
    for (auto& row :
        sql_.fetch<Row>("/* list work */ SELECT t.member_id, m.given_name, m.family_name, t.id, t.program, t.state, t.risk, t.due_at"
                        " FROM enrollment t JOIN member m ON m.id = t.member_id"
                        " WHERE t.manager_id = UNHEX(:manager) AND t.running = TRUE AND "
                + seen + rest + " ORDER BY t.risk DESC, t.due_at, t.id LIMIT :limit",
            bound, [](Row& r) {
                auto& i = r.item;
                return std::tie(i.memberId, r.given, r.family, i.enrollmentId, i.program, r.state, i.risk, r.dueAt);
            })) {
        row.item.memberName = row.given + ' ' + row.family;
        json::fromColumn(row.state, row.item.state);
        if (row.dueAt < never) row.item.dueAt = row.dueAt;
        row.item.late = row.dueAt < now;
        out.push_back(std::move(row.item));
    }
    return Page<api::WorkItem>::of(std::move(out), page.limit);
}

std::vector<std::string> workPosition(const api::WorkItem& last)
{
    return {std::to_string(last.risk), text(last.dueAt.value_or(never)), last.enrollmentId.text()};
}

} // namespace careway::stratification
