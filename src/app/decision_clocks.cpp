#include "app/decision_clocks.hpp"

#include "app/table.hpp"
#include "decision_clocks/law.hpp"

#include <algorithm>
#include <array>

namespace careway::app {

namespace {

using api::TimeSpan;

constexpr std::array<std::string_view, 28> columns{"line_of_business", "subject", "review", "urgency", "levels", "effective_from",
    "effective_to", "effective_by", "decide_within", "starts", "statement_wait", "asked_ahead", "extension", "extensions",
    "extension_asked_by", "ask_within", "complete_within", "decide_after", "emergency_supply", "file_within", "continues_within",
    "confirm_within", "forwarded", "forward_within", "on_breach", "warn_percent", "citation", "known"};

class ClockTable : public Table {
public:
    using Table::Table;

    // "72 hours"
    TimeSpan span(std::string_view column)
    {
        const auto given = field(column);
        const auto space = std::min(given.find(' '), given.size());
        std::int32_t amount = 0;
        const auto [end, error] = std::from_chars(given.data(), given.data() + space, amount);
        const auto unit = space < given.size() ? parse(std::string_view(given).substr(space + 1), json::As<api::TimeUnit>{}) : std::nullopt;
        if (error != std::errc() || end != given.data() + space || amount < 1 || amount > 1000 || !unit)
            refuse(std::string(column) + " must be a span of time, such as 72 hours");
        return {amount, unit.value_or(api::TimeUnit{})};
    }
    std::optional<TimeSpan> maybeSpan(std::string_view column)
    {
        if (field(column).empty()) return std::nullopt;
        return span(column);
    }

    std::optional<api::AllowedExtension> extension()
    {
        if (field("extension").empty()) return std::nullopt;
        api::AllowedExtension out{span("extension"), static_cast<std::int32_t>(count("extensions", 1, 5)), {}};
        for (const auto& each : partsOf(field("extension_asked_by"), '|')) {
            const auto asker = parse(std::string_view(each), json::As<api::ExtensionAsker>{});
            if (!asker) refuse("extension_asked_by is no word of its list");
            else out.askedBy.push_back(*asker);
        }
        if (out.askedBy.empty()) refuse("an extension must be somebody's to ask for");
        return out;
    }

    std::optional<api::ClockTolling> tolling()
    {
        if (field("complete_within").empty()) return std::nullopt;
        return api::ClockTolling{maybeSpan("ask_within"), span("complete_within"), span("decide_after")};
    }

    api::DecisionClock clock()
    {
        api::DecisionClock out;
        out.lineOfBusiness = word<api::LineOfBusiness>("line_of_business");
        out.subject = word<api::DecisionSubject>("subject");
        out.review = word<api::DecisionReview>("review");
        out.urgency = word<api::DecisionUrgency>("urgency");
        out.levels = static_cast<std::int32_t>(count("levels", 1, 2));
        out.effectiveBy = word<api::EffectiveBy>("effective_by");
        out.effectiveFrom = date("effective_from");
        out.effectiveTo = maybeDate("effective_to");
        out.decideWithin = span("decide_within");
        out.starts = word<api::ClockStart>("starts");
        out.statementWait = maybeSpan("statement_wait");
        out.askedAhead = maybeSpan("asked_ahead");
        out.extension = extension();
        out.tolling = tolling();
        out.emergencySupply = maybeSpan("emergency_supply");
        out.fileWithin = maybeSpan("file_within");
        out.continuesWithin = maybeSpan("continues_within");
        out.confirmWithin = maybeSpan("confirm_within");
        out.forwarded = word<api::Forwarding>("forwarded");
        out.forwardWithin = maybeSpan("forward_within");
        out.onBreach = word<api::BreachConsequence>("on_breach");
        out.warnPercent = static_cast<std::int32_t>(count("warn_percent", 1, 99));
        out.citation = name("citation", 300);
        out.known = word<api::RuleKnowledge>("known");
        return out;
    }
};

} // namespace

std::vector<api::DecisionClock> decisionClocksIn(const std::filesystem::path& file)
{
    ClockTable table(file, columns, 6);
    std::vector<api::DecisionClock> out;
    while (table.next())
        out.push_back(table.clock());
    Faults faults(file);
    faults.add(decision_clocks::check(out));
    faults.throwIfAny();
    return out;
}

} // namespace careway::app
