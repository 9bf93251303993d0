// Generated from openapi.yaml by scripts/generate. Do not edit.

#pragma once

#include "models/timeline_page.hpp"
#include "work/routes.hpp"

namespace careway::api {

class TimelineApi {
public:
    virtual ~TimelineApi() = default;

    struct ListTimeline {
        Id memberId{};
        std::int32_t limit{50};
        std::optional<std::string> cursor{};
    };

    struct ListTimelineAnswer {
        static constexpr int status = 200;
        std::optional<std::string> link{};
        TimelinePage body{};
    };

    /// Read what happened with a member.
    virtual ListTimelineAnswer listTimeline(Work& work, const ListTimeline& request) = 0;
};

/// Reads the request; throws a Refusal with all that is wrong.
[[nodiscard]] TimelineApi::ListTimeline readListTimeline(const http::Request& in);
[[nodiscard]] http::Answer answerListTimeline(const TimelineApi::ListTimelineAnswer& in);

/// Binds the operations of this tag to what carries them out.
void mount(Routes& routes, TimelineApi& api);

} // namespace careway::api
