#pragma once

#include "contact_lines/contact_line.hpp"
#include "json/model.hpp"

namespace careway::contact_lines {

/// All lines, as db/reference/contact_lines.json has them.
struct LineFile {
    std::vector<Line> lines;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Area& out);
void write(json::Writer& out, const Area& in);
void read(const json::Value& in, const json::Path& at, json::Violations& found, Line& out);
void write(json::Writer& out, const Line& in);
void read(const json::Value& in, const json::Path& at, json::Violations& found, LineFile& out);

} // namespace careway::contact_lines
