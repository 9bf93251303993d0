// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/new_choice_decision.hpp"
#include "models/new_choice_ending.hpp"
#include "models/new_restriction.hpp"
#include "models/restriction.hpp"
#include "models/restriction_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class ChoicesApi {
public:
    virtual ~ChoicesApi() = default;

    struct CreateRestriction {
        std::string idempotencyKey{};
        NewRestriction body{};
    };

    struct CreateRestrictionAnswer {
        static constexpr int status = 201;
        std::string location{};
        std::string eTag{};
        Restriction body{};
    };

    /// Ask for a restriction.
    virtual CreateRestrictionAnswer createRestriction(Work& work, const CreateRestriction& request) = 0;

    struct DecideRestriction {
        Id restrictionId{};
        std::string idempotencyKey{};
        std::string ifMatch{};
        NewChoiceDecision body{};
    };

    struct DecideRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// Decide on a restriction.
    virtual DecideRestrictionAnswer decideRestriction(Work& work, const DecideRestriction& request) = 0;

    struct EndRestriction {
        Id restrictionId{};
        std::string idempotencyKey{};
        NewChoiceEnding body{};
    };

    struct EndRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// End a restriction.
    virtual EndRestrictionAnswer endRestriction(Work& work, const EndRestriction& request) = 0;

    struct GetRestriction {
        Id restrictionId{};
        std::optional<std::string> ifNoneMatch{};
    };

    struct GetRestrictionAnswer {
        static constexpr int status = 200;
        std::string eTag{};
        Restriction body{};
    };

    /// Read a restriction.
    virtual GetRestrictionAnswer getRestriction(Work& work, const GetRestriction& request) = 0;

    struct ListRestrictions {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListRestrictionsAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        RestrictionPage body{};
    };

    /// List restrictions.
    virtual ListRestrictionsAnswer listRestrictions(Work& work, const ListRestrictions& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::CreateRestriction readCreateRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerCreateRestriction(const ChoicesApi::CreateRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::DecideRestriction readDecideRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerDecideRestriction(const ChoicesApi::DecideRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::EndRestriction readEndRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerEndRestriction(const ChoicesApi::EndRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::GetRestriction readGetRestriction(const http::Request& in);
[[nodiscard]] http::Answer answerGetRestriction(const ChoicesApi::GetRestrictionAnswer& in);

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] ChoicesApi::ListRestrictions readListRestrictions(const http::Request& in);
[[nodiscard]] http::Answer answerListRestrictions(const ChoicesApi::ListRestrictionsAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, ChoicesApi& api);

} // namespace careway::api
