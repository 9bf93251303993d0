#pragma once

#include "operations/choices_api.hpp"

namespace careway::own_choices {

/// The operations on what people choose for themselves.
class ChoicesOperations : public api::ChoicesApi {
public:
    ListRestrictionsAnswer listRestrictions(Work& work, const ListRestrictions& request) override;
    CreateRestrictionAnswer createRestriction(Work& work, const CreateRestriction& request) override;
    GetRestrictionAnswer getRestriction(Work& work, const GetRestriction& request) override;
    DecideRestrictionAnswer decideRestriction(Work& work, const DecideRestriction& request) override;
    EndRestrictionAnswer endRestriction(Work& work, const EndRestriction& request) override;
};

} // namespace careway::own_choices
