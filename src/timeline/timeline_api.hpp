#pragma once

#include "operations/timeline_api.hpp"

namespace careway::timeline {

/// What happened with a member.
class TimelineOperations : public api::TimelineApi {
public:
    ListTimelineAnswer listTimeline(Work& work, const ListTimeline& request) override;
};

} // namespace careway::timeline
