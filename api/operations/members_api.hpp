// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/count.hpp"
#include "models/coverage.hpp"
#include "models/coverage_page.hpp"
#include "models/coverage_patch.hpp"
#include "models/line_of_business.hpp"
#include "models/me.hpp"
#include "models/member.hpp"
#include "models/member_page.hpp"
#include "models/member_patch.hpp"
#include "models/member_search.hpp"
#include "models/new_coverage.hpp"
#include "models/new_member.hpp"
#include "models/new_pcp_selection.hpp"
#include "models/new_representative.hpp"
#include "models/new_supporter.hpp"
#include "models/pcp_selection.hpp"
#include "models/pcp_selection_page.hpp"
#include "models/pcp_selection_patch.hpp"
#include "models/representative.hpp"
#include "models/representative_page.hpp"
#include "models/representative_patch.hpp"
#include "models/supporter.hpp"
#include "models/supporter_page.hpp"
#include "models/supporter_patch.hpp"
#include "work/routes.hpp"

namespace careway::api {

class MembersApi {
public:
    virtual ~MembersApi() = default;

    struct CreateCoverage {
        std::string idempotencyKey{};
        NewCoverage body{};
    };

    struct CreateCoverageAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Coverage body{};
    };

    /// Add a span of coverage.
    virtual CreateCoverageAnswer createCoverage(Work& work, const CreateCoverage& request) = 0;

    struct CreateMember {
        std::string idempotencyKey{};
        NewMember body{};
    };

