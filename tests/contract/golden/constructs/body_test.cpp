#include "models/measures.hpp"
#include "models/new_sample.hpp"
#include "models/problem.hpp"
#include "models/sample.hpp"
#include "models/sample_patch.hpp"
#include "models/sample_record.hpp"
#include "support/golden.hpp"

#include <random>

using namespace careway;
using namespace careway::golden;

namespace {

const std::string everySample
    = R"({"id":"018f3c2e-7b1a-7c3d-9e4f-0123456789ab","version":3,"name":"Zoë \"Z\"","takenOn":"2024-02-29",)"
      R"("takenAt":"2026-01-31T23:59:59.125Z","stage":"on-hold","endedOn":null,"stageBefore":"new","frozen":false,)"
      R"("lines":[{"code":"AB123","units":2}],"measures":{"small":-5,"large":9007199254740991,"ratio":0.25,"cents":19.99},)"
      R"("class":"c","bodyLimit":""})";

const std::string everyNewSample
    = R"({"name":"a","bornOn":"1984-02-29","seenAt":"2026-01-31T23:59:59.000Z",)"
      R"("ownerId":"018f3c2e-7b1a-7c3d-9e4f-0123456789ab","stage":"class","frozen":true,"measures":{},)"
      R"("lines":[{"code":"AB123","units":999}],"grid":[[1,2],[],[9]],"stages":["new","default"],)"
      R"("keptIds":["018f3c2e-7b1a-7c3d-9e4f-0123456789ab"],"twins":[{"code":"AB123","units":1},{"code":"AB123","units":2}],)"
      R"("flags":[true,false,true],"labels":{"a/b":"x","~":"y"},"lineBy":{"k":{"code":"AB123","units":1}},)"
      R"("daysBy":{"k":["2026-01-01","2026-01-02"]}})";

std::string withName(std::string_view rest) { return R"({"name":"a",)" + std::string(rest) + "}"; }
std::string newSample(std::string_view rest) { return refused<api::NewSample>(withName(rest)); }
std::string measures(std::string_view all) { return refused<api::Measures>("{" + std::string(all) + "}"); }

template <typename T> void expectRoundTrip(std::string_view text) { EXPECT_EQ(json::textOf(read<T>(text)), text); }

} // namespace

TEST(Body, WhatIsReadIsWrittenAgain)
{
    expectRoundTrip<api::Sample>(everySample);
    expectRoundTrip<api::NewSample>(everyNewSample);
    expectRoundTrip<api::Measures>("{}");
}

TEST(Body, AnAllOfHasTheMembersOfAllItsParts)
{
    expectRoundTrip<api::SampleRecord>(R"({"id":"018f3c2e-7b1a-7c3d-9e4f-0123456789ab","version":1,"reason":"r"})");
}

TEST(Body, ValuesGetTheTypesOfTheHouse)
{
    const auto sample = read<api::Sample>(everySample);
    EXPECT_EQ(sample.id, *Id::parse(anId));
    EXPECT_EQ(text(sample.takenOn), "2024-02-29");
    EXPECT_EQ(text(sample.takenAt), "2026-01-31T23:59:59.125Z");
    EXPECT_EQ(sample.stage, api::Stage::onHold);
    EXPECT_EQ(sample.stageBefore, api::Stage::new_);
    EXPECT_FALSE(sample.endedOn);
}

TEST(Body, AnIdIsReadInEitherCaseAndWrittenInLower)
{
    const auto sample = read<api::NewSample>(withName(R"("ownerId":"018F3C2E-7B1A-7C3D-9E4F-0123456789AB")"));
    EXPECT_EQ(sample.ownerId->text(), anId);
}

TEST(Body, EverythingThatIsWrongIsSaidAtOnce)
{
    EXPECT_EQ(refused<api::Sample>(
                  R"({"id":"x","version":0,"name":"","takenOn":"2023-02-29","takenAt":"2026-01-31T24:00:00Z","stage":"gone","extra":1,)"
                  R"("stageBefore":"gone","frozen":"no","frozen":true,)"
                  R"("lines":[{"code":"AB123","units":0},{"code":"ab","units":1.5,"zip":1},7],"measures":{"ratio":1.5}})"),
        "/extra unknown\n/frozen duplicate\n/id format\n/version minimum\n/name min-length\n/takenOn format\n/takenAt format\n/stage enum\n"
        "/endedOn required\n/stageBefore enum\n/lines/0/units minimum\n/lines/1/zip unknown\n/lines/1/code min-length\n/lines/1/code "
        "pattern\n"
        "/lines/1/units type\n/lines/2 type\n/measures/ratio maximum\n");
}

