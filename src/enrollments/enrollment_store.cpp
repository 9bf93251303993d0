#include "enrollments/enrollment_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <algorithm>
#include <tuple>

namespace careway::enrollments {

namespace {

constexpr auto ofEnrollments = "SELECT t.document, t.labels FROM enrollment t WHERE ";
constexpr auto ofReferrals = "SELECT t.document, t.labels FROM referral t WHERE ";

constexpr auto insertEnrollment = R"sql(/* open an enrollment */
    INSERT INTO enrollment (id, version, member_id, program, state, running, manager_id, team, eligible_at, labels, source_program, basis,
        document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), :program, :state, :running, UNHEX(:manager), :team, :eligibleAt, :labels, 'unknown',
        'operations', :document, :createdAt, :updatedAt))sql";

constexpr auto updateEnrollment = R"sql(/* change an enrollment */
    UPDATE enrollment
    SET version = :version, state = :state, running = :running, manager_id = UNHEX(:manager), document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

constexpr auto insertReferral = R"sql(/* keep a referral */
    INSERT INTO referral (id, version, member_id, program, source, outcome, enrollment_id, labels, source_program, basis, document,
        created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), :program, :source, :outcome, UNHEX(:enrollment), :labels, 'unknown', 'operations',
        :document, :createdAt, :updatedAt))sql";

constexpr auto insertAttempt = R"sql(/* keep an attempt */
    INSERT INTO contact_attempt (enrollment_id, id, attempted_at, channel, outcome, staff_id, note)
    VALUES (UNHEX(:enrollment), UNHEX(:id), :at, :channel, :outcome, UNHEX(:staff), :note))sql";

std::optional<bool> runningColumn(const api::Enrollment& enrollment)
{
    if (running(enrollment.state)) return true;
    return std::nullopt; // any number of them may be over
}

sql::Bindings bindings(const api::Enrollment& enrollment)
{
    return {{"id", enrollment.id}, {"version", enrollment.version}, {"member", enrollment.memberId}, {"program", enrollment.program},
        {"state", json::toColumn(enrollment.state)}, {"running", runningColumn(enrollment)}, {"manager", enrollment.managerId},
        {"team", enrollment.team}, {"eligibleAt", enrollment.eligibleAt}, {"document", json::toColumn(enrollment)},
        {"createdAt", enrollment.createdAt}, {"updatedAt", enrollment.updatedAt}};
}

template <typename T> std::optional<T> first(std::vector<T> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

std::string after(const PageRequest& page, sql::Bindings& bound)
{
    if (page.after.empty()) return "";
    bound.add("after", Id::parse(page.after.at(0)).value());
    return " AND t.id > UNHEX(:after)";
}

} // namespace

template <typename T> std::vector<Labelled<T>> EnrollmentStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        std::string document, labels;
    };
    std::vector<Labelled<T>> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return std::tie(r.document, r.labels); })) {
        out.emplace_back();
        json::fromColumn(row.document, out.back().it);
        out.back().labels = access::labelsIn(row.labels);
    }
    return out;
}

Page<Labelled<api::Enrollment>> EnrollmentStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    const auto rest = after(page, bound);
    return Page<Labelled<api::Enrollment>>::of(fetch<api::Enrollment>("/* list enrollments */ " + std::string(ofEnrollments)
                                                       + "t.member_id = UNHEX(:member) AND " + seen + rest + " ORDER BY t.id LIMIT :limit",
                                                   bound),
        page.limit);
}

