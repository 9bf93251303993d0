// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/formulary_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

FormularyApi::CreateStepException readCreateStepException(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::CreateStepException out;
    from.header("Idempotency-Key", out.idempotencyKey,
        json::Text{.minLength = 8, .maxLength = 64, .pattern = json::pattern<"/^[A-Za-z0-9._~-]+$/">()});
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerCreateStepException(const FormularyApi::CreateStepExceptionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Location", in.location);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

FormularyApi::EvaluateStepTherapy readEvaluateStepTherapy(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::EvaluateStepTherapy out;
    from.body(out.body);
    from.finish();
    return out;
}

http::Answer answerEvaluateStepTherapy(const FormularyApi::EvaluateStepTherapyAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

FormularyApi::GetStepException readGetStepException(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::GetStepException out;
    from.path("stepExceptionId", out.stepExceptionId, json::Any{});
    from.header("If-None-Match", out.ifNoneMatch, json::Text{.maxLength = 200});
    from.finish();
    return out;
}

http::Answer answerGetStepException(const FormularyApi::GetStepExceptionAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "ETag", in.eTag);
    return out;
}

FormularyApi::ListFormularyEntries readListFormularyEntries(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::ListFormularyEntries out;
    from.query("code", out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[0-9A-Za-z.-]+$/">()});
    from.query("name", out.name, json::Text{.minLength = 2, .maxLength = 60});
    from.query("tier", out.tier, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[0-9A-Za-z-]+$/">()});
    from.query("lineOfBusiness", out.lineOfBusiness, json::Any{});
    from.query("formulary", out.formulary, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[0-9A-Za-z-]+$/">()});
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListFormularyEntries(const FormularyApi::ListFormularyEntriesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

FormularyApi::ListStepExceptions readListStepExceptions(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::ListStepExceptions out;
    from.query("memberId", out.memberId, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListStepExceptions(const FormularyApi::ListStepExceptionsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

FormularyApi::ListStepPrograms readListStepPrograms(const http::Request& in)
{
    http::Parameters from(in);
    FormularyApi::ListStepPrograms out;
    from.query("asOf", out.asOf, json::Any{});
    from.defaulted("limit", out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    from.query("cursor", out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    from.finish();
    return out;
}

http::Answer answerListStepPrograms(const FormularyApi::ListStepProgramsAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    http::addHeader(out, "Link", in.link);
    return out;
}

void mount(Routes& routes, FormularyApi& api)
{
    routes.single(
        operations::createStepException, readCreateStepException,
        [&api](Work& work, const auto& request) { return api.createStepException(work, request); }, answerCreateStepException);
    routes.single(
        operations::evaluateStepTherapy, readEvaluateStepTherapy,
        [&api](Work& work, const auto& request) { return api.evaluateStepTherapy(work, request); }, answerEvaluateStepTherapy);
    routes.single(
        operations::getStepException, readGetStepException,
        [&api](Work& work, const auto& request) { return api.getStepException(work, request); }, answerGetStepException);
    routes.single(
        operations::listFormularyEntries, readListFormularyEntries,
        [&api](Work& work, const auto& request) { return api.listFormularyEntries(work, request); }, answerListFormularyEntries);
    routes.single(
        operations::listStepExceptions, readListStepExceptions,
        [&api](Work& work, const auto& request) { return api.listStepExceptions(work, request); }, answerListStepExceptions);
    routes.single(
        operations::listStepPrograms, readListStepPrograms,
        [&api](Work& work, const auto& request) { return api.listStepPrograms(work, request); }, answerListStepPrograms);
}

} // namespace careway::api
