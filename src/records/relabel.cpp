#include "records/relabel.hpp"

#include "json/column.hpp"

#include <set>

namespace careway::records {

namespace {

// All that may change about a record, in words.
std::set<std::string> wordsOf(const Protection& protection)
{
    std::set<std::string> out{json::toColumn(protection.program)};
    for (const auto label : protection.labels)
        out.insert(json::toColumn(label));
    return out;
}

} // namespace

std::optional<Record> relabelled(const KeptRecord& kept, const CodeLists& lists, Instant now)
{
    auto out = kept.record;
    label(out, kept.said, lists);
    if (protectionOf(out) == protectionOf(kept.record)) return std::nullopt;
    std::visit(
        [&](auto& each) {
            ++each.version;
            each.updatedAt = now;
        },
        out);
    return out;
}

void Tally::add(const Record& before, const Record& after)
{
    const auto source = std::visit([](const auto& each) { return each.source; }, after);
    const auto type = json::toColumn(typeOf(after));
    const auto was = wordsOf(protectionOf(before)), is = wordsOf(protectionOf(after));
    for (const auto& word : is)
        if (!was.contains(word)) add({source, type, word}, {1, 0});
    for (const auto& word : was)
        if (!is.contains(word)) add({source, type, word}, {0, 1});
}

void Tally::add(const Key& key, const Count& count)
{
    auto& sum = counts_[key];
    sum.got += count.got;
    sum.lost += count.lost;
}

void Tally::add(const Tally& more)
{
    for (const auto& [key, count] : more.counts_)
        add(key, count);
}

} // namespace careway::records
