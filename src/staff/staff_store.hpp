#pragma once

#include "core/page.hpp"
#include "sql/session.hpp"
#include "staff/staff.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway::staff {

/// The rows of teams with the programs that they serve, of people with their teams, and of duties.
class StaffStore {
public:
    explicit StaffStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// In the order of codes; `after` holds the last one's.
    Page<api::Team> teams(const PageRequest& page);
    std::optional<api::Team> team(std::string_view code) { return oneTeam(code, ""); }
    /// The same, kept from change by others until the end of the transaction.
    std::optional<api::Team> lockTeam(std::string_view code) { return oneTeam(code, " FOR UPDATE"); }
    [[nodiscard]] Codes teamCodes();
    void insert(const api::Team& team);
    void update(const api::Team& team);

    /// In the order of ids, of all or of a team; `after` holds the last one's.
    Page<api::StaffMember> members(const std::optional<std::string>& team, const PageRequest& page);
    std::optional<api::StaffMember> member(const Id& id) { return oneMember(id, ""); }
    std::optional<api::StaffMember> lockMember(const Id& id) { return oneMember(id, " FOR UPDATE"); }
    void insert(const api::StaffMember& member);
    void update(const api::StaffMember& member);

    struct DutyFilter {
        std::optional<std::string> team;
        std::optional<Id> staffId;
        Instant notOverAt;
    };
    /// In the order of ids; `after` holds the last one's.
    Page<api::Duty> duties(const DutyFilter& filter, const PageRequest& page);
    std::optional<api::Duty> duty(const Id& id) { return oneDuty(id, ""); }
    std::optional<api::Duty> lockDuty(const Id& id) { return oneDuty(id, " FOR UPDATE"); }
    /// Whether who does it has the same duty in a part of that time.
    [[nodiscard]] bool overlaps(const api::Duty& duty);
    /// Whether somebody has a duty that is not over.
    [[nodiscard]] bool hasDuty(const Id& staffId, Instant now);
    void insert(const api::Duty& duty);
    /// Writes when it ends.
    void update(const api::Duty& duty);

private:
    std::optional<api::Team> oneTeam(std::string_view code, std::string_view suffix);
    std::optional<api::StaffMember> oneMember(const Id& id, std::string_view suffix);
    std::optional<api::Duty> oneDuty(const Id& id, std::string_view suffix);
    std::vector<api::Duty> fetchDuties(const std::string& statement, const sql::Bindings& bound);
    void putPrograms(const api::Team& team);
    void putTeams(const api::StaffMember& member);

    sql::Session& sql_;
};

} // namespace careway::staff
