// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/member.hpp"
#include "models/member_page.hpp"
#include "models/member_part.hpp"
#include "models/member_patch.hpp"
#include "models/member_status.hpp"
#include "work/routes.hpp"

namespace careway::api {

class MembersApi {
public:
    virtual ~MembersApi() = default;

    struct GetMember {
        Id memberId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetMemberAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Member body{};
    };

    /// Read one member.
    virtual std::vector<Result<GetMemberAnswer>> getMember(Work& work, std::span<const Asked<GetMember>> asked) = 0;

    struct ListMembers {
        std::optional<MemberStatus> status{};
        std::optional<Instant> updatedSince{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
        std::optional<std::vector<MemberPart>> include{};
    };

    struct ListMembersAnswer {
        static constexpr int status = 200;
        MemberPage body{};
    };

    /// List members.
    virtual ListMembersAnswer listMembers(Work& work, const ListMembers& request) = 0;

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
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::GetMember readGetMember(const http::Request& in);
[[nodiscard]] http::Answer answerGetMember(const MembersApi::GetMemberAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::ListMembers readListMembers(const http::Request& in);
[[nodiscard]] http::Answer answerListMembers(const MembersApi::ListMembersAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] MembersApi::PatchMember readPatchMember(const http::Request& in);
[[nodiscard]] http::Answer answerPatchMember(const MembersApi::PatchMemberAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, MembersApi& api);

} // namespace careway::api
