#include "populate/populate.hpp"

#include "core/error.hpp"
#include "members/member_import_store.hpp"
#include "populate/people.hpp"
#include "populate/populate_store.hpp"
#include "providers/provider_store.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
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
    Run(sql::Database& database, const Plan& plan, Progress& progress)
        : database_(database)
        , plan_(plan)
        , progress_(progress)
        , surroundings_(plan)
    {
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

    std::int64_t writeMembers(const Span& piece)
    {
        progress_.begin("members", piece.to - piece.from);
        std::int64_t added = 0;
        inBatches(piece, progress_, [&](const Span& batch) { added += writeMembersIn(batch); });
        progress_.end(summaryOf(piece.to - piece.from, added));
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

    std::int64_t writeMembersIn(const Span& batch)
    {
        const auto ids = idsOf(plan_, batch, memberId);
        return database_.transact([&](sql::Session& session) -> std::int64_t {
            if (PopulateStore(session).members(ids) == ids.size()) return 0;
            const auto people = peopleIn(batch);
            members::MemberImportStore store(session);
            const auto added = store.insertAll(people.members);
            store.insertAll(people.coverages);
            store.insertAll(people.selections);
            return added;
        });
    }

    struct People {
        std::vector<api::Member> members;
        std::vector<api::Coverage> coverages;
        std::vector<api::PcpSelection> selections;
    };

    People peopleIn(const Span& batch)
    {
        People out;
        for (auto ordinal = batch.from; ordinal < batch.to; ++ordinal) {
            auto person = personAt(plan_, surroundings_, ordinal);
            out.members.push_back(std::move(person.member));
            std::move(person.coverages.begin(), person.coverages.end(), std::back_inserter(out.coverages));
            std::move(person.selections.begin(), person.selections.end(), std::back_inserter(out.selections));
        }
        return out;
    }

    sql::Database& database_;
    const Plan& plan_;
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

Counts populate(sql::Database& database, const Plan& plan, const Piece& piece, Progress& progress)
{
    Run run(database, plan, progress);
    Counts out;
    out.providers = run.writeDirectory();
    out.members = run.writeMembers(membersOf(piece, plan.members));
    return out;
}

} // namespace careway::populate
