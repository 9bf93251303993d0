#include "assessments/signal.hpp"
#include "unit/assessments/reference.hpp"

namespace careway::assessments {

namespace {

/// What is understood of a body, with the instruments that it refers to.
struct Heard {
    explicit Heard(const std::string& text)
        : instruments(shipped())
    {
        const auto body = json::looseOf(text);
        EXPECT_TRUE(body) << text;
        what = understood(body.value_or(json::Loose{}), instruments);
    }

    std::vector<api::Instrument> instruments;
    Understood what;
};

bool signal(const std::string& answers, const std::string& instrument = R"("phq-9")")
{
    return Heard(R"({"instrument":)" + instrument + R"(,"answers":)" + answers + '}').what.safety;
}

bool signalOf(const std::string& value) { return signal(R"([{"item":"9","value":)" + value + "}]"); }

} // namespace

TEST(ASignal, IsAnythingButAPlainNoToTheNinthItem)
{
    for (const auto* value : {"1", "2", "3", "4", "999999", "1.0", "0.5", R"("1")", R"("3")", R"("nearly every day")", "true", "[1]",
             R"({"score":2})", R"([{"value":1}])"})
        EXPECT_TRUE(signalOf(value)) << value;
    for (const auto* value : {"0", "0.0", "-1", "null", "false", R"("")", R"("0")", R"(" ")", "[]", "{}", "[0]", R"({"score":0})"})
        EXPECT_FALSE(signalOf(value)) << value;
}

TEST(ASignal, IsHeardWhateverElseIsWrong)
{
    EXPECT_TRUE(signal(R"([{"item":9,"value":1}])")) << "a number where a text belongs";
    EXPECT_TRUE(signal(R"([{"item":"9","value":0},{"item":"9","value":2}])")) << "answered twice";
    EXPECT_TRUE(signal(R"([{"item":"9","value":0,"value":2}])")) << "a member given twice";
    EXPECT_TRUE(signal(R"([{"item":"9","score":2}])")) << "a value by another name";
    EXPECT_TRUE(signal(R"({"9":1})")) << "a map instead of a list";
    EXPECT_TRUE(signal(R"([[{"item":"9","value":1}]])")) << "nested";
    EXPECT_TRUE(signal(R"([{"item":"1","value":7},{"item":"eleven","value":0},{"item":"9","value":1}])"));
    EXPECT_TRUE(Heard(R"({"items":[{"item":"9","value":1}]})").what.safety) << "under another name, of no instrument";
    EXPECT_TRUE(Heard(R"([{"item":"9","value":1}])").what.safety) << "a body that is no object";
}

TEST(ASignal, IsHeardThoughTheInstrumentIsNoneThatThereIs)
{
    for (const auto* instrument : {R"("PHQ-9")", R"("phq9")", "9", "null", R"(["phq-9"])"})
        EXPECT_TRUE(signal(R"([{"item":"9","value":1}])", instrument)) << instrument;
    EXPECT_TRUE(signal(R"([{"item":"9","value":1}])", R"("phq-2")")) << "which has no ninth item";
    EXPECT_FALSE(signal(R"([{"item":"9","value":1}])", R"("dast-10")")) << "whose ninth item is another";
    EXPECT_TRUE(signal(R"([{"item":"9","value":1}])", R"("phq-a")"));
    EXPECT_TRUE(signal(R"([{"item":"12","value":1}])", R"("phq-a")"));
}

TEST(ASignal, IsNotWhatOtherItemsSay)
{
    EXPECT_FALSE(signal(R"([{"item":"1","value":3},{"item":"8","value":9},{"item":"10","value":3},{"item":"9","value":0}])"));
    EXPECT_FALSE(signal("[]"));
    EXPECT_FALSE(Heard(R"({"instrument":"phq-9","total":27})").what.safety) << "a total says nothing of an item";
}

TEST(WhatIsUnderstood, IsWhoWhatWhenAndTheAnswersThatAreSound)
{
    const Heard heard(R"({"memberId":"3dbd293a-753c-8877-8181-89b8da0d9762","instrument":"phq-9","answeredAt":"2026-11-24T14:00:00Z",
        "total":"many","answers":[{"item":"1","value":2},{"item":2,"value":3},{"item":"3","value":"x"},{"item":"4","value":1.5},{"item":"9","value":1}]})");
    EXPECT_EQ(heard.what.memberId, Id::parse("3dbd293a-753c-8877-8181-89b8da0d9762"));
    ASSERT_NE(heard.what.instrument, nullptr);
    EXPECT_EQ(heard.what.instrument->code, "phq-9");
    EXPECT_EQ(heard.what.answeredAt, parseInstant("2026-11-24T14:00:00Z"));
    EXPECT_EQ(heard.what.answers, (std::vector<api::AssessmentAnswer>{{"1", 2}, {"2", 3}, {"9", 1}}));
    const Heard nothing(R"({"memberId":7,"answeredAt":"yesterday","answers":null})");
    EXPECT_FALSE(nothing.what.memberId);
    EXPECT_FALSE(nothing.what.answeredAt);
    EXPECT_EQ(nothing.what.instrument, nullptr);
}

TEST(WhatIsUnderstood, IsNothingOfWhatIsNoJson)
{
    EXPECT_FALSE(json::looseOf(R"({"answers":[{"item":"9","value":1})"));
    EXPECT_FALSE(json::looseOf(std::string(100, '[') + std::string(100, ']'))) << "nested too deeply";
}

} // namespace careway::assessments
