#include "contact_lines/contact_line_api.hpp"

#include "contact_lines/contact_line_store.hpp"
#include "work/work.hpp"

namespace careway::contact_lines {

namespace {

using Request = api::ContactLinesApi::ListContactLines;

void mustNameOnePlace(const Request& request)
{
    if (int(request.zip.has_value()) + int(request.county.has_value()) + int(request.state.has_value()) != 1)
        refuse(Error::Kind::rule_broken, "contact-lines/one-place", "Exactly one of zip, county and state must be given.");
}

void mustBeKnown(bool known)
{
    if (!known) refuse(Error::Kind::not_found, "contact-lines/unknown-place", "There is no such place.");
}

std::vector<Place> placesOf(ContactLineStore& store, const Request& request)
{
    std::vector<Place> out;
    if (request.zip) out = store.placesOfZip(*request.zip);
    else if (auto place = store.placeOfCounty(*request.county)) out.push_back(std::move(*place));
    mustBeKnown(!out.empty());
    return out;
}

std::vector<Line> linesOf(ContactLineStore& store, const Request& request, Instant at)
{
    const auto lines = store.heldOn(dayOf(at));
    if (!request.state) return linesFor(lines, placesOf(store, request));
    mustBeKnown(store.knowsState(*request.state));
    return linesForState(lines, *request.state);
}

} // namespace

ContactLinesOperations::ListContactLinesAnswer ContactLinesOperations::listContactLines(Work& work, const ListContactLines& request)
{
    mustNameOnePlace(request);
    const auto at = request.at.value_or(work.now);
    ContactLineStore store{work.sql};
    ListContactLinesAnswer out;
    for (const auto& line : linesOf(store, request, at))
        out.body.items.push_back(shown(line, at));
    return out;
}

} // namespace careway::contact_lines
