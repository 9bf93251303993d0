#pragma once

#include "access/token_cache.hpp"
#include "app/config.hpp"
#include "app/service_api.hpp"
#include "app/statement_metrics.hpp"
#include "app/worker.hpp"
#include "appeals/appeal_api.hpp"
#include "assessments/assessment_api.hpp"
#include "attachments/attachment_api.hpp"
#include "audit/audit_api.hpp"
#include "authorization_metrics/metrics_api.hpp"
#include "care_plans/care_plan_api.hpp"
#include "coaching/coaching_api.hpp"
#include "contact_lines/contact_line_api.hpp"
#include "continuity/continuity_api.hpp"
#include "continuity/departures_api.hpp"
#include "core/rounds.hpp"
#include "decision_clocks/decision_clock_api.hpp"
#include "enrollments/enrollment_api.hpp"
#include "facility_stays/facility_stay_api.hpp"
#include "formulary/formulary_api.hpp"
#include "http/log.hpp"
#include "http/metrics.hpp"
#include "http/server.hpp"
#include "letters/communication_api.hpp"
#include "meetings/meeting_api.hpp"
#include "members/member_api.hpp"
#include "oversight/oversight_api.hpp"
#include "own_choices/choice_api.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "privacy/access_api.hpp"
#include "privacy/disclosures_api.hpp"
#include "programs/program_api.hpp"
#include "providers/provider_api.hpp"
#include "records/record_api.hpp"
#include "relationships/relationship_api.hpp"
#include "releases/release_api.hpp"
#include "self_management/self_management_api.hpp"
#include "staff/staff_api.hpp"
#include "stratification/stratification_api.hpp"
#include "tasks/task_api.hpp"
#include "timeline/timeline_api.hpp"
#include "work/desk.hpp"

#include <memory>

namespace careway::app {

/// All parts of a serving process, put together: the one place that names every capability.
class House {
public:
    /// Throws std::invalid_argument when nobody may issue tokens or a setting is wrong, Refusal when the database is away.
    House(const Config& config, Desk::Clock clock);
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    [[nodiscard]] http::Server& server() { return *server_; }
    [[nodiscard]] sql::Database& database() { return database_; }
    [[nodiscard]] Worker& worker() { return *worker_; }

private:
    Routes routes();

    sql::Database database_;
    std::vector<access::TrustedIssuer> issuers_;
    access::Authenticator authenticator_;
    http::Metrics metrics_;
    StatementMetrics statementMetrics_;
    http::RequestLog log_;
    http::Observers observers_;
    ServiceOperations service_;
    members::MembersOperations members_;
    providers::ProvidersOperations providers_;
    programs::ProgramsOperations programs_;
    contact_lines::ContactLinesOperations contactLines_;
    decision_clocks::DecisionClocksOperations decisionClocks_;
    appeals::AppealsOperations appeals_;
    records::RecordsOperations records_;
    releases::ReleasesOperations releases_;
    relationships::RelationshipsOperations relationships_;
    privacy::AccessOperations access_;
    privacy::DisclosuresOperations disclosures_;
    own_choices::ChoicesOperations choices_;
    care_plans::CarePlansOperations carePlans_;
    self_management::SelfManagementOperations selfManagement_;
    assessments::AssessmentsOperations assessments_;
    audit::AuditOperations audit_;
    enrollments::EnrollmentsOperations enrollments_;
    tasks::TasksOperations tasks_;
    letters::CommunicationsOperations communications_;
    timeline::TimelineOperations timeline_;
    stratification::StratificationOperations stratification_;
    oversight::OversightOperations oversight_;
    facility_stays::FacilityStaysOperations facilityStays_;
    continuity::DeparturesOperations departures_;
    continuity::ContinuityOperations continuity_;
    meetings::MeetingsOperations meetings_;
    staff::StaffOperations staff_;
    coaching::CoachingOperations coaching_;
    prior_authorizations::PriorAuthorizationsOperations priorAuthorizations_;
    authorization_metrics::AuthorizationMetricsOperations authorizationMetrics_;
    attachments::AttachmentsOperations attachments_;
    formulary::FormularyOperations formulary_;
    Desk desk_;
    std::unique_ptr<http::Server> server_;
    std::unique_ptr<Rounds> sealing_;
    std::unique_ptr<Worker> worker_;
};

} // namespace careway::app
