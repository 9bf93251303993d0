#pragma once

#include "operations/contact_lines_api.hpp"

namespace careway::contact_lines {

/// Finds the line to call.
class ContactLinesOperations : public api::ContactLinesApi {
public:
    ListContactLinesAnswer listContactLines(Work& work, const ListContactLines& request) override;
};

} // namespace careway::contact_lines