    struct CreateMemberAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Member body{};
    };

    /// Take up a member.
    virtual CreateMemberAnswer createMember(Work& work, const CreateMember& request) = 0;

    struct CreatePcpSelection {
        std::string idempotencyKey{};
        NewPcpSelection body{};
    };

    struct CreatePcpSelectionAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        PcpSelection body{};
    };

    /// Add a choice of primary care provider.
    virtual CreatePcpSelectionAnswer createPcpSelection(Work& work, const CreatePcpSelection& request) = 0;

    struct CreateRepresentative {
        std::string idempotencyKey{};
        NewRepresentative body{};
    };

    struct CreateRepresentativeAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Representative body{};
    };

    /// Add a representative.
    virtual CreateRepresentativeAnswer createRepresentative(Work& work, const CreateRepresentative& request) = 0;

    struct CreateSupporter {
        std::string idempotencyKey{};
        NewSupporter body{};
    };

    struct CreateSupporterAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Supporter body{};
    };

    /// Add somebody of the support network.
    virtual CreateSupporterAnswer createSupporter(Work& work, const CreateSupporter& request) = 0;

    struct GetCoverage {
        Id coverageId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetCoverageAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Coverage body{};
    };

    /// Read a span of coverage.
    virtual GetCoverageAnswer getCoverage(Work& work, const GetCoverage& request) = 0;

    struct GetMe { };

    struct GetMeAnswer {
        static constexpr int status = 200;
        Me body{};
    };

    /// Who am I.
    virtual GetMeAnswer getMe(Work& work, const GetMe& request) = 0;

    struct GetMember {
        Id memberId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMemberAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Member body{};
    };

    /// Read a member.
    virtual std::vector<Result<GetMemberAnswer>> getMember(Work& work, std::span<const Asked<GetMember>> asked) = 0;

    struct GetPcpSelection {
        Id pcpSelectionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetPcpSelectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PcpSelection body{};
    };

    /// Read a choice of primary care provider.
    virtual GetPcpSelectionAnswer getPcpSelection(Work& work, const GetPcpSelection& request) = 0;

    struct GetRepresentative {
        Id representativeId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetRepresentativeAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Representative body{};
    };

    /// Read a representative.
    virtual GetRepresentativeAnswer getRepresentative(Work& work, const GetRepresentative& request) = 0;

    struct GetSupporter {
        Id supporterId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetSupporterAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Supporter body{};
    };

    /// Read somebody of the support network.
    virtual GetSupporterAnswer getSupporter(Work& work, const GetSupporter& request) = 0;

    struct ListCoverages {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListCoveragesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        CoveragePage body{};
    };

    /// List spans of coverage.
    virtual ListCoveragesAnswer listCoverages(Work& work, const ListCoverages& request) = 0;

    struct ListMembers {
        std::optional<LineOfBusiness> lineOfBusiness{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
        std::optional<Count> count{};
    };

    struct ListMembersAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        MemberPage body{};
    };

    /// List members.
    virtual ListMembersAnswer listMembers(Work& work, const ListMembers& request) = 0;

    struct ListPcpSelections {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListPcpSelectionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        PcpSelectionPage body{};
    };

    /// List choices of primary care provider.
    virtual ListPcpSelectionsAnswer listPcpSelections(Work& work, const ListPcpSelections& request) = 0;

    struct ListRepresentatives {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListRepresentativesAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        RepresentativePage body{};
    };

    /// List representatives.
    virtual ListRepresentativesAnswer listRepresentatives(Work& work, const ListRepresentatives& request) = 0;

    struct ListSupporters {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListSupportersAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        SupporterPage body{};
    };

    /// List the support network.
    virtual ListSupportersAnswer listSupporters(Work& work, const ListSupporters& request) = 0;

    struct PatchCoverage {
        Id coverageId{};
        std::string ifMatch{};
        CoveragePatch body{};
    };

    struct PatchCoverageAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Coverage body{};
    };

    /// Change a span of coverage.
    virtual PatchCoverageAnswer patchCoverage(Work& work, const PatchCoverage& request) = 0;

    struct PatchMember {
        Id memberId{};
        std::string ifMatch{};
        MemberPatch body{};
    };

    struct PatchMemberAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Member body{};
    };

    /// Change a member.
    virtual PatchMemberAnswer patchMember(Work& work, const PatchMember& request) = 0;

    struct PatchPcpSelection {
        Id pcpSelectionId{};
        std::string ifMatch{};
        PcpSelectionPatch body{};
    };

    struct PatchPcpSelectionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        PcpSelection body{};
    };

    /// Change a choice of primary care provider.
    virtual PatchPcpSelectionAnswer patchPcpSelection(Work& work, const PatchPcpSelection& request) = 0;

    struct PatchRepresentative {
        Id representativeId{};
        std::string ifMatch{};
        RepresentativePatch body{};
    };

    struct PatchRepresentativeAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Representative body{};
    };

    /// Change a representative.
    virtual PatchRepresentativeAnswer patchRepresentative(Work& work, const PatchRepresentative& request) = 0;

    struct PatchSupporter {
        Id supporterId{};
        std::string ifMatch{};
        SupporterPatch body{};
    };

    struct PatchSupporterAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Supporter body{};
    };

    /// Change somebody of the support network.
    virtual PatchSupporterAnswer patchSupporter(Work& work, const PatchSupporter& request) = 0;

    struct SearchMembers {
        MemberSearch body{};
    };

    struct SearchMembersAnswer {
        static constexpr int status = 200;
        MemberPage body{};
    };

    /// Find members.
    virtual SearchMembersAnswer searchMembers(Work& work, const SearchMembers& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::CreateCoverage readCreateCoverage(const http::Request& in);
[[nodiscard]] http::Answer answerCreateCoverage(const MembersApi::CreateCoverageAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::CreateMember readCreateMember(const http::Request& in);
[[nodiscard]] http::Answer answerCreateMember(const MembersApi::CreateMemberAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::CreatePcpSelection readCreatePcpSelection(const http::Request& in);
[[nodiscard]] http::Answer answerCreatePcpSelection(const MembersApi::CreatePcpSelectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::CreateRepresentative readCreateRepresentative(const http::Request& in);
[[nodiscard]] http::Answer answerCreateRepresentative(const MembersApi::CreateRepresentativeAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::CreateSupporter readCreateSupporter(const http::Request& in);
[[nodiscard]] http::Answer answerCreateSupporter(const MembersApi::CreateSupporterAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetCoverage readGetCoverage(const http::Request& in);
[[nodiscard]] http::Answer answerGetCoverage(const MembersApi::GetCoverageAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetMe readGetMe(const http::Request& in);
[[nodiscard]] http::Answer answerGetMe(const MembersApi::GetMeAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetMember readGetMember(const http::Request& in);
[[nodiscard]] http::Answer answerGetMember(const MembersApi::GetMemberAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetPcpSelection readGetPcpSelection(const http::Request& in);
[[nodiscard]] http::Answer answerGetPcpSelection(const MembersApi::GetPcpSelectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetRepresentative readGetRepresentative(const http::Request& in);
[[nodiscard]] http::Answer answerGetRepresentative(const MembersApi::GetRepresentativeAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetSupporter readGetSupporter(const http::Request& in);
[[nodiscard]] http::Answer answerGetSupporter(const MembersApi::GetSupporterAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListCoverages readListCoverages(const http::Request& in);
[[nodiscard]] http::Answer answerListCoverages(const MembersApi::ListCoveragesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListMembers readListMembers(const http::Request& in);
[[nodiscard]] http::Answer answerListMembers(const MembersApi::ListMembersAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListPcpSelections readListPcpSelections(const http::Request& in);
[[nodiscard]] http::Answer answerListPcpSelections(const MembersApi::ListPcpSelectionsAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListRepresentatives readListRepresentatives(const http::Request& in);
[[nodiscard]] http::Answer answerListRepresentatives(const MembersApi::ListRepresentativesAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListSupporters readListSupporters(const http::Request& in);
[[nodiscard]] http::Answer answerListSupporters(const MembersApi::ListSupportersAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchCoverage readPatchCoverage(const http::Request& in);
[[nodiscard]] http::Answer answerPatchCoverage(const MembersApi::PatchCoverageAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchMember readPatchMember(const http::Request& in);
[[nodiscard]] http::Answer answerPatchMember(const MembersApi::PatchMemberAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchPcpSelection readPatchPcpSelection(const http::Request& in);
[[nodiscard]] http::Answer answerPatchPcpSelection(const MembersApi::PatchPcpSelectionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchRepresentative readPatchRepresentative(const http::Request& in);
[[nodiscard]] http::Answer answerPatchRepresentative(const MembersApi::PatchRepresentativeAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchSupporter readPatchSupporter(const http::Request& in);
[[nodiscard]] http::Answer answerPatchSupporter(const MembersApi::PatchSupporterAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::SearchMembers readSearchMembers(const http::Request& in);
[[nodiscard]] http::Answer answerSearchMembers(const MembersApi::SearchMembersAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, MembersApi& api);

} // namespace careway::api
