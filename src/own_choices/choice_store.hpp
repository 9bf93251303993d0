#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/confidential_communication.hpp"
#include "models/correction.hpp"
#include "models/preference.hpp"
#include "models/restriction.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway::own_choices {

/// What people ask for, one table for each kind. Reads take the grant they are made under: whom it does not cover is not there.
template <typename Choice> class ChoiceStore {
public:
    explicit ChoiceStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Filter {
        std::optional<Id> memberId{}; // nothing: of all whom the grant covers
        std::optional<Date> openSince{}; // only what is open and was due before; for what has a day on which it is due
    };

    /// In the order of ids; `after` holds the last one's text.
    Page<Choice> list(const access::Grant& grant, const Filter& filter, const PageRequest& page);
    std::optional<Choice> find(const access::Grant& grant, const Id& id) { return one(grant, id, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<Choice> lock(const access::Grant& grant, const Id& id) { return one(grant, id, " FOR UPDATE"); }

    void insert(const Choice& choice);
    /// Writes where it stands; what was asked for stays.
    void update(const Choice& choice);

private:
    std::optional<Choice> one(const access::Grant& grant, const Id& id, std::string_view suffix);

    sql::Session& sql_;
};

extern template class ChoiceStore<api::Restriction>;
extern template class ChoiceStore<api::ConfidentialCommunication>;
extern template class ChoiceStore<api::Correction>;
extern template class ChoiceStore<api::Preference>;

} // namespace careway::own_choices
