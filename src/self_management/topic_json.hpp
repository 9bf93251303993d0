#pragma once

#include "json/model.hpp"
#include "self_management/topic.hpp"

namespace careway::self_management {

/// As a file of db/reference/self_management has it.
void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicText& out);
void read(const json::Value& in, const json::Path& at, json::Violations& found, Topic& out);
void write(json::Writer& out, const TopicText& in);
void write(json::Writer& out, const Topic& in);

} // namespace careway::self_management
