// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/contact_lines_api.hpp"

#include "http/parameters.hpp"
#include "operations/table.hpp"

namespace careway::api {

ContactLinesApi::ListContactLines readListContactLines(const http::Request& in)
{
    http::Parameters from(in);
    ContactLinesApi::ListContactLines out;
    from.query("zip", out.zip, json::Text{.minLength = 5, .maxLength = 5, .pattern = json::pattern<"/^[0-9]{5}$/">()});
    from.query("county", out.county, json::Text{.minLength = 5, .maxLength = 5, .pattern = json::pattern<"/^[0-9]{5}$/">()});
    from.query("state", out.state, json::Text{.minLength = 2, .maxLength = 2, .pattern = json::pattern<"/^[A-Z]{2}$/">()});
    from.query("at", out.at, json::Any{});
    from.finish();
    return out;
}

http::Answer answerListContactLines(const ContactLinesApi::ListContactLinesAnswer& in)
{
    auto out = http::jsonAnswer(in.status, in.body);
    return out;
}

void mount(Routes& routes, ContactLinesApi& api)
{
    routes.single(
        operations::listContactLines, readListContactLines,
        [&api](Work& work, const auto& request) { return api.listContactLines(work, request); }, answerListContactLines);
}

} // namespace careway::api
