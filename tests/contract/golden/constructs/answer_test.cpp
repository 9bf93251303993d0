#include "operations/samples_api.hpp"
#include "operations/service_api.hpp"
#include "support/golden.hpp"

#include <stdexcept>

using namespace careway;
using namespace careway::golden;

TEST(Answer, OfBytesMustSayWhichTypeTheyAre)
{
    EXPECT_THROW(
        static_cast<void>(api::answerGetPicture({.contentDisposition = "attachment", .contentType = "", .body = "x"})), std::logic_error);
}

TEST(Answer, HasStatusTypeHeadersAndBody)
{
    api::SamplesApi::CreateSampleAnswer created;
    created.location = "/v1/samples/1";
    created.eTag = "\"1\"";
    created.body.name = "a";
    created.body.takenOn = *parseDate("2026-01-01");
    const auto answer = api::answerCreateSample(created);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.headers, (http::Pairs{{"Content-Type", "application/json"}, {"Location", "/v1/samples/1"}, {"ETag", "\"1\""}}));
    EXPECT_EQ(answer.body,
        R"({"id":"00000000-0000-0000-0000-000000000000","version":0,"name":"a","takenOn":"2026-01-01","takenAt":"1970-01-01T00:00:00.000Z",)"
        R"("stage":"new","endedOn":null,"stageBefore":null,"frozen":false,"lines":[]})");
}

TEST(Answer, AHeaderIsWrittenByItsType)
{
    api::SamplesApi::GetSampleAnswer sample;
    sample.eTag = "\"1\"";
    sample.xSampleVersion = 7;
    sample.xSampleId = *Id::parse(anId);
    EXPECT_EQ(api::answerGetSample(sample).headers,
        (http::Pairs{{"Content-Type", "application/json"}, {"ETag", "\"1\""}, {"X-Sample-Version", "7"}, {"X-Sample-Id", anId}}));
    sample.xSampleDay = *parseDate("2026-01-01");
    sample.xSampleTime = *parseInstant("2026-01-01T00:00:00Z");
    sample.xSampleStage = api::Stage::onHold;
    sample.xSampleExact = true;
    const auto headers = api::answerGetSample(sample).headers;
    EXPECT_EQ(http::find(headers, "X-Sample-Day"), "2026-01-01");
    EXPECT_EQ(http::find(headers, "X-Sample-Time"), "2026-01-01T00:00:00.000Z");
    EXPECT_EQ(http::find(headers, "X-Sample-Stage"), "on-hold");
    EXPECT_EQ(http::find(headers, "X-Sample-Exact"), "true");
}

TEST(Answer, AHeaderThatIsNotThereIsNotWritten)
{
    api::SamplesApi::ListSamplesAnswer page;
    EXPECT_FALSE(http::find(api::answerListSamples(page).headers, "Link"));
    page.link = "</v1/samples?cursor=x>; rel=\"next\"";
    EXPECT_EQ(http::find(api::answerListSamples(page).headers, "Link"), page.link);
}

TEST(Answer, OfNothingHasNoBodyAndNoType)
{
    const auto answer = api::answerWithdrawSample({});
    EXPECT_EQ(answer.status, 204);
    EXPECT_TRUE(answer.headers.empty());
    EXPECT_TRUE(answer.body.empty());
}

TEST(Answer, ATextIsTheBodyItself)
{
    const auto answer = api::answerGetMetrics({.body = "up 1\n"});
    EXPECT_EQ(answer.headers, (http::Pairs{{"Content-Type", "text/plain"}}));
    EXPECT_EQ(answer.body, "up 1\n");
}

TEST(Answer, OfSeveralTypesMustSayWhichItIs)
{
    EXPECT_EQ(
        http::find(api::answerGetDocsAsset({.cacheControl = "no-cache", .contentType = "text/css", .body = ""}).headers, "Content-Type"),
        "text/css");
    EXPECT_THROW((void)api::answerGetDocsAsset({.cacheControl = "no-cache", .body = ""}), std::logic_error);
    EXPECT_EQ(http::find(api::answerGetFile({.contentType = "image/png", .body = ""}).headers, "Content-Type"), "image/png");
    EXPECT_THROW((void)api::answerGetFile({.body = ""}), std::logic_error);
}
