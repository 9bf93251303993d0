#pragma once

#include "access/grant.hpp"
#include "core/page.hpp"
#include "models/line_of_business.hpp"
#include "models/member.hpp"
#include "models/member_search.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <vector>

namespace careway::members {

/// The members' rows. Every read takes the grant it is made under: what it does not cover is not there.
class MemberStore {
public:
    explicit MemberStore(sql::Session& session)
        : sql_(session)
    {
    }

    struct Wanted {
        access::Grant grant;
        Id id;
    };

    /// One for each that is wanted, in the same order, in one statement.
    std::vector<std::optional<api::Member>> find(std::span<const Wanted> wanted);
    std::optional<api::Member> find(const access::Grant& grant, const Id& id);
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::Member> lock(const access::Grant& grant, const Id& id);

    struct Filter {
        std::optional<api::LineOfBusiness> coveredBy; // on the day
        Date day;
    };
    /// In the order of ids; `after` holds the last one's text.
    Page<api::Member> list(const access::Grant& grant, const Filter& filter, const PageRequest& page);
    std::int64_t count(const access::Grant& grant, const Filter& filter);

    /// In the order of names, then ids; `after` holds family key, given key and id of the last one.
    Page<api::Member> search(const access::Grant& grant, const api::MemberSearch& whom, const PageRequest& page);

    /// Throws sql::Duplicate with the key `member_number` when it is taken.
    void insert(const api::Member& member);
    void update(const api::Member& member);

private:
    bool hasManyTies(const access::Grant& grant);
    void addPhones(const api::Member& member);

    sql::Session& sql_;
};

/// Where a search goes on after this member.
[[nodiscard]] std::vector<std::string> searchPosition(const api::Member& last);

} // namespace careway::members
