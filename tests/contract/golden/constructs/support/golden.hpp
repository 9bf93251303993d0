#pragma once

#include "core/error.hpp"
#include "http/message.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace careway {

/// The routes only hand it on.
class Work {
public:
    int asked = 0;
};

namespace golden {

inline constexpr auto anId = "018f3c2e-7b1a-7c3d-9e4f-0123456789ab";
inline constexpr auto otherId = "018f3c2e-7b1a-7c3d-9e4f-0123456789ac";

inline std::string placeOf(const Violation& violation)
{
    switch (violation.place) {
    case Violation::Place::body: return "";
    case Violation::Place::path: return "path:";
    case Violation::Place::query: return "query:";
    case Violation::Place::header: return "header:";
    }
    return "?";
}

/// A line for each violation: where and which.
inline std::string said(const std::vector<Violation>& all)
{
    std::string out;
    for (const auto& each : all)
        out += placeOf(each) + each.at + " " + each.code + "\n";
    return out;
}

/// What is said of a body that cannot be read as a T.
template <typename T> std::string refused(std::string_view text)
{
    T out;
    json::Violations found;
    EXPECT_FALSE(json::parse(text, out, found)) << text;
    return said(found.all());
}

template <typename T> T read(std::string_view text)
{
    T out;
    json::Violations found;
    EXPECT_TRUE(json::parse(text, out, found)) << text << "\n" << said(found.all());
    return out;
}

/// The error that reading a request ends in.
template <typename T> Error errorOf(T (*read)(const http::Request&), const http::Request& in)
{
    try {
        read(in);
    } catch (const Refusal& refusal) {
        return refusal.error();
    }
    ADD_FAILURE() << "the request was taken";
    return {};
}

} // namespace golden
} // namespace careway
