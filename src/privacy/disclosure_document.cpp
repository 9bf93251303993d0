#include "privacy/disclosure_document.hpp"

namespace careway::privacy {

namespace {

constexpr auto head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>To whom your health information was disclosed</title>
<style>
body { font: 12pt/1.4 serif; max-width: 50em; margin: 2em auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
</style>
</head>
<body>
<h1>To whom your health information was disclosed</h1>
)html";

constexpr auto columns = R"html(<table>
<tr><th>When</th><th>To whom</th><th>What</th><th>For what</th><th>Release</th></tr>
)html";

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string paragraph(const std::string& sentence) { return "<p>" + escaped(sentence) + "</p>\n"; }

std::string cell(const std::string& content) { return "<td>" + escaped(content) + "</td>"; }

std::string when(const api::DisclosureEntry& entry)
{
    if (entry.count == 1) return text(entry.lastOn);
    return std::to_string(entry.count) + " times, first on " + text(entry.firstOn) + ", last on " + text(entry.lastOn);
}

std::string toWhom(const api::DisclosureRecipient& recipient)
{
    return recipient.address ? recipient.name + ", " + *recipient.address : recipient.name;
}

std::string row(const api::DisclosureEntry& entry)
{
    return "<tr>" + cell(when(entry)) + cell(toWhom(entry.recipient)) + cell(entry.description) + cell(entry.purpose)
        + cell(entry.releaseId ? entry.releaseId->text() : "") + "</tr>\n";
}

} // namespace

std::string documentOf(std::string_view name, const Period& period, std::span<const Accounted> entries)
{
    auto out = head + paragraph("For " + std::string(name))
        + paragraph("This is the accounting of disclosures under " + period.citation + ". It covers the days from " + text(period.from)
            + " to " + text(period.to) + ". " + period.meaning);
    if (entries.empty()) {
        out += paragraph("Nothing of what it covers was disclosed.");
    } else {
        out += columns;
        for (const auto& each : entries)
            out += row(each.shown);
        out += "</table>\n";
    }
    return out + "</body>\n</html>\n";
}

} // namespace careway::privacy
