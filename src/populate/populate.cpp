#include "populate/populate.hpp"

#include "core/error.hpp"
#include "members/member_import_store.hpp"
#include "populate/health.hpp"
#include "populate/people.hpp"
#include "populate/populate_store.hpp"
#include "providers/provider_store.hpp"
#include "records/code_list_store.hpp"
#include "records/record_store.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>

namespace careway::populate {

namespace {

constexpr std::uint64_t batchRows = 500;

std::vector<Id> idsOf(const Plan& plan, const Span& span, Id (*idOf)(const Plan&, std::uint64_t))
{
    std::vector<Id> out;
    for (auto ordinal = span.from; ordinal < span.to; ++ordinal)
        out.push_back(idOf(plan, ordinal));
    return out;
}

/// Calls `each` with batches of a span, and tells how far it is.
template <typename Each> void inBatches(const Span& span, Progress& progress, Each each)
{
    for (auto from = span.from; from < span.to; from += batchRows) {
        const Span batch{from, std::min(from + batchRows, span.to)};
        each(batch);
        progress.at(batch.to - span.from);
    }
}

std::string summaryOf(std::uint64_t all, std::int64_t added) { return std::to_string(all) + " in all, " + std::to_string(added) + " new"; }

/// One run.
class Run {
public:
    Run(sql::Database& database, const Plan& plan, Records records, Progress& progress)
        : database_(database)
        , plan_(plan)
        , records_(records)
        , progress_(progress)
        , surroundings_(plan)
    {
        if (records == Records::all) lists_ = codeLists();
    }

    std::int64_t writeDirectory()
    {
        const Span all{0, plan_.providers};
        progress_.begin("providers", plan_.providers);
        const auto session = database_.lease();
        const DirectoryLock lock(*session);
        std::int64_t added = 0;
        inBatches(all, progress_, [&](const Span& batch) { added += writeProviders(batch); });
        progress_.end(summaryOf(plan_.providers, added));
        return added;
    }

    Counts writeMembers(const Span& piece)
    {
        progress_.begin("members", piece.to - piece.from);
        Counts added;
        inBatches(piece, progress_, [&](const Span& batch) {
            const auto more = writeMembersIn(batch);
            added.members += more.members;
            added.records += more.records;
        });
        progress_.end(summaryOf(piece.to - piece.from, added.members)
            + (records_ == Records::all ? ", " + std::to_string(added.records) + " new records" : ""));
        return added;
    }

private:
    std::int64_t writeProviders(const Span& batch)
    {
        const auto ids = idsOf(plan_, batch, providerId);
        const auto there = [&] { return database_.transact([&](sql::Session& session) { return PopulateStore(session).providers(ids); }); };
        if (there() == ids.size()) return 0;
        std::vector<api::Provider> rows;
        for (auto ordinal = batch.from; ordinal < batch.to; ++ordinal)
            rows.push_back(providerAt(plan_, ordinal));
        const auto added = database_.transact([&](sql::Session& session) { return providers::ProviderStore(session).insertAll(rows); });
        if (there() != ids.size())
            refuse(Error::Kind::conflict, "populate/npi-taken",
                "Providers that are there already have NPIs of this population: choose another seed or another database.");
        return added;
    }

    Counts writeMembersIn(const Span& batch)
    {
        const auto ids = idsOf(plan_, batch, memberId);
        return database_.transact([&](sql::Session& session) {
            PopulateStore there(session);
            const bool needed = there.members(ids) < ids.size();
            const bool recordsNeeded = records_ == Records::all && !recordsAreIn(batch, there);
            Counts added;
            if (!needed && !recordsNeeded) return added;
            const auto people = peopleIn(batch);
            if (needed) added.members = insert(people, session);
            if (recordsNeeded) added.records = takeInRecordsOf(people, batch, session);
            return added;
        });
    }

