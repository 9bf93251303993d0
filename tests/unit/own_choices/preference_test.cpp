#include "own_choices/preference.hpp"

#include <gtest/gtest.h>

#include <array>

namespace careway::own_choices {

namespace {

using api::ConsentModel;
using api::PreferenceState;

struct Row {
    ConsentModel model;
    Said said;
    bool ask, contact, see;
};

constexpr Said unheard = std::nullopt, in = PreferenceState::optedIn, out = PreferenceState::optedOut;

TEST(Preferences, SayWhatEachModelOfConsentAllows)
{
    const std::array table{
        Row{ConsentModel::optIn, unheard, true, false, false},
        Row{ConsentModel::optIn, in, true, true, true},
        Row{ConsentModel::optIn, out, false, false, false},
        Row{ConsentModel::optOut, unheard, true, true, true},
        Row{ConsentModel::optOut, in, true, true, true},
        Row{ConsentModel::optOut, out, false, false, false},
        Row{ConsentModel::required, unheard, true, true, false},
        Row{ConsentModel::required, in, true, true, true},
        Row{ConsentModel::required, out, false, false, false},
        Row{ConsentModel::none, unheard, true, true, true},
        Row{ConsentModel::none, in, true, true, true},
        Row{ConsentModel::none, out, true, true, true},
    };
    for (const auto& row : table) {
        SCOPED_TRACE(std::string(nameOf(row.model, json::As<ConsentModel>{})));
        EXPECT_EQ(mayAsk(row.model, row.said), row.ask);
        EXPECT_EQ(mayContact(row.model, row.said), row.contact);
        EXPECT_EQ(maySee(row.model, row.said), row.see);
    }
}

} // namespace

} // namespace careway::own_choices
