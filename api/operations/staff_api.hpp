// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/duty.hpp"
#include "models/duty_ending.hpp"
#include "models/duty_page.hpp"
#include "models/new_duty.hpp"
#include "models/new_staff_member.hpp"
#include "models/new_team.hpp"
#include "models/staff_member.hpp"
#include "models/staff_member_page.hpp"
#include "models/staff_member_patch.hpp"
#include "models/team.hpp"
#include "models/team_page.hpp"
#include "models/team_patch.hpp"
#include "work/routes.hpp"

namespace careway::api {

class StaffApi {
public:
    virtual ~StaffApi() = default;

    struct CreateDuty {
        std::string idempotencyKey{};
        NewDuty body{};
    };

    struct CreateDutyAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Duty body{};
    };

    /// Give a duty.
    virtual CreateDutyAnswer createDuty(Work& work, const CreateDuty& request) = 0;

    struct CreateStaff {
        std::string idempotencyKey{};
        NewStaffMember body{};
    };

    struct CreateStaffAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        StaffMember body{};
    };

    /// Take somebody on.
    virtual CreateStaffAnswer createStaff(Work& work, const CreateStaff& request) = 0;

    struct CreateTeam {
        std::string idempotencyKey{};
        NewTeam body{};
    };

    struct CreateTeamAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Team body{};
    };

    /// Set up a team.
    virtual CreateTeamAnswer createTeam(Work& work, const CreateTeam& request) = 0;

    struct EndDuty {
        Id dutyId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        DutyEnding body{};
    };

    struct EndDutyAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Duty body{};
    };

    /// End a duty.
    virtual EndDutyAnswer endDuty(Work& work, const EndDuty& request) = 0;

    struct GetDuty {
        Id dutyId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetDutyAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Duty body{};
    };

    /// Read a duty.
    virtual GetDutyAnswer getDuty(Work& work, const GetDuty& request) = 0;

    struct GetStaff {
        Id staffId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetStaffAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        StaffMember body{};
    };

    /// Read who somebody of the staff is.
    virtual GetStaffAnswer getStaff(Work& work, const GetStaff& request) = 0;

    struct GetTeam {
        std::string teamCode{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetTeamAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Team body{};
    };

    /// Read a team.
    virtual GetTeamAnswer getTeam(Work& work, const GetTeam& request) = 0;

    struct ListDuties {
        std::optional<std::string> team{};
        std::optional<Id> staffId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListDutiesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        DutyPage body{};
    };

    /// List duties.
    virtual ListDutiesAnswer listDuties(Work& work, const ListDuties& request) = 0;

    struct ListStaff {
        std::optional<std::string> team{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListStaffAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        StaffMemberPage body{};
    };

    /// List the staff.
    virtual ListStaffAnswer listStaff(Work& work, const ListStaff& request) = 0;

    struct ListTeams {
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListTeamsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        TeamPage body{};
    };

    /// List teams.
    virtual ListTeamsAnswer listTeams(Work& work, const ListTeams& request) = 0;

    struct PatchStaff {
        Id staffId{};
        std::string ifMatch{};
        StaffMemberPatch body{};
    };

    struct PatchStaffAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        StaffMember body{};
    };

    /// Change who somebody of the staff is.
    virtual PatchStaffAnswer patchStaff(Work& work, const PatchStaff& request) = 0;

    struct PatchTeam {
        std::string teamCode{};
        std::string ifMatch{};
        TeamPatch body{};
    };

    struct PatchTeamAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Team body{};
    };

    /// Change a team.
    virtual PatchTeamAnswer patchTeam(Work& work, const PatchTeam& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::CreateDuty readCreateDuty(const http::Request& in);
[[nodiscard]] http::Answer answerCreateDuty(const StaffApi::CreateDutyAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::CreateStaff readCreateStaff(const http::Request& in);
[[nodiscard]] http::Answer answerCreateStaff(const StaffApi::CreateStaffAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::CreateTeam readCreateTeam(const http::Request& in);
[[nodiscard]] http::Answer answerCreateTeam(const StaffApi::CreateTeamAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::EndDuty readEndDuty(const http::Request& in);
[[nodiscard]] http::Answer answerEndDuty(const StaffApi::EndDutyAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::GetDuty readGetDuty(const http::Request& in);
[[nodiscard]] http::Answer answerGetDuty(const StaffApi::GetDutyAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::GetStaff readGetStaff(const http::Request& in);
[[nodiscard]] http::Answer answerGetStaff(const StaffApi::GetStaffAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::GetTeam readGetTeam(const http::Request& in);
[[nodiscard]] http::Answer answerGetTeam(const StaffApi::GetTeamAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::ListDuties readListDuties(const http::Request& in);
[[nodiscard]] http::Answer answerListDuties(const StaffApi::ListDutiesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::ListStaff readListStaff(const http::Request& in);
[[nodiscard]] http::Answer answerListStaff(const StaffApi::ListStaffAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::ListTeams readListTeams(const http::Request& in);
[[nodiscard]] http::Answer answerListTeams(const StaffApi::ListTeamsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::PatchStaff readPatchStaff(const http::Request& in);
[[nodiscard]] http::Answer answerPatchStaff(const StaffApi::PatchStaffAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] StaffApi::PatchTeam readPatchTeam(const http::Request& in);
[[nodiscard]] http::Answer answerPatchTeam(const StaffApi::PatchTeamAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, StaffApi& api);

} // namespace careway::api
