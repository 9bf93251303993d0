#include "operations/samples_api.hpp"
#include "operations/service_api.hpp"
#include "operations/table.hpp"
#include "support/golden.hpp"

#include <algorithm>

using namespace careway;
using namespace careway::golden;

namespace {

class Samples : public api::SamplesApi {
public:
    CreateSampleAnswer createSample(Work& work, const CreateSample& request) override
    {
        ++work.asked;
        CreateSampleAnswer out{.location = "/v1/samples/" + request.idempotencyKey, .eTag = "\"1\"", .body = {}};
        out.body.name = request.body.name;
        return out;
    }

    std::optional<CreateSampleAnswer> salvageCreateSample(Work&, const TurnedAway& request) override
    {
        if (request.body.find("keep") == std::string_view::npos) return std::nullopt;
        return CreateSampleAnswer{.location = "/v1/samples/" + std::string(request.key), .eTag = "\"1\"", .body = {}};
    }

    std::vector<Result<GetSampleAnswer>> getSample(Work& work, std::span<const Asked<GetSample>> asked) override
    {
        ++work.asked;
        std::vector<Result<GetSampleAnswer>> out;
        for (const auto& each : asked) {
            if (each.caller.subject == "stranger") out.push_back(fail(Error::Kind::not_found, "samples/not-found", "There is none."));
            else out.push_back(GetSampleAnswer{.eTag = "\"1\"", .xSampleId = each.request.sampleId, .body = {}});
        }
        return out;
    }

    ListSamplesAnswer listSamples(Work&, const ListSamples&) override { return {}; }
    PatchSampleAnswer patchSample(Work&, const PatchSample&) override { return {}; }
    GetPictureAnswer getPicture(Work&, const GetPicture&) override
    {
        return {.contentDisposition = "attachment", .contentType = "image/png", .body = std::string(aPicture)};
    }
    PutPictureAnswer putPicture(Work&, const PutPicture& request) override
    {
        taken = std::string(request.body.type) + ' ' + std::string(request.body.content);
        return {};
    }
    PutScanAnswer putScan(Work&, const PutScan&) override { return {}; }

    static constexpr std::string_view aPicture{"\x89PNG\r\n\0\xFF", 8};
    std::string taken;
    WithdrawSampleAnswer withdrawSample(Work&, const WithdrawSample&) override { return {}; }
};

class Service : public api::ServiceApi {
public:
    GetDocsAssetAnswer getDocsAsset(const GetDocsAsset&) override
    {
        return {.cacheControl = "no-cache", .contentType = "text/css", .body = "a{}"};
    }
    GetFileAnswer getFile(const GetFile&) override { return {.contentType = "image/png", .body = ""}; }
    GetHealthAnswer getHealth(const GetHealth&) override { return {.body = {.status = "ok"}}; }
    GetMetricsAnswer getMetrics(const GetMetrics&) override { return {.body = "up 1\n"}; }
};

http::Request asking(const http::Operation& operation, http::Pairs path = {}, http::Pairs headers = {}, std::string body = {})
{
    http::Request out;
    out.operation = &operation;
    out.pathParameters = std::move(path);
    out.headers = std::move(headers);
    out.body = std::move(body);
    return out;
}

struct House {
    House()
    {
        api::mount(routes, samples);
        api::mount(routes, service);
    }
    Samples samples;
    Service service;
    Routes routes;
    Work work;
};

std::string listed(const http::Names& names)
{
    std::string out;
    for (const auto name : names)
        out += std::string(name) + " ";
    return out;
}

} // namespace

TEST(Routes, EveryOperationIsBoundInItsWay)
{
    House house;
    for (const auto* operation : operations::all()) {
        const bool open = operation->scopes.empty(), batch = operation == &operations::getSample;
        EXPECT_EQ(house.routes.open(*operation) != nullptr, open) << operation->id;
        EXPECT_EQ(house.routes.batch(*operation) != nullptr, batch) << operation->id;
        EXPECT_EQ(house.routes.single(*operation) != nullptr, !open && !batch) << operation->id;
    }
}

TEST(Routes, ASingleOneIsReadFirstAndCarriedOutInItsWork)
{
    House house;
    const auto& route = *house.routes.single(operations::createSample);
    EXPECT_THROW(route(asking(operations::createSample, {}, {}, "{}")), Refusal);
    const auto act = route(asking(operations::createSample, {}, {{"Idempotency-Key", "12345678"}}, R"({"name":"a"})"));
    EXPECT_EQ(house.work.asked, 0);
    const auto answer = act(house.work);
    EXPECT_EQ(house.work.asked, 1);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(http::find(answer.headers, "Location"), "/v1/samples/12345678");
}

