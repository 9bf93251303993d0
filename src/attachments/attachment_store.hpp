#pragma once

#include "access/policy.hpp"
#include "attachments/attachment.hpp"
#include "core/page.hpp"
#include "sql/session.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace careway::attachments {

/// The authorization that documents belong to: who sees it sees them.
struct Owner {
    Id id, memberId, requesterId;
    bool open = false; // what is not decided or withdrawn still takes documents
    access::Protection protection;
};

/// A document with the authorization that it belongs to.
struct Entry {
    api::Attachment attachment;
    Owner owner;
};

/// Every read takes a condition on prior_authorization, as t, of what is seen of it.
class AttachmentStore {
public:
    explicit AttachmentStore(sql::Session& session)
        : sql_(session)
    {
    }

    std::optional<Owner> owner(const std::string& seen, const Id& authorizationId);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Owner> lockOwner(const std::string& seen, const Id& authorizationId);

    /// Of one authorization, in the order of ids; `after` holds the last one's id.
    Page<api::Attachment> list(const std::string& seen, const Id& authorizationId, const PageRequest& page);
    std::optional<Entry> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others, with its authorization.
    std::optional<Entry> lock(const std::string& seen, const Id& id);

    Held held(const Id& authorizationId, Instant now);
    /// Which documents are there, all of them stored, by their codes.
    std::set<std::string, std::less<>> stored(const Id& authorizationId);

    void insert(const api::Attachment& attachment);
    /// Its bytes, in pieces, and that they are here.
    void store(const api::Attachment& attachment, std::string_view bytes);
    /// All its bytes, of `size`, read piece by piece.
    std::string content(const Id& id, std::size_t size);

private:
    std::optional<Owner> owner(const std::string& name, const std::string& seen, const Id& id, const std::string& lock);
    std::optional<Entry> entry(const std::string& name, const std::string& seen, const Id& id, const std::string& lock);

    sql::Session& sql_;
};

} // namespace careway::attachments