    // They came with all others of their batch.
    bool recordsAreIn(const Span& batch, PopulateStore& there)
    {
        for (auto ordinal = batch.from; ordinal < batch.to; ++ordinal) {
            const auto theirs = recordsOf(plan_, surroundings_, personAt(plan_, surroundings_, ordinal), ordinal);
            if (theirs.empty()) continue;
            const Id first = std::visit([](const auto& each) { return each.id; }, theirs.front());
            return there.records({&first, 1}) == 1;
        }
        return true;
    }

    std::vector<Person> peopleIn(const Span& batch)
    {
        std::vector<Person> out;
        for (auto ordinal = batch.from; ordinal < batch.to; ++ordinal)
            out.push_back(personAt(plan_, surroundings_, ordinal));
        return out;
    }

    static std::int64_t insert(const std::vector<Person>& people, sql::Session& session)
    {
        std::vector<api::Member> members;
        std::vector<api::Coverage> coverages;
        std::vector<api::PcpSelection> selections;
        for (const auto& each : people) {
            members.push_back(each.member);
            coverages.insert(coverages.end(), each.coverages.begin(), each.coverages.end());
            selections.insert(selections.end(), each.selections.begin(), each.selections.end());
        }
        members::MemberImportStore store(session);
        const auto added = store.insertAll(members);
        store.insertAll(coverages);
        store.insertAll(selections);
        return added;
    }

    std::int64_t takeInRecordsOf(const std::vector<Person>& people, const Span& batch, sql::Session& session)
    {
        std::vector<records::Candidate> candidates;
        for (std::size_t i = 0; i < people.size(); ++i)
            for (auto& each : recordsOf(plan_, surroundings_, people[i], batch.from + i))
                candidates.push_back({std::move(each)});
        const auto outcomes = records::RecordStore(session).takeIn(candidates, lists_, Instant(std::chrono::sys_days(asOf)));
        if (std::find(outcomes.begin(), outcomes.end(), api::RecordOutcome::refused) != outcomes.end())
            refuse(Error::Kind::conflict, "populate/records-taken",
                "Records of this population are there with another content: choose another seed or another database.");
        return std::count(outcomes.begin(), outcomes.end(), api::RecordOutcome::created);
    }

    // A substance-use record that no list labels would be open to everybody who sees the member.
    records::CodeLists codeLists()
    {
        auto out = database_.transact([](sql::Session& session) { return records::CodeListStore(session).inForce(asOf); });
        for (const auto& each : plan_.frame.conditions)
            if (const auto coding = each.coding(); each.substanceUse() && out.labelsOf(coding.system, coding.code).empty())
                refuse(Error::Kind::conflict, "populate/no-code-lists",
                    "The code lists by which records are labelled lack " + each.code + ": run careway seed first.");
        return out;
    }

    sql::Database& database_;
    const Plan& plan_;
    Records records_;
    records::CodeLists lists_;
    Progress& progress_;
    Surroundings surroundings_;
};

std::uint64_t numberIn(std::string_view text)
{
    std::uint64_t out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() ? out : 0;
}

} // namespace

Piece Piece::from(std::string_view text)
{
    const auto slash = std::min(text.find('/'), text.size());
    const Piece out{numberIn(text.substr(0, slash)), slash < text.size() ? numberIn(text.substr(slash + 1)) : 0};
    if (out.number == 0 || out.number > out.count || out.count > 1000)
        throw std::invalid_argument("A piece is K/N, with K from 1 to N and N at most 1000.");
    return out;
}

Span membersOf(const Piece& piece, std::uint64_t members)
{
    const auto batches = (members + batchRows - 1) / batchRows;
    const auto begin = [&](std::uint64_t number) { return std::min(members, batches * number / piece.count * batchRows); };
    return {begin(piece.number - 1), begin(piece.number)};
}

Counts populate(sql::Database& database, const Plan& plan, const Piece& piece, Records records, Progress& progress)
{
    Run run(database, plan, records, progress);
    const auto providers = run.writeDirectory();
    auto out = run.writeMembers(membersOf(piece, plan.members));
    out.providers = providers;
    return out;
}

} // namespace careway::populate
