#include "assessments/take_over.hpp"

#include "assessments/assessment.hpp"
#include "assessments/assessment_store.hpp"
#include "assessments/follow_up_store.hpp"
#include "assessments/instrument_store.hpp"
#include "assessments/total.hpp"
#include "json/column.hpp"
#include "sql/list.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace careway::assessments {

namespace {

constexpr auto selectTotals = R"sql(/* find totals in records */ SELECT r.document, m.birth_date, m.sex
    FROM record r JOIN member m ON m.id = r.member_id WHERE r.type = 'observation' AND r.codes IN ()sql";

constexpr auto selectEnd = R"sql(/* find the end of a piece of members */
    SELECT id FROM member WHERE id > UNHEX(:after) ORDER BY id LIMIT 1 OFFSET :members)sql";

struct Row {
    std::string document;
    Date birthDate;
    std::string sex;
};

// Under its labels, from where the record came and why the plan has it.
AssessmentStore::Kept keptOf(api::Assessment assessment, const api::Observation& observation)
{
    const auto protection
        = protectionIn(bitsOf(assessment.labels), json::toColumn(observation.sourceProgram), json::toColumn(observation.basis.kind));
    return {std::move(assessment), protection};
}

bool alike(const access::Protection& a, const access::Protection& b)
{
    return a.labels == b.labels && a.source == b.source && a.basis == b.basis;
}

/// One taking over, of the records that a condition names.
class TakeOver {
public:
    TakeOver(sql::Session& session, const access::Caller& by, Instant now)
        : sql_(session)
        , store_(session)
        , followUps_(session, by, now)
        , editions_(InstrumentStore{session}.editions())
        , now_(now)
    {
    }

    TakenOver of(const std::string& condition, sql::Bindings bound)
    {
        auto codes = totalCodes(editions_);
        if (codes.empty()) return {};
        for (auto& each : codes)
            each = '|' + each + '|';
        const auto rows = sql_.fetch<Row>(selectTotals + sql::listOf(codes, "code", bound) + ") AND " + condition, bound,
            [](Row& r) { return std::tie(r.document, r.birthDate, r.sex); });
        std::vector<std::pair<api::Observation, Subject>> found;
        std::vector<Id> ids;
        for (const auto& row : rows) {
            auto& [observation, subject] = found.emplace_back(api::Observation{}, Subject{row.birthDate, {}});
            json::fromColumn(row.document, observation);
            json::fromColumn(row.sex, subject.sex);
            ids.push_back(observation.id);
        }
        before_ = store_.ofRecords(ids);
        for (const auto& [observation, subject] : found)
            take(observation, subject);
        return std::move(out_);
    }

private:
    void take(const api::Observation& observation, const Subject& subject)
    {
        auto assessment = takenOver(observation, editions_, subject, now_);
        if (!assessment) {
            ++out_.unusable;
            return;
        }
        auto& before = before_[observation.id];
        const auto same
            = std::find_if(before.begin(), before.end(), [&](const auto& each) { return each.assessment.id == assessment->id; });
        if (same != before.end()) return follow(*same, keptOf(std::move(*assessment), observation));
        for (auto& each : before)
            if (!each.assessment.replacedBy) replace(each.assessment, *assessment);
        const auto kept = keptOf(std::move(*assessment), observation);
        store_.insert(kept);
        followUps_.open(kept.assessment);
        ++out_.made;
        ++out_.members[observation.memberId];
    }

    void follow(AssessmentStore::Kept& before, const AssessmentStore::Kept& now)
    {
        ++out_.there;
        if (alike(before.protection, now.protection)) return;
        before.assessment.labels = now.assessment.labels;
        before.protection = now.protection;
        store_.protect(before);
    }

    void replace(api::Assessment& before, api::Assessment& by)
    {
        by.replaces = before.id;
        before.replacedBy = by.id;
        ++before.version;
        before.updatedAt = now_;
        store_.replace(before);
    }

    sql::Session& sql_;
    AssessmentStore store_;
    FollowUpStore followUps_;
    std::vector<api::Instrument> editions_;
    Instant now_;
    std::map<Id, std::vector<AssessmentStore::Kept>> before_; // by record
    TakenOver out_;
};

} // namespace

TakenOver takeOver(sql::Session& session, const access::Caller& by, std::span<const Id> records, Instant now)
{
    if (records.empty()) return {};
    return TakeOver(session, by, now).of("r.id IN (" + sql::listOf(records) + ')', {});
}

TakenOver takeOver(sql::Session& session, const access::Caller& by, const Id& after, const std::optional<Id>& upTo, Instant now)
{
    sql::Bindings bound{{"after", after}};
    std::string condition = "r.member_id > UNHEX(:after)";
    if (upTo) {
        condition += " AND r.member_id <= UNHEX(:upTo)";
        bound.add("upTo", *upTo);
    }
    return TakeOver(session, by, now).of(condition, std::move(bound));
}

std::int64_t membersIn(sql::Session& session)
{
    return session.fetchOne<std::int64_t>("/* count members */ SELECT COUNT(*) FROM member").value_or(0);
}

std::optional<Id> pieceEnd(sql::Session& session, const Id& after, std::int64_t members)
{
    return session.fetchOne<Id>(selectEnd, {{"after", after}, {"members", members - 1}});
}

} // namespace careway::assessments
