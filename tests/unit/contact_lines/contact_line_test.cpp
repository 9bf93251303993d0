#include "contact_lines/contact_line.hpp"

#include "contact_lines/contact_line_json.hpp"
#include "json/column.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace careway::contact_lines {

namespace {

using Codes = std::vector<std::string>;

const std::vector<Line>& source()
{
    static const auto lines = [] {
        std::ifstream in(CAREWAY_SOURCE_DIR "/db/reference/contact_lines.json", std::ios::binary);
        LineFile file;
        json::fromColumn(std::string{std::istreambuf_iterator<char>(in), {}}, file);
        return file.lines;
    }();
    return lines;
}

Codes codesOf(const std::vector<Line>& lines)
{
    Codes out;
    for (const auto& line : lines)
        out.push_back(line.code);
    return out;
}

Codes at(const char* county, const char* state) { return codesOf(linesFor(source(), Place{county, state})); }

const Line& line(std::string_view code)
{
    for (const auto& each : source()) {
        if (each.code == code) return each;
    }
    throw std::logic_error("no such line");
}

Instant moment(const char* text) { return *parseInstant(text); }

const Codes tennessee{"tennessee-northern-georgia-eastern-arkansas"};
const Codes georgia{"georgia"};

struct Edge {
    const char* at;
    bool open;
    const char* until;
};

void expectEdges(const api::LineHours& hours, const std::vector<Edge>& edges)
{
    for (const auto& edge : edges) {
        const auto found = opening(hours, moment(edge.at));
        EXPECT_EQ(found.open, edge.open) << edge.at;
        EXPECT_EQ(text(found.until), edge.until) << edge.at;
    }
}

Codes faultsOf(const Line& faulty)
{
    Codes out;
    const auto checked = check(faulty);
    if (checked) return out;
    for (const auto& each : checked.error().violations)
        out.push_back(each.at);
    return out;
}

} // namespace

TEST(ContactLines, TheSourceHasNineSoundLines)
{
    EXPECT_EQ(source().size(), 9u);
    for (const auto& each : source()) {
        EXPECT_EQ(faultsOf(each), Codes{}) << each.code;
        Line kept;
        json::fromColumn(json::toColumn(each), kept);
        EXPECT_EQ(kept, each);
    }
}

TEST(ContactLines, TheNineLinesHaveTheNumbersAndHoursOfTheSource)
{
    struct Row {
        std::vector<std::string> numbers; // "number" or "number/option"
        const char* hours;
    };
    const std::map<std::string, Row> rows{
        {"alabama-southern-mississippi-northwest-florida", {{"+18009623016/4", "+12054231222/4"}, "08:00-17:00 America/Chicago"}},
        {"maryland-delaware-district-of-columbia-pennsylvania", {{"+18884540013/9"}, "08:30-17:00 America/New_York"}},
        {"texas-southwestern-arkansas", {{"+18885011116"}, "08:00-17:00 America/Chicago"}},
        {"illinois-indiana", {{"+18002307298/4"}, "08:00-17:00 America/Chicago"}},
        {"kansas-city", {{"+18884540013/9"}, "08:30-17:00 America/New_York"}},
        {"tennessee-northern-georgia-eastern-arkansas", {{"+18004534464/4", "+18886152709"}, "08:00-17:00 America/Chicago"}},
        {"north-carolina", {{"+18669497099/4"}, "08:30-17:00 America/New_York"}},
        {"south-carolina", {{"+18669497101/4"}, "08:30-17:00 America/New_York"}},
        {"georgia", {{"+18669497103/4"}, "08:30-17:00 America/New_York"}},
    };
    for (const auto& each : source()) {
        ASSERT_TRUE(rows.contains(each.code)) << each.code;
        std::vector<std::string> numbers;
        for (const auto& number : each.numbers)
            numbers.push_back(number.number + (number.option ? '/' + *number.option : ""));
        EXPECT_EQ(numbers, rows.at(each.code).numbers) << each.code;
        EXPECT_EQ(each.hours.opens + '-' + each.hours.closes + ' ' + each.hours.zone, rows.at(each.code).hours) << each.code;
        EXPECT_EQ(each.hours.days.size(), 5u) << each.code;
    }
}

