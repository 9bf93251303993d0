#include "records/label.hpp"

#include "json/column.hpp"

#include <re2/re2.h>

namespace careway::records {

namespace {

// "F10.20" and "f1020" are one code.
std::string keyOf(std::string_view system, std::string_view code)
{
    std::string out(system);
    out += '\n';
    for (const char c : code) {
        if (c == '.') continue;
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

} // namespace

bool CodeLists::canBe(const std::string& system, const std::string& code) const
{
    const auto found = systems_.find(system);
    return found != systems_.end() && (found->second.empty() || RE2::FullMatch(code, found->second));
}

void CodeLists::addSensitive(std::string_view system, std::string_view code, api::Label label)
{
    sensitive_[keyOf(system, code)].insert(label);
}

const Labels& CodeLists::labelsOf(std::string_view system, std::string_view code) const
{
    static const Labels none;
    const auto found = sensitive_.find(keyOf(system, code));
    return found == sensitive_.end() ? none : found->second;
}

api::SourceProgram CodeLists::programOf(const std::string& source, Date first, Date last) const
{
    auto out = api::SourceProgram::unknown;
    const auto found = sources_.find(source);
    if (found == sources_.end()) return out;
    for (const auto& span : found->second) {
        if (span.from > last || (span.to && *span.to < first)) continue;
        if (span.program == api::SourceProgram::part2) return span.program;
        if (span.from <= first && (!span.to || *span.to >= last)) out = span.program;
    }
    return out;
}

Digest CodeLists::digest() const
{
    std::string all;
    for (const auto& [key, labels] : sensitive_) {
        all += key;
        for (const auto label : labels)
            all += '\n' + json::toColumn(label);
        all += '\n';
    }
    for (const auto& [source, spans] : sources_)
        for (const auto& span : spans)
            all += source + '\n' + json::toColumn(span.program) + '\n' + text(span.from) + '\n' + (span.to ? text(*span.to) : "") + '\n';
    return sha256(all);
}

std::vector<api::Label> labelsFor(
    std::span<const api::Label> said, api::SourceProgram program, std::span<const api::Coding* const> codings, const CodeLists& lists)
{
    Labels out(said.begin(), said.end());
    if (program == api::SourceProgram::part2) out.insert(api::Label::substanceUse);
    for (const auto* each : codings) {
        const auto& more = lists.labelsOf(each->system, each->code);
        out.insert(more.begin(), more.end());
    }
    out.erase(api::Label::general);
    if (out.empty()) out.insert(api::Label::general);
    return {out.begin(), out.end()};
}

} // namespace careway::records
