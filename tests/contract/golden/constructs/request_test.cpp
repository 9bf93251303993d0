#include "operations/samples_api.hpp"
#include "operations/service_api.hpp"
#include "operations/table.hpp"
#include "support/golden.hpp"

using namespace careway;
using namespace careway::golden;

namespace {

http::Request asking(const http::Operation& operation)
{
    http::Request out;
    out.operation = &operation;
    return out;
}

http::Request listing(http::Pairs query)
{
    auto out = asking(operations::listSamples);
    out.query = std::move(query);
    return out;
}

std::string listed(http::Pairs query)
{
    query.emplace_back("day", "2026-01-01");
    return said(errorOf(api::readListSamples, listing(std::move(query))).violations);
}

http::Request patching(std::string body)
{
    auto out = asking(operations::patchSample);
    out.pathParameters = {{"sampleId", anId}};
    out.headers = {{"if-match", "\"7\""}};
    out.body = std::move(body);
    return out;
}

} // namespace

TEST(Request, WhatTheContractGivesADefaultMayBeLeftOut)
{
    const auto request = api::readListSamples(listing({{"day", "2026-01-01"}}));
    EXPECT_EQ(request.limit, 50);
    EXPECT_FALSE(request.exact);
    EXPECT_EQ(request.language, "en");
    EXPECT_EQ(request.sort, api::Stage::onHold);
    EXPECT_FALSE(request.include);
    EXPECT_FALSE(request.latitude);
}

TEST(Request, EveryParameterIsReadAsItsType)
{
    const auto request = api::readListSamples(listing({{"day", "2026-01-01"}, {"stage", "on-hold"},
        {"updatedSince", "2026-01-01T00:00:00Z"}, {"latitude", "-36.5"}, {"code", "AB"}, {"limit", "200"}, {"exact", "true"},
        {"language", "es"}, {"sort", "new"}, {"include", "labels,lines"}, {"ids", std::string(anId) + "," + otherId}, {"class", "c"}}));
    EXPECT_EQ(text(request.day), "2026-01-01");
    EXPECT_EQ(request.stage, api::Stage::onHold);
    EXPECT_EQ(text(*request.updatedSince), "2026-01-01T00:00:00.000Z");
    EXPECT_EQ(request.latitude, -36.5);
    EXPECT_EQ(request.limit, 200);
    EXPECT_TRUE(request.exact);
    EXPECT_EQ(request.sort, api::Stage::new_);
    EXPECT_EQ(request.include, (std::vector{api::SamplePart::labels, api::SamplePart::lines}));
    EXPECT_EQ(request.ids->back().text(), otherId);
    EXPECT_EQ(request.class_, "c");
}

TEST(Request, AllParametersThatAreWrongAreNamedAtOnce)
{
    EXPECT_EQ(listed({{"limit", "500"}, {"stage", "gone"}, {"latitude", "91"}, {"code", "a"}, {"exact", "yes"}, {"lmit", "3"},
                  {"updatedSince", "now"}}),
        "query:stage enum\nquery:updatedSince format\nquery:latitude maximum\nquery:code min-length\nquery:code pattern\nquery:limit "
        "maximum\n"
        "query:exact type\nquery:lmit unknown\n");
    EXPECT_EQ(said(errorOf(api::readListSamples, listing({})).violations), "query:day required\n");
}

TEST(Request, AQueryParameterGivenTwiceIsRefusedOnce)
{
    EXPECT_EQ(listed({{"limit", "5"}, {"limit", "5"}, {"limit", "6"}, {"x", "1"}, {"x", "2"}}),
        "query:limit duplicate\nquery:x unknown\nquery:x duplicate\n");
}

TEST(Request, NamesAreComparedByCase) { EXPECT_EQ(listed({{"Limit", "5"}}), "query:Limit unknown\n"); }

TEST(Request, NumbersInAQueryAreWholeTexts)
{
    for (const auto* number : {"", " 5", "5 ", "+5", "5.0", "0x5", "5,6", "99999999999999999999"})
        EXPECT_EQ(listed({{"limit", number}}), "query:limit type\n") << number;
    for (const auto* number : {"", "inf", "nan", "-Infinity", "1e999", "0x1p3", "1 "})
        EXPECT_EQ(listed({{"latitude", number}}), "query:latitude type\n") << number;
    EXPECT_EQ(listed({{"limit", "-1"}}), "query:limit minimum\n");
}