TEST(Body, ADetailNamesTheLimitAndNothingOfTheValue)
{
    json::Violations found;
    api::NewSample out;
    json::parse(
        R"({"name":"more than ten","measures":{"small":6,"cents":-1,"between":0.5,"dozens":13},"stage":"secret","lines":[]})", out, found);
    std::string details;
    for (const auto& each : found.all())
        details += each.detail + "\n";
    EXPECT_EQ(details,
        "must have at most 10 characters\nmust be one of new, on-hold, class, default, done\nmust be at most 5\nmust be a multiple of 12\n"
        "must be more than 0.5\nmust be at least 0\nmust have at least 1 items\n");
}

TEST(Body, NullStandsOnlyWhereTheContractAllowsIt)
{
    EXPECT_EQ(newSample(R"("stage":null,"lines":null,"measures":null,"labels":null)"),
        "/stage type\n/measures type\n/lines type\n/labels type\n");
    EXPECT_EQ(refused<api::NewSample>(R"({"name":null})"), "/name type\n");
}

TEST(Body, LengthsCountCharactersNotBytes)
{
    EXPECT_EQ(read<api::NewSample>(R"({"name":"ëëëëëëëëëë"})").name.size(), 20U);
    EXPECT_EQ(read<api::NewSample>(R"({"name":"\ud83d\ude00😀"})").name, "😀😀");
    EXPECT_EQ(refused<api::NewSample>(R"({"name":"ëëëëëëëëëëë"})"), "/name max-length\n");
}

TEST(Body, NoTextHoldsTheCharacterNul)
{
    EXPECT_EQ(refused<api::NewSample>(R"({"name":"a\u0000b"})"), "/name nul\n");
    EXPECT_EQ(newSample(R"("labels":{"k":"\u0000"})"), "/labels/k nul\n");
    EXPECT_EQ(newSample(R"("labels":{"\u0000":"k"})"), std::string("/labels/\0 nul\n", 14));
}

TEST(Body, APatternHoldsForTheWholeText) { EXPECT_EQ(newSample(R"("lines":[{"code":"AB123\n","units":1}])"), "/lines/0/code pattern\n"); }

TEST(Body, NumbersKeepWithinTheirBounds)
{
    read<api::Measures>(
        R"({"small":5,"large":-9007199254740991,"above":1,"dozens":1200,"ratio":1,"between":0.51,"cents":0,"single":-1,"plain":1e3})");
    EXPECT_EQ(measures(R"("small":6,"large":9007199254740992,"ratio":-0.001,"single":1.01,"plain":-1000.5)"),
        "/small maximum\n/large maximum\n/ratio minimum\n/single maximum\n/plain minimum\n");
    EXPECT_EQ(measures(R"("above":0,"between":0.5)"), "/above minimum\n/between minimum\n");
    EXPECT_EQ(measures(R"("above":10,"between":2.5)"), "/above maximum\n/between maximum\n");
}

TEST(Body, AMultipleOfCentsIsOneInSpiteOfRounding)
{
    for (const auto* sum : {"0.01", "0.29", "1.1", "19.99", "99999.99", "4.35", "0"})
        read<api::Measures>(R"({"cents":)" + std::string(sum) + "}");
    for (const auto* sum : {"0.001", "19.995", "99999.999", "0.0100001"})
        EXPECT_EQ(measures(R"("cents":)" + std::string(sum)), "/cents multiple-of\n") << sum;
    EXPECT_EQ(measures(R"("dozens":1)"), "/dozens multiple-of\n");
}

TEST(Body, AnIntegerIsWrittenAsOne)
{
    for (const auto* number : {"1.0", "1e2", "1E0", "-0.0", "9223372036854775808", "-9223372036854775809", "\"1\"", "true"})
        EXPECT_EQ(measures(R"("large":)" + std::string(number)), "/large type\n") << number;
    EXPECT_EQ(measures(R"("small":2147483648)"), "/small maximum\n");
    EXPECT_EQ(read<api::Measures>(R"({"small":-0})").small, 0);
}

TEST(Body, TwinsAreRefusedWhereItemsAreUnique)
{
    EXPECT_EQ(newSample(R"("stages":["new","done","new"])"), "/stages/2 unique\n");
    EXPECT_EQ(newSample(R"("twins":[{"code":"AB123","units":1},{"units":1,"code":"AB123"}])"), "/twins/1 unique\n");
    EXPECT_EQ(
        newSample(R"("keptIds":["018f3c2e-7b1a-7c3d-9e4f-0123456789ab","018F3C2E-7B1A-7C3D-9E4F-0123456789AB"])"), "/keptIds/1 unique\n");
}

