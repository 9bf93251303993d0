// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_sample.hpp"
#include "models/sample.hpp"
#include "models/sample_page.hpp"
#include "models/sample_part.hpp"
#include "models/sample_patch.hpp"
#include "models/sample_record.hpp"
#include "models/stage.hpp"
#include "models/withdrawal.hpp"
#include "work/routes.hpp"

namespace careway::api {

class SamplesApi {
public:
    virtual ~SamplesApi() = default;

    struct CreateSample {
        std::string idempotencyKey{};
        NewSample body{};
    };

    struct CreateSampleAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Sample body{};
    };

    /// Take a sample.
    virtual CreateSampleAnswer createSample(Work& work, const CreateSample& request) = 0;

    /// What is kept of one that is refused; nothing: it stays refused.
    virtual std::optional<CreateSampleAnswer> salvageCreateSample(Work& work, const TurnedAway& request) = 0;

    struct GetPicture {
        Id sampleId{};
    };

    struct GetPictureAnswer {
        static constexpr int status = 200;
        std::string contentDisposition{};
        std::string contentType{};
        std::string body{};
    };

    /// The bytes of a picture, of one of several types.
    virtual GetPictureAnswer getPicture(Work& work, const GetPicture& request) = 0;

    struct GetSample {
        Id sampleId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetSampleAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        std::int64_t xSampleVersion{};
        Id xSampleId{};
        std::optional<Date> xSampleDay{};
        std::optional<Instant> xSampleTime{};
        std::optional<Stage> xSampleStage{};
        std::optional<bool> xSampleExact{};
        Sample body{};
    };

    /// Read a sample.
    virtual std::vector<Result<GetSampleAnswer>> getSample(Work& work, std::span<const Asked<GetSample>> asked) = 0;

    struct ListSamples {
        Date day{};
        std::optional<Stage> stage{};
        std::optional<Instant> updatedSince{};
        std::optional<double> latitude{};
        std::optional<std::string> code{};
        std::int32_t limit{50};
        bool exact{false};
        std::string language{"en"};
        Stage sort{Stage::onHold};
        std::optional<std::vector<SamplePart>> include{};
        std::optional<std::vector<Id>> ids{};
        std::optional<std::string> class_{};
    };

    struct ListSamplesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        SamplePage body{};
    };

    /// List samples.
    virtual ListSamplesAnswer listSamples(Work& work, const ListSamples& request) = 0;

    struct PatchSample {
        Id sampleId{};
        std::string ifMatch{};
        SamplePatch body{};
    };

    struct PatchSampleAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        SampleRecord body{};
    };

    /// Change a sample.
    virtual PatchSampleAnswer patchSample(Work& work, const PatchSample& request) = 0;

    struct PutPicture {
        Id sampleId{};
        http::Bytes body{};
    };

    struct PutPictureAnswer {
        static constexpr int status = 204;
    };

    /// Take a picture as raw bytes.
    virtual PutPictureAnswer putPicture(Work& work, const PutPicture& request) = 0;

    struct PutScan {
        Id sampleId{};
        http::Bytes body{};
    };

    struct PutScanAnswer {
        static constexpr int status = 204;
    };

    /// Take bytes of one type.
    virtual PutScanAnswer putScan(Work& work, const PutScan& request) = 0;

    struct WithdrawSample {
        Id sampleId{};
        std::optional<Withdrawal> body{};
    };

    struct WithdrawSampleAnswer {
        static constexpr int status = 204;
    };

    /// Take a sample back, with a reason or without.
    virtual WithdrawSampleAnswer withdrawSample(Work& work, const WithdrawSample& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::CreateSample readCreateSample(const http::Request& in);
[[nodiscard]] http::Answer answerCreateSample(const SamplesApi::CreateSampleAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::GetPicture readGetPicture(const http::Request& in);
[[nodiscard]] http::Answer answerGetPicture(SamplesApi::GetPictureAnswer in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::GetSample readGetSample(const http::Request& in);
[[nodiscard]] http::Answer answerGetSample(const SamplesApi::GetSampleAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::ListSamples readListSamples(const http::Request& in);
[[nodiscard]] http::Answer answerListSamples(const SamplesApi::ListSamplesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::PatchSample readPatchSample(const http::Request& in);
[[nodiscard]] http::Answer answerPatchSample(const SamplesApi::PatchSampleAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::PutPicture readPutPicture(const http::Request& in);
[[nodiscard]] http::Answer answerPutPicture(const SamplesApi::PutPictureAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::PutScan readPutScan(const http::Request& in);
[[nodiscard]] http::Answer answerPutScan(const SamplesApi::PutScanAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] SamplesApi::WithdrawSample readWithdrawSample(const http::Request& in);
[[nodiscard]] http::Answer answerWithdrawSample(const SamplesApi::WithdrawSampleAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, SamplesApi& api);

} // namespace careway::api
