#pragma once

#include "operations/relationships_api.hpp"

namespace careway::relationships {

/// The operations on relationships, and on the invitations that lead to some of them.
class RelationshipsOperations : public api::RelationshipsApi {
public:
    ListRelationshipsAnswer listRelationships(Work& work, const ListRelationships& request) override;
    CreateRelationshipAnswer createRelationship(Work& work, const CreateRelationship& request) override;
    GetRelationshipAnswer getRelationship(Work& work, const GetRelationship& request) override;
    EndRelationshipAnswer endRelationship(Work& work, const EndRelationship& request) override;
    CreateInvitationAnswer createInvitation(Work& work, const CreateInvitation& request) override;
    GetInvitationAnswer getInvitation(Work& work, const GetInvitation& request) override;
    AcceptInvitationAnswer acceptInvitation(Work& work, const AcceptInvitation& request) override;
};

} // namespace careway::relationships