TEST(Body, WhatCannotBeReadIsNobodysTwin) { EXPECT_EQ(newSample(R"("stages":["gone","gone","new"])"), "/stages/0 enum\n/stages/1 enum\n"); }

TEST(Body, ListsAndMapsHaveTheirSizes)
{
    EXPECT_EQ(newSample(R"("lines":[])"), "/lines min-items\n");
    EXPECT_EQ(newSample(R"("grid":[[1,2,3,4],[10],"x"])"), "/grid/0 max-items\n/grid/1/0 maximum\n/grid/2 type\n");
    EXPECT_EQ(newSample(R"("flags":[true,1])"), "/flags/1 type\n");
    EXPECT_EQ(newSample(R"("labels":{})"), "/labels min-properties\n");
    EXPECT_EQ(newSample(R"("labels":{"a":"","b":"","c":""})"), "/labels max-properties\n");
    EXPECT_EQ(newSample(R"("labels":{"a":"","a":"toolong"})"), "/labels/a duplicate\n/labels/a max-length\n");
    EXPECT_EQ(newSample(R"("lineBy":{"a/b~":{"code":"AB123"}})"), "/lineBy/a~1b~0/units required\n");
    EXPECT_EQ(newSample(R"("daysBy":{"k":["2026-13-01"]})"), "/daysBy/k/0 format\n");
}

TEST(Body, DaysAndMomentsMustExist)
{
    for (const auto* day : {"2023-02-29", "2026-04-31", "2026-1-01", "20260101", "2026-01-01T00:00:00Z", "", "2026-00-10"})
        EXPECT_EQ(newSample(R"("bornOn":")" + std::string(day) + "\""), "/bornOn format\n") << day;
    for (const auto* moment :
        {"2026-01-01T00:00:00", "2026-01-01T00:00:00+01:00", "2026-01-01 00:00:00Z", "2026-01-01T23:59:60Z", "2026-01-01"})
        EXPECT_EQ(newSample(R"("seenAt":")" + std::string(moment) + "\""), "/seenAt format\n") << moment;
    EXPECT_EQ(newSample(R"("ownerId":"018f3c2e7b1a7c3d9e4f0123456789ab")"), "/ownerId format\n");
}

TEST(Body, AClosedModelRefusesWhatItDoesNotKnowAndAnOpenOneDoesNot)
{
    EXPECT_EQ(newSample(R"("id":"x","Name":"b")"), "/id unknown\n/Name unknown\n");
    EXPECT_EQ(read<api::Problem>(R"({"type":"t","status":400,"more":{"a":[1]}})").status, 400);
}

TEST(Patch, AbsentNullAndAValueAreThree)
{
    const auto patch = read<api::SamplePatch>(R"({"note":null,"stage":"done","tags":["a"]})");
    EXPECT_TRUE(patch.note.present);
    EXPECT_FALSE(patch.note.value);
    EXPECT_TRUE(patch.stage.present);
    EXPECT_EQ(patch.stage.value, api::Stage::done);
    EXPECT_EQ(patch.tags.value, std::vector<std::string>{"a"});
    EXPECT_FALSE(patch.line.present);
    EXPECT_FALSE(patch.endedOn.present);
    EXPECT_FALSE(patch.name);
}

TEST(Patch, IsWrittenAsItWasSent)
{
    expectRoundTrip<api::SamplePatch>(R"({"name":"b","note":null,"endedOn":"2026-01-01","line":{"code":"AB123","units":1},"tags":null})");
}

TEST(Patch, MustSaySomething) { EXPECT_EQ(refused<api::SamplePatch>("{}"), " min-properties\n"); }

TEST(Patch, NullIsRefusedForWhatCannotGo) { EXPECT_EQ(refused<api::SamplePatch>(R"({"name":null})"), "/name type\n"); }

TEST(Body, AlteredAnywhereItIsRefusedOrStaysWhatItSays)
{
    const auto seed = std::random_device{}();
    RecordProperty("seed", static_cast<int>(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int i = 0; i < 5000; ++i) {
        auto text = everyNewSample;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const auto place = random() % text.size();
            if (random() % 2 == 0) text[place] = static_cast<char>(random());
            else if (random() % 2 == 0) text.erase(place, 1 + random() % 4);
            else text.insert(place, text.substr(random() % text.size(), random() % 8));
            if (text.empty()) break;
        }
        api::NewSample out;
        json::Violations found;
        if (!json::parse(text, out, found)) {
            ASSERT_FALSE(found.none());
            for (const auto& each : found.all())
                ASSERT_TRUE(json::isUtf8(each.at));
        } else {
            ASSERT_EQ(read<api::NewSample>(json::textOf(out)), out) << text;
        }
    }
}
