// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/affected_member_page.hpp"
#include "models/departure.hpp"
#include "models/new_departure.hpp"
#include "work/routes.hpp"

namespace careway::api {

class DeparturesApi {
public:
    virtual ~DeparturesApi() = default;

    struct CreateDeparture {
        std::string idempotencyKey{};
        NewDeparture body{};
    };

    struct CreateDepartureAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Departure body{};
    };

    /// Tell that a provider leaves a network.
    virtual CreateDepartureAnswer createDeparture(Work& work, const CreateDeparture& request) = 0;

    struct GetDeparture {
        Id departureId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetDepartureAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Departure body{};
    };

    /// Read a departure.
    virtual GetDepartureAnswer getDeparture(Work& work, const GetDeparture& request) = 0;

    struct ListAffectedMembers {
        Id departureId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListAffectedMembersAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        AffectedMemberPage body{};
    };

    /// List whom a departure affects.
    virtual ListAffectedMembersAnswer listAffectedMembers(Work& work, const ListAffectedMembers& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DeparturesApi::CreateDeparture readCreateDeparture(const http::Request& in);
[[nodiscard]] http::Answer answerCreateDeparture(const DeparturesApi::CreateDepartureAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DeparturesApi::GetDeparture readGetDeparture(const http::Request& in);
[[nodiscard]] http::Answer answerGetDeparture(const DeparturesApi::GetDepartureAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] DeparturesApi::ListAffectedMembers readListAffectedMembers(const http::Request& in);
[[nodiscard]] http::Answer answerListAffectedMembers(const DeparturesApi::ListAffectedMembersAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, DeparturesApi& api);

} // namespace careway::api