TEST(ContactLines, ACountyThatTheSourceSettlesHasOneLine)
{
    EXPECT_EQ(at("47037", "TN"), tennessee); // Davidson
    EXPECT_EQ(at("13121", "GA"), georgia); // Fulton
    EXPECT_EQ(at("13313", "GA"), georgia); // Whitfield lies in the north, and the three counties are others
    EXPECT_EQ(at("01073", "AL"), Codes{"alabama-southern-mississippi-northwest-florida"});
    EXPECT_EQ(at("11001", "DC"), Codes{"maryland-delaware-district-of-columbia-pennsylvania"});
    EXPECT_EQ(at("48113", "TX"), Codes{"texas-southwestern-arkansas"});
    EXPECT_EQ(at("18097", "IN"), Codes{"illinois-indiana"});
    EXPECT_EQ(at("37183", "NC"), Codes{"north-carolina"});
    EXPECT_EQ(at("45079", "SC"), Codes{"south-carolina"});
    EXPECT_EQ(serves(line("georgia"), {"13121", "GA"}), Service::settled);
    EXPECT_EQ(serves(line(tennessee.front()), {"13121", "GA"}), Service::candidate);
}

TEST(ContactLines, TheThreeCountiesOfGeorgiaHaveTheLineOfNorthernGeorgia)
{
    for (const auto* county : {"13047", "13083", "13295"}) { // Catoosa, Dade, Walker
        EXPECT_EQ(at(county, "GA"), tennessee) << county;
        EXPECT_EQ(serves(line("georgia"), {county, "GA"}), Service::no) << county;
        EXPECT_EQ(serves(line(tennessee.front()), {county, "GA"}), Service::candidate) << county;
    }
}

TEST(ContactLines, APartWithoutItsCountiesMakesEveryCountyOfTheStateACandidate)
{
    EXPECT_EQ(at("05119", "AR"), (Codes{"texas-southwestern-arkansas", tennessee.front()})); // Pulaski, in the middle
    EXPECT_EQ(at("29095", "MO"), Codes{"kansas-city"}); // Jackson
    EXPECT_EQ(at("20209", "KS"), Codes{"kansas-city"}); // Wyandotte
    EXPECT_EQ(at("28049", "MS"), Codes{"alabama-southern-mississippi-northwest-florida"}); // Hinds
    EXPECT_EQ(serves(line("kansas-city"), {"29095", "MO"}), Service::candidate);
    EXPECT_EQ(serves(line("kansas-city"), {"20209", "KS"}), Service::candidate);
    EXPECT_EQ(serves(line("kansas-city"), {"47037", "TN"}), Service::no);
}

TEST(ContactLines, APlaceThatNoLineServesHasNone)
{
    EXPECT_EQ(at("36061", "NY"), Codes{});
    EXPECT_EQ(codesOf(linesForState(source(), "NY")), Codes{});
    EXPECT_EQ(codesOf(linesFor({}, Place{"47037", "TN"})), Codes{});
}

TEST(ContactLines, AZipInTwoCountiesHasTheLinesOfBoth)
{
    const std::vector<Place> places{{"13313", "GA"}, {"13047", "GA"}}; // 30755
    EXPECT_EQ(codesOf(linesFor(source(), places)), (Codes{tennessee.front(), "georgia"}));
    const std::vector<Place> alike{{"13121", "GA"}, {"13313", "GA"}};
    EXPECT_EQ(codesOf(linesFor(source(), alike)), georgia);
}

TEST(ContactLines, AStateHasAllLinesThatServeAPartOfIt)
{
    EXPECT_EQ(codesOf(linesForState(source(), "TN")), tennessee);
    EXPECT_EQ(codesOf(linesForState(source(), "GA")), (Codes{tennessee.front(), "georgia"}));
    EXPECT_EQ(codesOf(linesForState(source(), "MO")), Codes{"kansas-city"});
}

TEST(ContactLines, ALineOfCountiesServesTheseOnly)
{
    auto counted = line("georgia");
    counted.serves = {{"GA", Codes{"13047"}, {}, {}, {}}};
    EXPECT_EQ(serves(counted, {"13047", "GA"}), Service::settled);
    EXPECT_EQ(serves(counted, {"13121", "GA"}), Service::no);
}

