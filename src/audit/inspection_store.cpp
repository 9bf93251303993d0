#include "audit/inspection_store.hpp"

#include "audit/month_store.hpp"
#include "audit/seal_store.hpp"

#include <limits>

namespace careway::audit {

namespace {

constexpr std::size_t sealsAtOnce = 1000;
constexpr std::size_t leavesAtOnce = 50; // 74 kB each
constexpr std::size_t rowsAtOnce = 2000;
constexpr auto below = std::numeric_limits<std::int64_t>::min(); // any seal, be its number one that should not be

// Before anything that a DATETIME can hold.
Place beginning()
{
    Place out;
    (void)fromSql("1000-01-01 00:00:00.000000", out.at);
    return out;
}

Stream<Seal> sealsUpTo(SealStore store, std::int64_t last)
{
    return Stream<Seal>([store, last, number = below]() mutable {
        auto out = store.after(number, sealsAtOnce);
        std::erase_if(out, [&](const Seal& seal) { return seal.number > last; }); // made meanwhile
        if (!out.empty()) number = out.back().number;
        return out;
    });
}

Stream<KeptRow> rowsUpTo(SealStore store, Instant end)
{
    return Stream<KeptRow>([store, end, place = beginning()]() mutable {
        auto out = store.rowsAfter(place, end, rowsAtOnce);
        if (!out.empty()) place = out.back().leaf.place;
        return out;
    });
}

Stream<KeptLeaves> allLeaves(SealStore store)
{
    return Stream<KeptLeaves>([store, seal = below, part = std::int32_t{0}]() mutable {
        auto out = store.leavesAfter(seal, part, leavesAtOnce);
        if (!out.empty()) seal = out.back().seal, part = out.back().part;
        return out;
    });
}

/// One seal after the other, with what it holds.
class Walk {
public:
    Walk(SealStore store, const Seal& last, Outside outside, Instant droppedBefore)
        : chain_(std::move(outside))
        , droppedBefore_(droppedBefore)
        , seals_(sealsUpTo(store, last.number))
        , rows_(rowsUpTo(store, last.window.end))
        , leaves_(allLeaves(store))
    {
    }

    void go(Inspection& out, Progress& progress)
    {
        while (!out.finding && seals_.next() != nullptr) {
            const auto seal = seals_.take();
            out.finding = chain_.follow(seal);
            if (!out.finding) look(seal, out);
            progress.at(static_cast<std::uintmax_t>(out.rows + out.droppedRows));
        }
        if (!out.finding) out.finding = chain_.end();
    }

private:
    void look(const Seal& seal, Inspection& out)
    {
        const bool dropped = seal.window.end <= droppedBefore_;
        out.finding = dropped ? compareDropped(seal, rows_, leaves_) : compare(seal, rows_, leaves_);
        if (out.finding) return;
        out.until = seal.window.end;
        (dropped ? out.droppedSeals : out.seals) += 1;
        (dropped ? out.droppedRows : out.rows) += seal.items;
    }

    Chain chain_;
    Instant droppedBefore_;
    Stream<Seal> seals_;
    Stream<KeptRow> rows_;
    Stream<KeptLeaves> leaves_;
};

} // namespace

Inspection inspect(sql::Session& session, Outside outside, int years, Progress& progress)
{
    SealStore store{session};
    Inspection out;
    const auto last = store.last();
    progress.begin("the audit", static_cast<std::uintmax_t>(store.sealedItems()));
    if (last) {
        Walk(store, *last, std::move(outside), MonthStore{session}.droppedBefore(years)).go(out, progress);
    } else {
        out.finding = Chain(std::move(outside)).end();
    }
    if (const auto orphan = store.leavesWithoutSeal(); orphan && !out.finding)
        out.finding = Finding{Finding::Of::seal, Finding::What::removed, *orphan};
    out.unsealed = store.rowsFrom(last ? last->window.end : Instant{});
    progress.end(out.finding ? "not as it was sealed" : "whole");
    return out;
}

} // namespace careway::audit
