#pragma once

#include "access/sight.hpp"
#include "sql/session.hpp"
#include "support/chance.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

/// A few members with records, those who stand to them, and releases, all by chance, for one caller; what is in the database is here too.
namespace careway::access {

inline const Instant now = parseInstant("2026-11-24T15:00:00Z").value();

struct Population {
    struct Record {
        Id id;
        Protection protection;
    };
    struct Tie {
        Standing::Tie tie;
        Id partyId;
        Instant startsAt;
        std::optional<Instant> openUntil;
    };
    struct Release {
        Standing::Release release;
        std::string state;
        std::optional<std::set<Id>> disclosers; // of one to the plan, as it names them
    };
    struct Member {
        Id id;
        Date birthDate;
        std::string state; // of their home; empty if there is none
        std::vector<Record> records;
        std::vector<Tie> ties;
        std::vector<Release> releases;
    };

    Caller caller;
    std::vector<Member> members;

    /// Providers of the directory, from whom records come.
    static const std::vector<Id> makers;

    /// What holds now of the caller and a member, by what is here and not by the database.
    [[nodiscard]] Standing standing(const Policy& policy, const Member& member) const;
};

/// Of up to three members; its ids are those of no other number.
[[nodiscard]] Population populationBy(Chance& chance, const Policy& policy, int number);

void insert(sql::Session& session, std::span<const Population> populations);

} // namespace careway::access