TEST(Request, AListHasItsRules)
{
    EXPECT_EQ(listed({{"include", ""}}), "query:include/0 enum\n");
    EXPECT_EQ(listed({{"include", "lines,"}}), "query:include/1 enum\n");
    EXPECT_EQ(listed({{"include", "lines,labels,lines"}}), "query:include/2 unique\n");
    EXPECT_EQ(listed({{"include", "a,b,c,d"}}), "query:include max-items\n");
    EXPECT_EQ(listed({{"ids", anId}}), "query:ids min-items\n");
    EXPECT_EQ(listed({{"ids", std::string(5000, ',')}}), "query:ids max-items\n");
}

TEST(Request, ThousandsOfParametersAreAHundredViolations)
{
    http::Pairs query;
    for (int i = 0; i < 3000; ++i)
        query.emplace_back("p" + std::to_string(i), "");
    EXPECT_EQ(errorOf(api::readListSamples, listing(std::move(query))).violations.size(), 100U);
}

TEST(Request, AHeaderIsFoundInAnyCaseAndReadOnlyOnce)
{
    auto request = asking(operations::createSample);
    request.headers = {{"idempotency-KEY", "12345678"}};
    request.body = R"({"name":"a"})";
    EXPECT_EQ(api::readCreateSample(request).idempotencyKey, "12345678");
    request.headers.emplace_back("Idempotency-Key", "12345678");
    EXPECT_EQ(said(errorOf(api::readCreateSample, request).violations), "header:Idempotency-Key duplicate\n");
    request.headers = {{"Idempotency-Key", "1234567\xC3"}};
    EXPECT_EQ(said(errorOf(api::readCreateSample, request).violations), "header:Idempotency-Key format\n");
}

TEST(Request, PathHeaderAndBodyAreJudgedTogether)
{
    auto request = patching(R"({"nope":1})");
    request.pathParameters = {{"sampleId", "x"}};
    request.headers = {{"If-Match", "7"}};
    request.query = {{"q", ""}};
    const auto error = errorOf(api::readPatchSample, request);
    EXPECT_EQ(error.kind, Error::Kind::malformed);
    EXPECT_EQ(error.code, "request/invalid");
    EXPECT_EQ(said(error.violations), "path:sampleId format\nheader:If-Match pattern\n/nope unknown\n min-properties\nquery:q unknown\n");
}

TEST(Request, AChangeWithoutIfMatchIsRefusedBeforeAllElse)
{
    auto request = patching(R"({"nope":1})");
    request.headers.clear();
    const auto error = errorOf(api::readPatchSample, request);
    EXPECT_EQ(error.kind, Error::Kind::condition_missing);
    EXPECT_EQ(error.code, "request/if-match-missing");
    EXPECT_TRUE(error.violations.empty());
}

TEST(Request, ABodyThatIsNoJsonHasACodeOfItsOwn)
{
    const auto error = errorOf(api::readPatchSample, patching("{\"note\":\"Jane Doe\""));
    EXPECT_EQ(error.code, "request/malformed-json");
    ASSERT_EQ(said(error.violations), " syntax\n");
    EXPECT_EQ(error.violations[0].detail, "is not JSON, near byte 18");
}

TEST(Request, ABrokenBodyBesideABrokenParameterIsAnInvalidRequest)
{
    auto request = patching("{");
    request.pathParameters = {{"sampleId", "x"}};
    const auto error = errorOf(api::readPatchSample, request);
    EXPECT_EQ(error.code, "request/invalid");
    EXPECT_EQ(said(error.violations), "path:sampleId format\n syntax\n");
}

TEST(Request, ABodyIsMissedWhereItIsRequired) { EXPECT_EQ(said(errorOf(api::readPatchSample, patching("")).violations), " required\n"); }

TEST(Request, ABodyThatIsNotRequiredMayBeLeftOut)
{
    auto request = asking(operations::withdrawSample);
    request.pathParameters = {{"sampleId", anId}};
    EXPECT_FALSE(api::readWithdrawSample(request).body);
    request.body = R"({"reason":"r"})";
    EXPECT_EQ(api::readWithdrawSample(request).body->reason, "r");
    request.body = "{}";
    EXPECT_EQ(said(errorOf(api::readWithdrawSample, request).violations), "/reason required\n");
}

TEST(Request, APathParameterHasItsPattern)
{
    auto request = asking(operations::getDocsAsset);
    request.pathParameters = {{"asset", "../etc"}};
    EXPECT_EQ(said(errorOf(api::readGetDocsAsset, request).violations), "path:asset pattern\n");
}