std::optional<Labelled<api::Enrollment>> EnrollmentStore::find(const std::string& seen, const Id& id)
{
    return first(
        fetch<api::Enrollment>("/* find an enrollment */ " + std::string(ofEnrollments) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

std::optional<Labelled<api::Enrollment>> EnrollmentStore::lock(const std::string& seen, const Id& id)
{
    return first(fetch<api::Enrollment>(
        "/* lock an enrollment */ " + std::string(ofEnrollments) + "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}}));
}

std::optional<Labelled<api::Enrollment>> EnrollmentStore::lockRunning(const Id& memberId, std::string_view program)
{
    return first(fetch<api::Enrollment>("/* lock a running enrollment */ " + std::string(ofEnrollments)
            + "t.member_id = UNHEX(:member) AND t.program = :program AND t.running FOR UPDATE",
        {{"member", memberId}, {"program", program}}));
}

void EnrollmentStore::insert(const api::Enrollment& enrollment, access::Labels labels, const api::Program& program)
{
    auto bound = bindings(enrollment);
    bound.add("labels", access::columnOf(labels));
    sql_.execute(insertEnrollment, bound);
    putTimers(enrollment, &program);
}

void EnrollmentStore::update(const api::Enrollment& enrollment)
{
    sql_.execute(updateEnrollment, bindings(enrollment));
    putTimers(enrollment, nullptr);
}

void EnrollmentStore::putTimers(const api::Enrollment& enrollment, const api::Program* program)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : enrollment.timers) {
        std::string citation;
        if (program != nullptr)
            for (const auto& timer : program->timers)
                if (timer.code == each.code) citation = timer.citation;
        rows.push_back({{"enrollment", enrollment.id}, {"code", each.code}, {"dueAt", each.dueAt}, {"state", json::toColumn(each.state)},
            {"endedAt", each.endedAt}, {"citation", citation}});
    }
    if (rows.empty()) return;
    sql::insertMany(sql_, "/* keep timers */ INSERT INTO enrollment_timer (enrollment_id, code, due_at, state, ended_at, citation) VALUES",
        "(UNHEX(:enrollment), :code, :dueAt, :state, :endedAt, :citation)", rows,
        "ON DUPLICATE KEY UPDATE state = VALUES(state), ended_at = VALUES(ended_at)");
}

void EnrollmentStore::addAttempt(const Id& enrollmentId, const Id& id, const api::NewAttempt& attempt, const std::optional<Id>& staffId)
{
    sql_.execute(insertAttempt,
        {{"enrollment", enrollmentId}, {"id", id}, {"at", attempt.at}, {"channel", json::toColumn(attempt.channel)},
            {"outcome", json::toColumn(attempt.outcome)}, {"staff", staffId}, {"note", attempt.note}});
}

std::vector<Attempt> EnrollmentStore::attempts(const Id& enrollmentId)
{
    struct Row {
        Instant at{};
        std::string outcome;
    };
    std::vector<Attempt> out;
    for (const auto& row : sql_.fetch<Row>("/* list attempts */ SELECT attempted_at, outcome FROM contact_attempt WHERE enrollment_id = "
                                           "UNHEX(:id) ORDER BY attempted_at",
             {{"id", enrollmentId}}, [](Row& r) { return std::tie(r.at, r.outcome); })) {
        out.push_back({row.at, {}});
        json::fromColumn(row.outcome, out.back().outcome);
    }
    return out;
}

std::optional<Labelled<api::Enrollment>> EnrollmentStore::lockLate(Instant now)
{
    return first(fetch<api::Enrollment>(
        "/* take an enrollment whose timer has passed */ SELECT t.document, t.labels FROM enrollment_timer m JOIN enrollment t ON t.id = "
        "m.enrollment_id WHERE m.state = 'running' AND m.due_at <= :now ORDER BY m.due_at LIMIT 1 FOR UPDATE SKIP LOCKED",
        {{"now", now}}));
}

Page<Labelled<api::Referral>> EnrollmentStore::listReferrals(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    const auto rest = after(page, bound);
    return Page<Labelled<api::Referral>>::of(fetch<api::Referral>("/* list referrals */ " + std::string(ofReferrals)
                                                     + "t.member_id = UNHEX(:member) AND " + seen + rest + " ORDER BY t.id LIMIT :limit",
                                                 bound),
        page.limit);
}

std::optional<Labelled<api::Referral>> EnrollmentStore::findReferral(const std::string& seen, const Id& id)
{
    return first(fetch<api::Referral>("/* find a referral */ " + std::string(ofReferrals) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

void EnrollmentStore::insert(const api::Referral& referral, access::Labels labels)
{
    sql_.execute(insertReferral,
        {{"id", referral.id}, {"version", referral.version}, {"member", referral.memberId}, {"program", referral.program},
            {"source", json::toColumn(referral.source)}, {"outcome", json::toColumn(referral.outcome)},
            {"enrollment", referral.enrollmentId}, {"labels", access::columnOf(labels)}, {"document", json::toColumn(referral)},
            {"createdAt", referral.createdAt}, {"updatedAt", referral.updatedAt}});
}

std::optional<Id> EnrollmentStore::referringProvider(const Id& enrollmentId)
{
    const auto text
        = sql_.fetchOne<std::string>("/* find who referred */ SELECT JSON_VALUE(r.document, '$.referredBy.partyId') FROM "
                                     "referral r WHERE r.enrollment_id = UNHEX(:id) AND r.source = 'provider' ORDER BY r.id LIMIT 1",
            {{"id", enrollmentId}});
    return text ? Id::parse(*text) : std::nullopt;
}

} // namespace careway::enrollments
