#pragma once

#include "operations/staff_api.hpp"

namespace careway::staff {

/// The operations on teams, the people of the staff, and duties.
class StaffOperations : public api::StaffApi {
public:
    ListTeamsAnswer listTeams(Work& work, const ListTeams& request) override;
    CreateTeamAnswer createTeam(Work& work, const CreateTeam& request) override;
    GetTeamAnswer getTeam(Work& work, const GetTeam& request) override;
    PatchTeamAnswer patchTeam(Work& work, const PatchTeam& request) override;
    ListStaffAnswer listStaff(Work& work, const ListStaff& request) override;
    CreateStaffAnswer createStaff(Work& work, const CreateStaff& request) override;
    GetStaffAnswer getStaff(Work& work, const GetStaff& request) override;
    PatchStaffAnswer patchStaff(Work& work, const PatchStaff& request) override;
    ListDutiesAnswer listDuties(Work& work, const ListDuties& request) override;
    CreateDutyAnswer createDuty(Work& work, const CreateDuty& request) override;
    GetDutyAnswer getDuty(Work& work, const GetDuty& request) override;
    EndDutyAnswer endDuty(Work& work, const EndDuty& request) override;
};

} // namespace careway::staff