TEST(Opening, AnOrdinaryDayHasTwoEdges)
{
    expectEdges(line("illinois-indiana").hours,
        {
            {"2026-11-24T13:59:59.999Z", false, "2026-11-24T14:00:00.000Z"}, // Tuesday, 08:00 CST
            {"2026-11-24T14:00:00Z", true, "2026-11-24T23:00:00.000Z"},
            {"2026-11-24T22:59:59.999Z", true, "2026-11-24T23:00:00.000Z"},
            {"2026-11-24T23:00:00Z", false, "2026-11-25T14:00:00.000Z"},
        });
}

TEST(Opening, OverAWeekendALineIsClosedUntilMonday)
{
    expectEdges(line("north-carolina").hours,
        {
            {"2026-11-20T22:00:00Z", false, "2026-11-23T13:30:00.000Z"}, // Friday, 17:00 EST
            {"2026-11-22T00:00:00Z", false, "2026-11-23T13:30:00.000Z"},
        });
}

TEST(Opening, TheClocksGoForwardOnAWeekend)
{
    const auto& hours = line("illinois-indiana").hours;
    expectEdges(hours,
        {
            {"2026-03-06T13:59:59Z", false, "2026-03-06T14:00:00.000Z"}, // Friday, CST
            {"2026-03-06T22:59:59Z", true, "2026-03-06T23:00:00.000Z"},
            {"2026-03-06T23:00:00Z", false, "2026-03-09T13:00:00.000Z"}, // the next opening is in CDT
            {"2026-03-08T08:00:00Z", false, "2026-03-09T13:00:00.000Z"}, // the leap itself
            {"2026-03-09T13:00:00Z", true, "2026-03-09T22:00:00.000Z"},
        });
}

TEST(Opening, TheClocksGoBackOnAWeekend)
{
    expectEdges(line("georgia").hours,
        {
            {"2026-10-30T20:59:59Z", true, "2026-10-30T21:00:00.000Z"}, // Friday, EDT
            {"2026-10-30T21:00:00Z", false, "2026-11-02T13:30:00.000Z"}, // the next opening is in EST
            {"2026-11-01T06:00:00Z", false, "2026-11-02T13:30:00.000Z"},
            {"2026-11-02T13:29:59Z", false, "2026-11-02T13:30:00.000Z"},
            {"2026-11-02T13:30:00Z", true, "2026-11-02T22:00:00.000Z"},
        });
}

TEST(Opening, HoursThroughAClockChangeAreAnHourShorterOrLonger)
{
    const api::LineHours sundays{{api::Weekday::sunday}, "01:00", "05:00", "America/Chicago"};
    expectEdges(sundays,
        {
            {"2026-03-08T07:00:00Z", true, "2026-03-08T10:00:00.000Z"}, // three hours
            {"2026-03-08T10:00:00Z", false, "2026-03-15T06:00:00.000Z"},
            {"2026-11-01T06:00:00Z", true, "2026-11-01T11:00:00.000Z"}, // five hours
            {"2026-11-01T07:30:00Z", true, "2026-11-01T11:00:00.000Z"}, // 01:30 for the second time
        });
}

TEST(Opening, HoursThatTheClocksLeapOverAreNone)
{
    const api::LineHours sundays{{api::Weekday::sunday}, "02:10", "02:50", "America/Chicago"};
    expectEdges(sundays,
        {{"2026-03-08T07:59:00Z", false, "2026-03-15T07:10:00.000Z"}, {"2026-03-01T09:00:00Z", false, "2026-03-15T07:10:00.000Z"}});
}

TEST(ContactLines, WhatIsWrongWithALineIsNamedAllAtOnce)
{
    auto faulty = line("georgia");
    faulty.hours.opens = "24:00";
    faulty.hours.zone = "America/Atlanta";
    faulty.serves.push_back({"GA", {}, {}, "northern", {}});
    faulty.serves.push_back({"GA", Codes{"13047"}, {}, {}, true});
    faulty.effectiveTo = *parseDate("2013-12-31");
    EXPECT_EQ(faultsOf(faulty), (Codes{"/opens", "/zone", "/serves/1", "/serves/2", "/effectiveTo"}));
    auto overnight = line("georgia");
    overnight.hours.opens = "17:00";
    EXPECT_EQ(faultsOf(overnight), Codes{"/closes"});
}

} // namespace careway::contact_lines
