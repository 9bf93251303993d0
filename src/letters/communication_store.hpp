#pragma once

#include "access/policy.hpp"
#include "core/page.hpp"
#include "models/communication.hpp"
#include "models/letter_template.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::letters {

/// A letter, and what of it is for the house alone.
struct Entry {
    api::Communication communication;
    Id causeId;
    access::Labels labels = 0;
    bool mandatory = false;
    bool answersRecipient = false; // what it says its recipient knows: they asked
    std::optional<Instant> dueAt; // of the next attempt
};

class CommunicationStore {
public:
    explicit CommunicationStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// About one member, the newest first, of those that `seen` lets through (a condition on t); `after` holds the last one's id.
    Page<Entry> list(const std::string& seen, const Id& memberId, const PageRequest& page);
    std::optional<Entry> find(const std::string& seen, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Entry> lock(const std::string& seen, const Id& id);
    /// One that is due to be sent, that nobody else holds, locked.
    std::optional<Entry> lockDue(Instant now);

    /// Whether it was new: one for the same cause, template and recipient is not written again.
    bool insert(const Entry& entry);
    void update(const Entry& entry);
    /// Queued ones of a program about a member that are not mandatory are cancelled; those that others hold are waited for.
    void cancel(const Id& memberId, const std::string& program, Instant now);

    std::optional<api::LetterTemplate> templateOn(std::string_view code, Date day);
    std::vector<api::LetterTemplate> templatesOn(Date day);
    void put(std::span<const api::LetterTemplate> letters);

private:
    std::optional<Entry> one(const std::string& name, const std::string& rest, const sql::Bindings& bound);

    sql::Session& sql_;
};

} // namespace careway::letters
