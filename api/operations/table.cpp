// Generated from openapi.yaml by scripts/generate. Do not edit.

#include "operations/table.hpp"

#include <array>

namespace careway::operations {

constinit const http::Operation explainAccess{
    .id = "explainAccess",
    .tag = "access",
    .method = "POST",
    .path = "/v1/access-decisions",
    .scopes = {"access.explain"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listAccessLog{
    .id = "listAccessLog",
    .tag = "access",
    .method = "GET",
    .path = "/v1/members/{memberId}/access-log",
    .scopes = {"access-log.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listEmergencyAccesses{
    .id = "listEmergencyAccesses",
    .tag = "access",
    .method = "GET",
    .path = "/v1/emergency-accesses",
    .scopes = {"access.review"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation openEmergencyAccess{
    .id = "openEmergencyAccess",
    .tag = "access",
    .method = "POST",
    .path = "/v1/emergency-accesses",
    .scopes = {"access.emergency"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation reviewEmergencyAccess{
    .id = "reviewEmergencyAccess",
    .tag = "access",
    .method = "POST",
    .path = "/v1/emergency-accesses/{emergencyAccessId}/review",
    .scopes = {"access.review"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listAuditSeals{
    .id = "listAuditSeals",
    .tag = "audit",
    .method = "GET",
    .path = "/v1/audit-seals",
    .scopes = {"audit.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation listContactLines{
    .id = "listContactLines",
    .tag = "contact-lines",
    .method = "GET",
    .path = "/v1/contact-lines",
    .scopes = {"contact-lines.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation createDisclosure{
    .id = "createDisclosure",
    .tag = "disclosures",
    .method = "POST",
    .path = "/v1/disclosures",
    .scopes = {"disclosures.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getDisclosuresDocument{
    .id = "getDisclosuresDocument",
    .tag = "disclosures",
    .method = "GET",
    .path = "/v1/members/{memberId}/disclosures-document",
    .scopes = {"disclosures.read"},
    .consumes = {},
    .produces = {"text/html"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listDisclosures{
    .id = "listDisclosures",
    .tag = "disclosures",
    .method = "GET",
    .path = "/v1/members/{memberId}/disclosures",
    .scopes = {"disclosures.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation suspendDisclosure{
    .id = "suspendDisclosure",
    .tag = "disclosures",
    .method = "POST",
    .path = "/v1/disclosures/{disclosureId}/suspend",
    .scopes = {"disclosures.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createCoverage{
    .id = "createCoverage",
    .tag = "members",
    .method = "POST",
    .path = "/v1/coverages",
    .scopes = {"members.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createMember{
    .id = "createMember",
    .tag = "members",
    .method = "POST",
    .path = "/v1/members",
    .scopes = {"members.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createPcpSelection{
    .id = "createPcpSelection",
    .tag = "members",
    .method = "POST",
    .path = "/v1/pcp-selections",
    .scopes = {"members.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createRepresentative{
    .id = "createRepresentative",
    .tag = "members",
    .method = "POST",
    .path = "/v1/representatives",
    .scopes = {"members.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createSupporter{
    .id = "createSupporter",
    .tag = "members",
    .method = "POST",
    .path = "/v1/supporters",
    .scopes = {"members.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getCoverage{
    .id = "getCoverage",
    .tag = "members",
    .method = "GET",
    .path = "/v1/coverages/{coverageId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getMe{
    .id = "getMe",
    .tag = "members",
    .method = "GET",
    .path = "/v1/me",
    .scopes = {"me.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getMember{
    .id = "getMember",
    .tag = "members",
    .method = "GET",
    .path = "/v1/members/{memberId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::reading,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getPcpSelection{
    .id = "getPcpSelection",
    .tag = "members",
    .method = "GET",
    .path = "/v1/pcp-selections/{pcpSelectionId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getRepresentative{
    .id = "getRepresentative",
    .tag = "members",
    .method = "GET",
    .path = "/v1/representatives/{representativeId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getSupporter{
    .id = "getSupporter",
    .tag = "members",
    .method = "GET",
    .path = "/v1/supporters/{supporterId}",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listCoverages{
    .id = "listCoverages",
    .tag = "members",
    .method = "GET",
    .path = "/v1/coverages",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listMembers{
    .id = "listMembers",
    .tag = "members",
    .method = "GET",
    .path = "/v1/members",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listPcpSelections{
    .id = "listPcpSelections",
    .tag = "members",
    .method = "GET",
    .path = "/v1/pcp-selections",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listRepresentatives{
    .id = "listRepresentatives",
    .tag = "members",
    .method = "GET",
    .path = "/v1/representatives",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listSupporters{
    .id = "listSupporters",
    .tag = "members",
    .method = "GET",
    .path = "/v1/supporters",
    .scopes = {"members.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation patchCoverage{
    .id = "patchCoverage",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/coverages/{coverageId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation patchMember{
    .id = "patchMember",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/members/{memberId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation patchPcpSelection{
    .id = "patchPcpSelection",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/pcp-selections/{pcpSelectionId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation patchRepresentative{
    .id = "patchRepresentative",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/representatives/{representativeId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation patchSupporter{
    .id = "patchSupporter",
    .tag = "members",
    .method = "PATCH",
    .path = "/v1/supporters/{supporterId}",
    .scopes = {"members.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation searchMembers{
    .id = "searchMembers",
    .tag = "members",
    .method = "POST",
    .path = "/v1/members/search",
    .scopes = {"members.read"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getProgram{
    .id = "getProgram",
    .tag = "programs",
    .method = "GET",
    .path = "/v1/programs/{programCode}",
    .scopes = {"programs.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation listPrograms{
    .id = "listPrograms",
    .tag = "programs",
    .method = "GET",
    .path = "/v1/programs",
    .scopes = {"programs.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation createProvider{
    .id = "createProvider",
    .tag = "providers",
    .method = "POST",
    .path = "/v1/providers",
    .scopes = {"providers.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getProvider{
    .id = "getProvider",
    .tag = "providers",
    .method = "GET",
    .path = "/v1/providers/{providerId}",
    .scopes = {"providers.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::reading,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation listSpecialties{
    .id = "listSpecialties",
    .tag = "providers",
    .method = "GET",
    .path = "/v1/specialties",
    .scopes = {"providers.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation patchProvider{
    .id = "patchProvider",
    .tag = "providers",
    .method = "PATCH",
    .path = "/v1/providers/{providerId}",
    .scopes = {"providers.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = false,
};

constinit const http::Operation searchProviders{
    .id = "searchProviders",
    .tag = "providers",
    .method = "GET",
    .path = "/v1/providers",
    .scopes = {"providers.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getClaim{
    .id = "getClaim",
    .tag = "records",
    .method = "GET",
    .path = "/v1/claims/{claimId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getCondition{
    .id = "getCondition",
    .tag = "records",
    .method = "GET",
    .path = "/v1/conditions/{conditionId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getEncounter{
    .id = "getEncounter",
    .tag = "records",
    .method = "GET",
    .path = "/v1/encounters/{encounterId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getMedicationFill{
    .id = "getMedicationFill",
    .tag = "records",
    .method = "GET",
    .path = "/v1/medication-fills/{medicationFillId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getObservation{
    .id = "getObservation",
    .tag = "records",
    .method = "GET",
    .path = "/v1/observations/{observationId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getProcedure{
    .id = "getProcedure",
    .tag = "records",
    .method = "GET",
    .path = "/v1/procedures/{procedureId}",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listClaims{
    .id = "listClaims",
    .tag = "records",
    .method = "GET",
    .path = "/v1/claims",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listConditions{
    .id = "listConditions",
    .tag = "records",
    .method = "GET",
    .path = "/v1/conditions",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listEncounters{
    .id = "listEncounters",
    .tag = "records",
    .method = "GET",
    .path = "/v1/encounters",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listMedicationFills{
    .id = "listMedicationFills",
    .tag = "records",
    .method = "GET",
    .path = "/v1/medication-fills",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listObservations{
    .id = "listObservations",
    .tag = "records",
    .method = "GET",
    .path = "/v1/observations",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listProcedures{
    .id = "listProcedures",
    .tag = "records",
    .method = "GET",
    .path = "/v1/procedures",
    .scopes = {"records.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation writeRecords{
    .id = "writeRecords",
    .tag = "records",
    .method = "POST",
    .path = "/v1/records/batches",
    .scopes = {"records.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 4194304,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation acceptInvitation{
    .id = "acceptInvitation",
    .tag = "relationships",
    .method = "POST",
    .path = "/v1/invitations/accept",
    .scopes = {"relationships.accept"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createInvitation{
    .id = "createInvitation",
    .tag = "relationships",
    .method = "POST",
    .path = "/v1/invitations",
    .scopes = {"relationships.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createRelationship{
    .id = "createRelationship",
    .tag = "relationships",
    .method = "POST",
    .path = "/v1/relationships",
    .scopes = {"relationships.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation endRelationship{
    .id = "endRelationship",
    .tag = "relationships",
    .method = "POST",
    .path = "/v1/relationships/{relationshipId}/end",
    .scopes = {"relationships.write"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getRelationship{
    .id = "getRelationship",
    .tag = "relationships",
    .method = "GET",
    .path = "/v1/relationships/{relationshipId}",
    .scopes = {"relationships.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listRelationships{
    .id = "listRelationships",
    .tag = "relationships",
    .method = "GET",
    .path = "/v1/relationships",
    .scopes = {"relationships.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation createRelease{
    .id = "createRelease",
    .tag = "releases",
    .method = "POST",
    .path = "/v1/releases",
    .scopes = {"releases.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation getRelease{
    .id = "getRelease",
    .tag = "releases",
    .method = "GET",
    .path = "/v1/releases/{releaseId}",
    .scopes = {"releases.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation listReleases{
    .id = "listReleases",
    .tag = "releases",
    .method = "GET",
    .path = "/v1/releases",
    .scopes = {"releases.read"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation patchRelease{
    .id = "patchRelease",
    .tag = "releases",
    .method = "PATCH",
    .path = "/v1/releases/{releaseId}",
    .scopes = {"releases.write"},
    .consumes = {"application/merge-patch+json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation revokeRelease{
    .id = "revokeRelease",
    .tag = "releases",
    .method = "POST",
    .path = "/v1/releases/{releaseId}/revoke",
    .scopes = {"releases.write"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = false,
    .personalData = true,
};

constinit const http::Operation signRelease{
    .id = "signRelease",
    .tag = "releases",
    .method = "POST",
    .path = "/v1/releases/{releaseId}/sign",
    .scopes = {"releases.write"},
    .consumes = {"application/json"},
    .produces = {"application/json"},
    .bodyLimit = 1048576,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation submitRelease{
    .id = "submitRelease",
    .tag = "releases",
    .method = "POST",
    .path = "/v1/releases/{releaseId}/submit",
    .scopes = {"releases.write"},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = true,
    .conditional = true,
    .personalData = true,
};

constinit const http::Operation getContractAsJson{
    .id = "getContractAsJson",
    .tag = "service",
    .method = "GET",
    .path = "/openapi.json",
    .scopes = {},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getContractAsYaml{
    .id = "getContractAsYaml",
    .tag = "service",
    .method = "GET",
    .path = "/openapi.yaml",
    .scopes = {},
    .consumes = {},
    .produces = {"application/yaml"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getDocs{
    .id = "getDocs",
    .tag = "service",
    .method = "GET",
    .path = "/docs",
    .scopes = {},
    .consumes = {},
    .produces = {"text/html"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getDocsAsset{
    .id = "getDocsAsset",
    .tag = "service",
    .method = "GET",
    .path = "/docs/{asset}",
    .scopes = {},
    .consumes = {},
    .produces = {"text/css", "text/javascript"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getHealth{
    .id = "getHealth",
    .tag = "service",
    .method = "GET",
    .path = "/healthz",
    .scopes = {},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getMetrics{
    .id = "getMetrics",
    .tag = "service",
    .method = "GET",
    .path = "/metrics",
    .scopes = {},
    .consumes = {},
    .produces = {"text/plain"},
    .bodyLimit = 0,
    .lane = http::Lane::immediate,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

constinit const http::Operation getReadiness{
    .id = "getReadiness",
    .tag = "service",
    .method = "GET",
    .path = "/readyz",
    .scopes = {},
    .consumes = {},
    .produces = {"application/json"},
    .bodyLimit = 0,
    .lane = http::Lane::ordinary,
    .idempotent = false,
    .conditional = false,
    .personalData = false,
};

namespace {

constexpr std::array table{
    &explainAccess,
    &listAccessLog,
    &listEmergencyAccesses,
    &openEmergencyAccess,
    &reviewEmergencyAccess,
    &listAuditSeals,
    &listContactLines,
    &createDisclosure,
    &getDisclosuresDocument,
    &listDisclosures,
    &suspendDisclosure,
    &createCoverage,
    &createMember,
    &createPcpSelection,
    &createRepresentative,
    &createSupporter,
    &getCoverage,
    &getMe,
    &getMember,
    &getPcpSelection,
    &getRepresentative,
    &getSupporter,
    &listCoverages,
    &listMembers,
    &listPcpSelections,
    &listRepresentatives,
    &listSupporters,
    &patchCoverage,
    &patchMember,
    &patchPcpSelection,
    &patchRepresentative,
    &patchSupporter,
    &searchMembers,
    &getProgram,
    &listPrograms,
    &createProvider,
    &getProvider,
    &listSpecialties,
    &patchProvider,
    &searchProviders,
    &getClaim,
    &getCondition,
    &getEncounter,
    &getMedicationFill,
    &getObservation,
    &getProcedure,
    &listClaims,
    &listConditions,
    &listEncounters,
    &listMedicationFills,
    &listObservations,
    &listProcedures,
    &writeRecords,
    &acceptInvitation,
    &createInvitation,
    &createRelationship,
    &endRelationship,
    &getRelationship,
    &listRelationships,
    &createRelease,
    &getRelease,
    &listReleases,
    &patchRelease,
    &revokeRelease,
    &signRelease,
    &submitRelease,
    &getContractAsJson,
    &getContractAsYaml,
    &getDocs,
    &getDocsAsset,
    &getHealth,
    &getMetrics,
    &getReadiness,
};

} // namespace

std::span<const http::Operation* const> all() { return table; }

} // namespace careway::operations
