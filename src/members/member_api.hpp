#pragma once

#include "operations/members_api.hpp"

namespace careway::members {

/// The operations on members and on what belongs to them.
class MembersOperations : public api::MembersApi {
public:
    GetMeAnswer getMe(Work& work, const GetMe& request) override;
    ListMembersAnswer listMembers(Work& work, const ListMembers& request) override;
    CreateMemberAnswer createMember(Work& work, const CreateMember& request) override;
    SearchMembersAnswer searchMembers(Work& work, const SearchMembers& request) override;
    std::vector<Result<GetMemberAnswer>> getMember(Work& work, std::span<const Asked<GetMember>> asked) override;
    PatchMemberAnswer patchMember(Work& work, const PatchMember& request) override;

    ListCoveragesAnswer listCoverages(Work& work, const ListCoverages& request) override;
    CreateCoverageAnswer createCoverage(Work& work, const CreateCoverage& request) override;
    GetCoverageAnswer getCoverage(Work& work, const GetCoverage& request) override;
    PatchCoverageAnswer patchCoverage(Work& work, const PatchCoverage& request) override;

    ListPcpSelectionsAnswer listPcpSelections(Work& work, const ListPcpSelections& request) override;
    CreatePcpSelectionAnswer createPcpSelection(Work& work, const CreatePcpSelection& request) override;
    GetPcpSelectionAnswer getPcpSelection(Work& work, const GetPcpSelection& request) override;
    PatchPcpSelectionAnswer patchPcpSelection(Work& work, const PatchPcpSelection& request) override;

    ListSupportersAnswer listSupporters(Work& work, const ListSupporters& request) override;
    CreateSupporterAnswer createSupporter(Work& work, const CreateSupporter& request) override;
    GetSupporterAnswer getSupporter(Work& work, const GetSupporter& request) override;
    PatchSupporterAnswer patchSupporter(Work& work, const PatchSupporter& request) override;

    ListRepresentativesAnswer listRepresentatives(Work& work, const ListRepresentatives& request) override;
    CreateRepresentativeAnswer createRepresentative(Work& work, const CreateRepresentative& request) override;
    GetRepresentativeAnswer getRepresentative(Work& work, const GetRepresentative& request) override;
    PatchRepresentativeAnswer patchRepresentative(Work& work, const PatchRepresentative& request) override;
};

} // namespace careway::members
