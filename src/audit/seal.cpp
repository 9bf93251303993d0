#include "audit/seal.hpp"

#include <algorithm>

namespace careway::audit {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::size_t momentSize = 26;
constexpr std::size_t idSize = 16;
constexpr std::size_t leafSize = momentSize + idSize + sizeof(Digest);

std::string_view bytesOf(std::span<const std::uint8_t> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

void append(std::string& out, const Leaf& leaf)
{
    out += leaf.place.at.view();
    out += bytesOf(leaf.place.id.bytes);
    out += bytesOf(leaf.content);
}

Leaf leafFrom(std::string_view bytes)
{
    Leaf out;
    std::copy_n(bytes.begin(), momentSize, out.place.at.text.begin());
    std::copy_n(bytes.begin() + momentSize, idSize, out.place.id.bytes.begin());
    std::copy_n(bytes.begin() + momentSize + idSize, out.content.size(), out.content.begin());
    return out;
}

} // namespace

Moment momentOf(Instant instant)
{
    auto written = text(instant); // "2026-11-24T15:00:00.123Z"
    written[10] = ' ';
    written.replace(written.size() - 1, 1, "000");
    Moment out;
    std::copy_n(written.begin(), momentSize, out.text.begin());
    return out;
}

bool fromSql(std::string_view word, Moment& out)
{
    if (word.size() != momentSize) return false;
    std::copy_n(word.begin(), momentSize, out.text.begin());
    return true;
}

Digest Leaf::digest() const
{
    std::string all;
    all.reserve(leafSize);
    append(all, *this);
    return sha256(all);
}

std::string packed(std::span<const Leaf> leaves)
{
    std::string out;
    out.reserve(leaves.size() * leafSize);
    for (const auto& leaf : leaves)
        append(out, leaf);
    return out;
}

std::optional<std::vector<Leaf>> unpacked(std::string_view bytes)
{
    if (bytes.size() % leafSize != 0) return std::nullopt;
    std::vector<Leaf> out;
    out.reserve(bytes.size() / leafSize);
    for (std::size_t at = 0; at < bytes.size(); at += leafSize)
        out.push_back(leafFrom(bytes.substr(at, leafSize)));
    return out;
}

void Root::add(const Leaf& leaf)
{
    part_ += bytesOf(leaf.digest());
    ++count_;
    if (part_.size() < leavesInPart * sizeof(Digest)) return;
    parts_ += bytesOf(sha256(part_));
    part_.clear();
}

Digest Root::digest() const
{
    if (part_.empty()) return sha256(parts_);
    return sha256(parts_ + std::string(bytesOf(sha256(part_))));
}

Digest Seal::proof() const
{
    return sha256(std::to_string(number) + '\n' + text(window.start) + '\n' + text(window.end) + '\n' + std::to_string(items) + '\n'
        + hex(root) + '\n' + hex(before) + '\n');
}

Seal sealed(const std::optional<Seal>& before, const Window& window, const Root& root)
{
    Seal out;
    out.number = before ? before->number + 1 : 1;
    out.window = window;
    out.items = root.count();
    out.root = root.digest();
    if (before) out.before = before->digest;
    out.digest = out.proof();
    return out;
}

std::optional<Window> nextWindow(Instant from, std::optional<Instant> firstRow, Instant due)
{
    if (firstRow) firstRow = std::chrono::floor<minutes>(*firstRow);
    const Instant hour = std::chrono::floor<hours>(from) + hours(1);
    const Instant end = firstRow == from ? from + minutes(1) : std::min(hour, firstRow.value_or(hour));
    if (end > due) return std::nullopt;
    return Window{from, end};
}

Instant dueAt(Instant now) { return std::chrono::floor<minutes>(now - grace); }

} // namespace careway::audit
