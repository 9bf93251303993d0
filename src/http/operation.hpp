#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace careway::http {

/// Where an operation is answered.
enum class Lane {
    immediate, // on the I/O thread: it must never wait
    reading, // a few workers, many requests of one kind at a time
    ordinary,
};

/// A few names, known when it is compiled: eight at the most.
class Names {
public:
    constexpr Names() = default;
    constexpr Names(std::initializer_list<std::string_view> names)
    {
        for (const auto name : names)
            all_.at(count_++) = name;
    }
    [[nodiscard]] constexpr const std::string_view* begin() const { return all_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const { return all_.data() + count_; }
    [[nodiscard]] constexpr std::size_t size() const { return count_; }
    [[nodiscard]] constexpr bool empty() const { return count_ == 0; }

private:
    std::array<std::string_view, 8> all_{};
    std::size_t count_ = 0;
};

/// One row of the contract: what is known of an operation before any handler runs.
struct Operation {
    std::string_view id; // "getMember"
    std::string_view tag; // "members"
    std::string_view method; // "GET"
    std::string_view path; // "/v1/members/{memberId}"
    Names scopes; // all are needed; none: no token is asked for
    Names consumes; // media types of the body; none: no body is taken
    Names produces;
    std::size_t bodyLimit = 0; // bytes
    Lane lane = Lane::ordinary;
    std::size_t atOnce = 0; // of all connections together, one more is answered 503; 0: as many as come
    bool idempotent = false; // wants Idempotency-Key
    bool conditional = false; // wants If-Match
    bool personalData = false; // answers and audit are treated accordingly
};

} // namespace careway::http
