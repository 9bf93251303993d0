// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/invitation.hpp"
#include "models/invitation_outcome.hpp"
#include "models/invitation_proof.hpp"
#include "models/invitation_status.hpp"
#include "models/new_invitation.hpp"
#include "models/new_relationship.hpp"
#include "models/relationship.hpp"
#include "models/relationship_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class RelationshipsApi {
public:
    virtual ~RelationshipsApi() = default;

    struct AcceptInvitation {
        std::string idempotencyKey{};
        InvitationProof body{};
    };

    struct AcceptInvitationAnswer {
        static constexpr int status = 200;
        InvitationOutcome body{};
    };

    /// Accept an invitation.
    virtual AcceptInvitationAnswer acceptInvitation(Work& work, const AcceptInvitation& request) = 0;

    struct CreateInvitation {
        std::string idempotencyKey{};
        NewInvitation body{};
    };

    struct CreateInvitationAnswer {
        static constexpr int status = 201;
        std::string location{};
        Invitation body{};
    };

    /// Invite a supporter or representative.
    virtual CreateInvitationAnswer createInvitation(Work& work, const CreateInvitation& request) = 0;

    struct CreateRelationship {
        std::string idempotencyKey{};
        NewRelationship body{};
    };

    struct CreateRelationshipAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Relationship body{};
    };

    /// Record a relationship.
    virtual CreateRelationshipAnswer createRelationship(Work& work, const CreateRelationship& request) = 0;

    struct EndRelationship {
        Id relationshipId{};
        std::string idempotencyKey{};
    };

    struct EndRelationshipAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Relationship body{};
    };

    /// End a relationship.
    virtual EndRelationshipAnswer endRelationship(Work& work, const EndRelationship& request) = 0;

    struct GetInvitation {
        Id invitationId{};
    };

    struct GetInvitationAnswer {
        static constexpr int status = 200;
        InvitationStatus body{};
    };

    /// Read what became of an invitation.
    virtual GetInvitationAnswer getInvitation(Work& work, const GetInvitation& request) = 0;

    struct GetRelationship {
        Id relationshipId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetRelationshipAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Relationship body{};
    };

    /// Read a relationship.
    virtual GetRelationshipAnswer getRelationship(Work& work, const GetRelationship& request) = 0;

    struct ListRelationships {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListRelationshipsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        RelationshipPage body{};
    };

    /// List relationships.
    virtual ListRelationshipsAnswer listRelationships(Work& work, const ListRelationships& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::AcceptInvitation readAcceptInvitation(const http::Request& in);
[[nodiscard]] http::Answer answerAcceptInvitation(const RelationshipsApi::AcceptInvitationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::CreateInvitation readCreateInvitation(const http::Request& in);
[[nodiscard]] http::Answer answerCreateInvitation(const RelationshipsApi::CreateInvitationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::CreateRelationship readCreateRelationship(const http::Request& in);
[[nodiscard]] http::Answer answerCreateRelationship(const RelationshipsApi::CreateRelationshipAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::EndRelationship readEndRelationship(const http::Request& in);
[[nodiscard]] http::Answer answerEndRelationship(const RelationshipsApi::EndRelationshipAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::GetInvitation readGetInvitation(const http::Request& in);
[[nodiscard]] http::Answer answerGetInvitation(const RelationshipsApi::GetInvitationAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::GetRelationship readGetRelationship(const http::Request& in);
[[nodiscard]] http::Answer answerGetRelationship(const RelationshipsApi::GetRelationshipAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] RelationshipsApi::ListRelationships readListRelationships(const http::Request& in);
[[nodiscard]] http::Answer answerListRelationships(const RelationshipsApi::ListRelationshipsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, RelationshipsApi& api);

} // namespace careway::api
