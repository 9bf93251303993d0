#pragma once

#include "access/signer.hpp"
#include "app/house.hpp"
#include "json/column.hpp"
#include "sql/support/test_database.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace careway {

/// What came back over the socket.
struct Reply {
    int status = 0;
    http::Pairs headers;
    std::string body;

    [[nodiscard]] std::string header(std::string_view name) const { return std::string(http::findHeader(headers, name).value_or("")); }
    /// The stable code of a problem document; "" for anything else.
    [[nodiscard]] std::string code() const;

    template <typename T> [[nodiscard]] T as() const
    {
        T out;
        json::fromColumn(body, out);
        return out;
    }
};

/// A whole server on a free port, over a database of its own, with a clock that the test sets.
class HouseTest : public sql::DatabaseTest {
protected:
    void SetUp() override;
    void TearDown() override;

    /// All of db/reference, but of the ZIPs and counties those of Tennessee alone.
    static void seed();
    /// Serves over a database that is migrated and has its secrets.
    void open(const std::string& databaseUrl);
    /// Serves no more; what was to be logged has been.
    void close();

    using Headers = std::vector<std::string>;

    /// Over a real socket; a body goes as JSON, of a PATCH as a merge patch.
    Reply ask(const std::string& method, const std::string& path, const std::string& token = {}, const std::string& body = {},
        Headers headers = {});
    Reply get(const std::string& path, const std::string& token, Headers headers = {})
    {
        return ask("GET", path, token, {}, std::move(headers));
    }
    /// With a fresh Idempotency-Key.
    Reply post(const std::string& path, const std::string& token, const std::string& body);
    Reply patch(const std::string& path, const std::string& token, const std::string& etag, const std::string& body);

    /// A token with every scope.
    std::string token(access::Role role, std::optional<Id> memberId = std::nullopt, std::vector<std::string> scopes = {});
    /// The same for a caller that the test describes; what it leaves open is filled in.
    std::string tokenOf(access::Caller caller);

    [[nodiscard]] Instant now() const { return *clock_; }
    void setNow(Instant instant) { *clock_ = instant; }

    app::House& house() { return *house_; }
    /// What is done unasked, as it is due by the test's clock; how many things.
    std::size_t work() { return house_->worker().run(now()); }
    /// Where letters go that are to be printed.
    [[nodiscard]] std::filesystem::path postFolder() const { return folder_ / "post"; }

    // Before the house is opened.
    std::chrono::seconds sealEvery_{}; // never, where a test seals by itself
    bool log_ = false; // a line a request on standard output

private:
    std::filesystem::path folder_;
    std::shared_ptr<std::atomic<Instant>> clock_;
    std::optional<access::Signer> signer_;
    std::unique_ptr<app::House> house_;
    int keys_ = 0;
};

} // namespace careway