TEST(Routes, BytesGoThroughAsTheyAre)
{
    House house;
    const http::Pairs path{{"sampleId", anId}};
    const auto put = asking(operations::putPicture, path, {{"Content-Type", "IMAGE/JPEG; q=1"}}, std::string(Samples::aPicture));
    EXPECT_EQ((*house.routes.single(operations::putPicture))(put)(house.work).status, 204);
    EXPECT_EQ(house.samples.taken, "image/jpeg " + std::string(Samples::aPicture)) << "the type as the contract spells it";
    const auto got = (*house.routes.single(operations::getPicture))(asking(operations::getPicture, path))(house.work);
    EXPECT_EQ(got.body, Samples::aPicture);
    EXPECT_EQ(got.headers, (http::Pairs{{"Content-Type", "image/png"}, {"Content-Disposition", "attachment"}}));
}

TEST(Routes, OfOneThatIsRefusedMayBeKeptWhatTheContractSays)
{
    House house;
    const Error error{Error::Kind::malformed, "request/invalid", "It is wrong."};
    ASSERT_EQ(house.routes.salvage(operations::patchSample), nullptr);
    const auto& salvage = *house.routes.salvage(operations::createSample);
    EXPECT_FALSE(salvage(house.work, {"12345678", "{}", error}));
    const auto kept = salvage(house.work, {"12345678", R"({"keep":1})", error});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->status, 201);
    EXPECT_EQ(http::find(kept->headers, "Location"), "/v1/samples/12345678");
}

TEST(Routes, InABatchEachAnswersForItself)
{
    House house;
    access::Caller known, stranger;
    stranger.subject = "stranger";
    const auto first = asking(operations::getSample, {{"sampleId", anId}}), broken = asking(operations::getSample, {{"sampleId", "x"}}),
               third = asking(operations::getSample, {{"sampleId", otherId}});
    access::Trail trail;
    const std::vector<Routes::Reading> asked{
        {known, trail, first}, {known, trail, broken}, {stranger, trail, third}, {known, trail, third}};
    const auto answers = (*house.routes.batch(operations::getSample))(house.work, asked);
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(house.work.asked, 1);
    EXPECT_EQ(http::find(answers[0]->headers, "X-Sample-Id"), anId);
    EXPECT_EQ(said(answers[1].error().violations), "path:sampleId format\n");
    EXPECT_EQ(answers[2].error().code, "samples/not-found");
    EXPECT_EQ(http::find(answers[3]->headers, "X-Sample-Id"), otherId);
}

TEST(Routes, AnOpenOneNeedsNoWork)
{
    House house;
    EXPECT_EQ((*house.routes.open(operations::getHealth))(asking(operations::getHealth)).body, R"({"status":"ok"})");
}

TEST(Table, HasEveryOperationOnce)
{
    std::vector<std::string_view> ids;
    for (const auto* operation : operations::all())
        ids.push_back(operation->id);
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(ids,
        (std::vector<std::string_view>{"createSample", "getDocsAsset", "getFile", "getHealth", "getMetrics", "getPicture", "getSample",
            "listSamples", "patchSample", "putPicture", "putScan", "withdrawSample"}));
}

TEST(Table, SaysWhatTheContractSays)
{
    const auto& create = operations::createSample;
    EXPECT_EQ(create.tag, "samples");
    EXPECT_EQ(create.method, "POST");
    EXPECT_EQ(create.path, "/v1/samples");
    EXPECT_EQ(listed(create.scopes), "samples.write samples.read ");
    EXPECT_EQ(listed(create.consumes), "application/json ");
    EXPECT_EQ(create.bodyLimit, 4096U);
    EXPECT_TRUE(create.idempotent);
    EXPECT_TRUE(create.personalData);
    EXPECT_FALSE(create.conditional);
    EXPECT_TRUE(operations::patchSample.conditional);
    EXPECT_EQ(listed(operations::patchSample.consumes), "application/merge-patch+json ");
    EXPECT_EQ(operations::patchSample.bodyLimit, 1048576U);
    EXPECT_EQ(operations::getSample.path, "/v1/samples/{sampleId}");
    EXPECT_EQ(operations::getSample.bodyLimit, 0U);
    EXPECT_EQ(listed(operations::getDocsAsset.produces), "text/css text/javascript ");
    EXPECT_EQ(listed(operations::putPicture.consumes), "image/png image/jpeg ");
    EXPECT_EQ(operations::putPicture.bodyLimit, 2000000U);
    EXPECT_EQ(operations::putPicture.atOnce, 4U);
    EXPECT_EQ(listed(operations::getPicture.produces), "image/png image/jpeg ");
    EXPECT_EQ(operations::getPicture.atOnce, 4U);
    EXPECT_EQ(operations::putScan.atOnce, 0U);
    EXPECT_TRUE(operations::getHealth.scopes.empty());
    EXPECT_TRUE(operations::withdrawSample.produces.empty());
}

TEST(Table, GivesEachItsLane)
{
    EXPECT_EQ(operations::getHealth.lane, http::Lane::immediate);
    EXPECT_EQ(operations::getSample.lane, http::Lane::reading);
    EXPECT_EQ(operations::listSamples.lane, http::Lane::reading);
    EXPECT_EQ(operations::createSample.lane, http::Lane::ordinary);
}
