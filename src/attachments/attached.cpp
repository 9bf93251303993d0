#include "attachments/attached.hpp"

#include "attachments/attachment_store.hpp"

namespace careway::attachments {

std::set<std::string, std::less<>> documentsOf(sql::Session& session, const Id& authorizationId)
{
    return AttachmentStore{session}.stored(authorizationId);
}

} // namespace careway::attachments
