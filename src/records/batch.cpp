#include "records/batch.hpp"

namespace careway::records {

namespace {

std::string placeOf(std::size_t item) { return "/items/" + std::to_string(item); }

} // namespace

Batch::Batch(const api::NewRecordBatch& asked, const FindMember& memberOf, const CodeLists& lists, Instant now)
    : source_(asked.source)
{
    for (std::size_t item = 0; item < asked.items.size(); ++item) {
        result_.items.emplace_back().sourceId = asked.items[item].sourceId;
        take(item, asked.items[item], memberOf, lists, now);
    }
}

void Batch::take(std::size_t item, const api::NewRecord& asked, const FindMember& memberOf, const CodeLists& lists, Instant now)
{
    if (asked.memberId.has_value() == asked.memberNumber.has_value())
        return refuse(item, "", "whose", "must name its member by memberId or by memberNumber");
    const auto member = memberOf(asked);
    if (!member) return refuse(item, asked.memberId ? "/memberId" : "/memberNumber", "unknown-member", "is not a member of the plan");
    const auto block = '/' + std::string(blockOf(asked.type));
    auto candidate = candidateFrom(asked, source_, *member, now);
    if (!candidate) return refuse(item, block, "block", "must be there, and no other block");
    auto broken = breaches(candidate->record, lists, now, placeOf(item) + block);
    if (!broken.empty()) return refuse(item, std::move(broken));
    const auto id = recordId(source_, asked.type, asked.sourceId);
    if (!seen_.insert(id).second) return refuse(item, "/sourceId", "repeated", "stands in this batch already");
    result_.items[item].recordId = id;
    candidates_.push_back(std::move(*candidate));
    places_.push_back(item);
}

void Batch::refuse(std::size_t item, std::string_view at, std::string_view code, std::string_view detail)
{
    refuse(item, {{Violation::Place::body, placeOf(item) + std::string(at), "records/" + std::string(code), std::string(detail)}});
}

void Batch::refuse(std::size_t item, std::vector<Violation> violations)
{
    auto& out = result_.items[item];
    out.outcome = api::RecordOutcome::refused;
    out.recordId.reset();
    for (auto& each : violations)
        out.errors.push_back({std::move(each.at), std::nullopt, std::nullopt, std::move(each.code), std::move(each.detail)});
}

std::map<Id, std::int64_t> Batch::members() const
{
    std::map<Id, std::int64_t> out;
    for (const auto& each : candidates_)
        ++out[std::visit([](const auto& record) { return record.memberId; }, each.record)];
    return out;
}

api::RecordBatchResult Batch::result(std::span<const api::RecordOutcome> outcomes) &&
{
    for (std::size_t i = 0; i < places_.size(); ++i) {
        result_.items[places_[i]].outcome = outcomes[i];
        if (outcomes[i] == api::RecordOutcome::refused)
            refuse(places_[i], "/sourceId", "source-id-reused", "has another content already; a correction must say that it is one");
    }
    return std::move(result_);
}

} // namespace careway::records
