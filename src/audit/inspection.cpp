#include "audit/inspection.hpp"

#include "json/reader.hpp"
#include "models/audit_seal_page.hpp"

#include <istream>
#include <stdexcept>

namespace careway::audit {

namespace {

using Of = Finding::Of;
using What = Finding::What;

std::string_view nameOf(Of of)
{
    switch (of) {
    case Of::row: return "row";
    case Of::seal: return "seal";
    case Of::leaves: return "leaves";
    case Of::window: return "rows and leaves";
    }
    return "";
}

std::string_view nameOf(What what)
{
    switch (what) {
    case What::altered: return "altered";
    case What::removed: return "removed";
    case What::added: return "added";
    }
    return "";
}

/// What is found of one window, in the order of its rows.
class Findings {
public:
    explicit Findings(const Seal& seal)
        : seal_(seal)
        , end_(momentOf(seal.window.end))
    {
    }

    [[nodiscard]] bool holds(const KeptRow* row) const { return row != nullptr && row->leaf.place.at < end_; }

    /// Takes the next row: it must bear the digest of what stands in it.
    Leaf take(Stream<KeptRow>& rows)
    {
        const auto row = rows.take();
        ofRows_.add(row.leaf);
        if (!row.whole) {
            note(What::altered, row.leaf.place);
            if (!unwhole_) unwhole_ = row.leaf.place;
        }
        return row.leaf;
    }

    void note(What what, const Place& place)
    {
        if (!first_) first_ = Finding{Of::row, what, seal_.number, seal_.window, place};
    }

    /// The rows up to this leaf, and the one that it was made from.
    void match(const Leaf& leaf, Stream<KeptRow>& rows)
    {
        ofLeaves_.add(leaf);
        while (holds(rows.next()) && rows.next()->leaf.place < leaf.place)
            note(What::added, take(rows).place);
        if (!holds(rows.next()) || rows.next()->leaf.place != leaf.place) {
            note(What::removed, leaf.place);
        } else if (take(rows).content != leaf.content) {
            note(What::altered, leaf.place);
        }
    }

    void spoilLeaves() { spoiled_ = true; }

    [[nodiscard]] std::optional<Finding> verdict() const
    {
        if (!spoiled_ && proved(ofLeaves_)) return first_; // the leaves say which row it is
        if (unwhole_) return Finding{Of::row, What::altered, seal_.number, seal_.window, unwhole_};
        return Finding{proved(ofRows_) ? Of::leaves : Of::window, What::altered, seal_.number, seal_.window};
    }

private:
    [[nodiscard]] bool proved(const Root& root) const { return root.count() == seal_.items && root.digest() == seal_.root; }

    const Seal& seal_;
    Moment end_;
    Root ofRows_, ofLeaves_;
    bool spoiled_ = false;
    std::optional<Finding> first_;
    std::optional<Place> unwhole_;
};

} // namespace

std::string sentence(const Finding& finding)
{
    auto out = "seal " + std::to_string(finding.seal);
    if (finding.window) out += " (" + text(finding.window->start) + " to " + text(finding.window->end) + ')';
    if (finding.of == Of::seal) return out + " was " + std::string(nameOf(finding.what));
    out += ": the " + std::string(nameOf(finding.of));
    if (finding.row) out += " of " + std::string(finding.row->at.view()) + " with the id " + finding.row->id.text();
    return out + (finding.of == Of::row ? " was " : " were ") + std::string(nameOf(finding.what));
}

api::AuditSeal shown(const Seal& seal)
{
    return {seal.number, seal.window.start, seal.window.end, seal.items, hex(seal.root), hex(seal.before), hex(seal.digest)};
}

Outside outsideFrom(std::istream& lines)
{
    Outside out;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty()) continue;
        api::AuditSealPage page;
        json::Violations found;
        if (!json::parse(std::string_view(line), page, found))
            throw std::runtime_error("Line " + std::to_string(number) + " is no answer of GET /v1/audit-seals.");
        for (auto& seal : page.items)
            out.emplace(seal.number, std::move(seal)); // had twice, the first stays: the second may be made anew
    }
    return out;
}

std::optional<Finding> Chain::follow(const Seal& seal)
{
    auto out = judged(seal);
    last_ = seal;
    return out;
}

std::optional<Finding> Chain::judged(const Seal& seal) const
{
    const auto number = last_ ? last_->number + 1 : 1;
    if (seal.number < number) return Finding{Of::seal, What::added, seal.number};
    if (seal.number > number) return Finding{Of::seal, What::removed, number};
    const auto kept = outside_.find(number);
    if (seal.digest != seal.proof() || (kept != outside_.end() && kept->second != shown(seal)))
        return Finding{Of::seal, What::altered, number};
    if (seal.before != (last_ ? last_->digest : Digest{}) || (last_ && last_->window.end != seal.window.start))
        return Finding{Of::seal, What::altered, last_ ? last_->number : number}; // this one holds by itself, so the one before was another
    return std::nullopt;
}

std::optional<Finding> Chain::end() const
{
    const auto number = last_ ? last_->number + 1 : 1;
    if (outside_.empty() || outside_.rbegin()->first < number) return std::nullopt;
    return Finding{Of::seal, What::removed, number};
}

std::optional<Finding> compare(const Seal& seal, Stream<KeptRow>& rows, Stream<KeptLeaves>& leaves)
{
    if (leaves.next() != nullptr && leaves.next()->seal < seal.number) return Finding{Of::leaves, What::added, leaves.next()->seal};
    Findings found(seal);
    for (std::int32_t part = 0; leaves.next() != nullptr && leaves.next()->seal == seal.number; ++part) {
        const auto kept = leaves.take();
        const auto these = unpacked(kept.bytes);
        if (kept.part != part || !these) found.spoilLeaves();
        for (const auto& leaf : these.value_or(std::vector<Leaf>{}))
            found.match(leaf, rows);
    }
    while (found.holds(rows.next()))
        found.note(What::added, found.take(rows).place);
    return found.verdict();
}

std::optional<Finding> compareDropped(const Seal& seal, Stream<KeptRow>& rows, Stream<KeptLeaves>& leaves)
{
    while (leaves.next() != nullptr && leaves.next()->seal <= seal.number)
        leaves.take();
    const auto* row = rows.next();
    if (row == nullptr || row->leaf.place.at >= momentOf(seal.window.end)) return std::nullopt;
    return Finding{Of::row, What::added, seal.number, seal.window, row->leaf.place};
}

} // namespace careway::audit
