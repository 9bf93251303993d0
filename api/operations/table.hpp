// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "http/operation.hpp"

#include <span>

namespace careway::operations {

extern const http::Operation explainAccess;
extern const http::Operation listAccessLog;
extern const http::Operation listEmergencyAccesses;
extern const http::Operation openEmergencyAccess;
extern const http::Operation reviewEmergencyAccess;
extern const http::Operation listAuditSeals;
extern const http::Operation createConfidentialCommunication;
extern const http::Operation createCorrection;
extern const http::Operation createPreference;
extern const http::Operation createRestriction;
extern const http::Operation decideConfidentialCommunication;
extern const http::Operation decideCorrection;
extern const http::Operation decideRestriction;
extern const http::Operation disagreeCorrection;
extern const http::Operation endConfidentialCommunication;
extern const http::Operation endRestriction;
extern const http::Operation exportMember;
extern const http::Operation extendCorrection;
extern const http::Operation getConfidentialCommunication;
extern const http::Operation getCorrection;
extern const http::Operation getPreference;
extern const http::Operation getRestriction;
extern const http::Operation listConfidentialCommunications;
extern const http::Operation listCorrections;
extern const http::Operation listPreferences;
extern const http::Operation listRestrictions;
extern const http::Operation getCommunication;
extern const http::Operation listCommunications;
extern const http::Operation listLetterTemplates;
extern const http::Operation readCommunication;
extern const http::Operation listContactLines;
extern const http::Operation createDisclosure;
extern const http::Operation getDisclosuresDocument;
extern const http::Operation listDisclosures;
extern const http::Operation suspendDisclosure;
extern const http::Operation activateEnrollment;
extern const http::Operation assignEnrollment;
extern const http::Operation beginAssessment;
extern const http::Operation beginOutreach;
extern const http::Operation checkEligibility;
extern const http::Operation completeAssessment;
extern const http::Operation createReferral;
extern const http::Operation dischargeEnrollment;
extern const http::Operation getEnrollment;
extern const http::Operation getReferral;
extern const http::Operation listEnrollments;
extern const http::Operation listReferrals;
extern const http::Operation optIn;
extern const http::Operation optOut;
extern const http::Operation recordAttempt;
extern const http::Operation reinitiateEnrollment;
extern const http::Operation createFacilityStay;
extern const http::Operation dischargeFacilityStay;
extern const http::Operation getFacilityStay;
extern const http::Operation listFacilityStays;
extern const http::Operation patchFacilityStay;
extern const http::Operation cancelMeeting;
extern const http::Operation createMeeting;
extern const http::Operation getMeeting;
extern const http::Operation holdMeeting;
extern const http::Operation listMeetings;
extern const http::Operation createCoverage;
extern const http::Operation createMember;
extern const http::Operation createPcpSelection;
extern const http::Operation createRepresentative;
extern const http::Operation createSupporter;
extern const http::Operation getCoverage;
extern const http::Operation getMe;
extern const http::Operation getMember;
extern const http::Operation getPcpSelection;
extern const http::Operation getRepresentative;
extern const http::Operation getSupporter;
extern const http::Operation listCoverages;
extern const http::Operation listMembers;
extern const http::Operation listPcpSelections;
extern const http::Operation listRepresentatives;
extern const http::Operation listSupporters;
extern const http::Operation patchCoverage;
extern const http::Operation patchMember;
extern const http::Operation patchPcpSelection;
extern const http::Operation patchRepresentative;
extern const http::Operation patchSupporter;
extern const http::Operation searchMembers;
extern const http::Operation getProgram;
extern const http::Operation listPrograms;
extern const http::Operation createProvider;
extern const http::Operation getProvider;
extern const http::Operation listSpecialties;
extern const http::Operation patchProvider;
extern const http::Operation searchProviders;
extern const http::Operation getClaim;
extern const http::Operation getCondition;
extern const http::Operation getEncounter;
extern const http::Operation getMedicationFill;
extern const http::Operation getObservation;
extern const http::Operation getProcedure;
extern const http::Operation listClaims;
extern const http::Operation listConditions;
extern const http::Operation listEncounters;
extern const http::Operation listMedicationFills;
extern const http::Operation listObservations;
extern const http::Operation listProcedures;
extern const http::Operation writeRecords;
extern const http::Operation acceptInvitation;
extern const http::Operation createInvitation;
extern const http::Operation createRelationship;
extern const http::Operation endRelationship;
extern const http::Operation getRelationship;
extern const http::Operation listRelationships;
extern const http::Operation createRelease;
extern const http::Operation getRelease;
extern const http::Operation listReleases;
extern const http::Operation patchRelease;
extern const http::Operation revokeRelease;
extern const http::Operation signRelease;
extern const http::Operation submitRelease;
extern const http::Operation getContractAsJson;
extern const http::Operation getContractAsYaml;
extern const http::Operation getDocs;
extern const http::Operation getDocsAsset;
extern const http::Operation getHealth;
extern const http::Operation getMetrics;
extern const http::Operation getReadiness;
extern const http::Operation getRiskScore;
extern const http::Operation listMyWork;
extern const http::Operation listRiskRules;
extern const http::Operation assignTask;
extern const http::Operation cancelTask;
extern const http::Operation completeTask;
extern const http::Operation createTask;
extern const http::Operation getTask;
extern const http::Operation listTasks;
extern const http::Operation listTimeline;

/// Every operation of the contract.
[[nodiscard]] std::span<const http::Operation* const> all();

} // namespace careway::operations
