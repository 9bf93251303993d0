#include "authorization_metrics/metrics.hpp"

#include "json/column.hpp"

#include <cmath>
#include <cstdio>

namespace careway::authorization_metrics {

namespace {

using api::AuthorizationItemState;
using api::PartialApproval;

double percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : std::round(1000.0 * static_cast<double>(part) / static_cast<double>(whole)) / 10.0;
}

std::int64_t approvedOf(const Tally& tally, PartialApproval partial)
{
    const bool counts = tally.outcome == AuthorizationItemState::approved
        || (tally.outcome == AuthorizationItemState::modified && partial == PartialApproval::approved);
    return counts ? tally.decisions : 0;
}

std::int64_t deniedOf(const Tally& tally, PartialApproval partial)
{
    const bool counts = tally.outcome == AuthorizationItemState::denied
        || (tally.outcome == AuthorizationItemState::modified && partial == PartialApproval::denied);
    return counts ? tally.decisions : 0;
}

api::UrgencyMetrics figuresOf(const Counted& counted, api::DecisionUrgency urgency, PartialApproval partial)
{
    api::UrgencyMetrics out;
    std::int64_t seconds = 0;
    for (const auto& tally : counted.decisions) {
        if (tally.urgency != urgency) continue;
        out.decided += tally.decisions;
        out.approved += approvedOf(tally, partial);
        out.denied += deniedOf(tally, partial);
        if (tally.outcome == AuthorizationItemState::modified) out.partial += tally.decisions;
        if (tally.extended) out.approvedAfterExtension += approvedOf(tally, partial);
        seconds += tally.seconds;
    }
    for (const auto& each : counted.appeals)
        if (each.urgency == urgency) out.approvedAfterAppeal += each.approved;
    out.approvedPercent = percent(out.approved, out.decided);
    out.deniedPercent = percent(out.denied, out.decided);
    out.approvedAfterAppealPercent = percent(out.approvedAfterAppeal, out.decided);
    out.approvedAfterExtensionPercent = percent(out.approvedAfterExtension, out.decided);
    if (out.decided > 0) out.meanSeconds = seconds / out.decided;
    for (const auto& each : counted.middles)
        if (each.urgency == urgency && each.rows > 0) out.medianSeconds = each.seconds / each.rows;
    return out;
}

constexpr auto head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Prior authorizations</title>
<style>
body { font: 12pt/1.4 sans-serif; max-width: 50em; margin: 2em auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: left; }
td + td, th + th { text-align: right; }
</style>
</head>
<body>
<h1>Prior authorizations</h1>
)html";

std::string row(const std::string& what, const std::string& standard, const std::string& expedited)
{
    return "<tr><td>" + what + "</td><td>" + standard + "</td><td>" + expedited + "</td></tr>\n";
}

std::string share(std::int64_t number, double of)
{
    char out[64];
    std::snprintf(out, sizeof out, "%lld (%.1f %%)", static_cast<long long>(number), of);
    return out;
}

std::string span(const std::optional<std::int64_t>& seconds) { return seconds ? inWords(*seconds) : "-"; }

std::string meaningOf(PartialApproval partial)
{
    switch (partial) {
    case PartialApproval::approved: return "A request that was approved in part counts as approved.";
    case PartialApproval::denied: return "A request that was approved in part counts as denied.";
    case PartialApproval::apart: break;
    }
    return "A request that was approved in part counts neither as approved nor as denied.";
}

} // namespace

api::AuthorizationMetrics metricsOf(const Counted& counted, PartialApproval partial)
{
    api::AuthorizationMetrics out;
    out.partialAs = partial;
    out.standard = figuresOf(counted, api::DecisionUrgency::standard, partial);
    out.expedited = figuresOf(counted, api::DecisionUrgency::expedited, partial);
    return out;
}

std::string inWords(std::int64_t seconds)
{
    char out[64];
    const auto days = seconds / 86400, rest = seconds % 86400;
    std::snprintf(out, sizeof out, "%lld days %lld:%02lld:%02lld", static_cast<long long>(days), static_cast<long long>(rest / 3600),
        static_cast<long long>(rest % 3600 / 60), static_cast<long long>(rest % 60));
    return out;
}

std::string pageOf(const api::AuthorizationMetrics& metrics)
{
    const auto &s = metrics.standard, &e = metrics.expedited;
    auto out = head + std::string("<p>Decided from ") + text(metrics.from) + " to " + text(metrics.to)
        + (metrics.lineOfBusiness ? ", " + json::toColumn(*metrics.lineOfBusiness) : ", all lines of business") + ". Drugs are left out. "
        + meaningOf(metrics.partialAs) + "</p>\n<table>\n<tr><th></th><th>Standard</th><th>Expedited</th></tr>\n";
    out += row("Decided", std::to_string(s.decided), std::to_string(e.decided));
    out += row("Approved", share(s.approved, s.approvedPercent), share(e.approved, e.approvedPercent));
    out += row("Denied", share(s.denied, s.deniedPercent), share(e.denied, e.deniedPercent));
    out += row("Approved in part", std::to_string(s.partial), std::to_string(e.partial));
    out += row("Approved after appeal", share(s.approvedAfterAppeal, s.approvedAfterAppealPercent),
        share(e.approvedAfterAppeal, e.approvedAfterAppealPercent));
    out += row("Approved after more time was taken", share(s.approvedAfterExtension, s.approvedAfterExtensionPercent),
        share(e.approvedAfterExtension, e.approvedAfterExtensionPercent));
    out += row("Mean time between request and decision", span(s.meanSeconds), span(e.meanSeconds));
    out += row("Median time between request and decision", span(s.medianSeconds), span(e.medianSeconds));
    return out + "</table>\n<p>As it was known at " + text(metrics.knownAt) + ".</p>\n</body>\n</html>\n";
}

} // namespace careway::authorization_metrics
