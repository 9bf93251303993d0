#pragma once

#include "http/head.hpp"
#include "http/message.hpp"
#include "http/problem.hpp"

#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::http {

/// Where a request goes.
struct Route {
    const Operation* operation = nullptr;
    Pairs parameters; // of the path, percent-decoded
};

/// The paths of the contract as a tree of segments; a literal segment beats a parameter.
class Router {
public:
    /// The operations must outlive the router. Throws std::invalid_argument when two have one method and path.
    explicit Router(std::span<const Operation* const> operations);

    /// HEAD goes where GET goes. Refused with 404, 405 (with Allow), or 501 for a method that HTTP APIs do not use.
    [[nodiscard]] tl::expected<Route, Refused> find(std::string_view method, std::string_view path) const;

    /// The methods of a path, or of every path for "*", as Allow says them: "GET, HEAD, OPTIONS"; empty for a path that is not there.
    [[nodiscard]] std::string methodsOf(std::string_view path) const;

private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
        std::unique_ptr<Node> parameter;
        std::vector<const Operation*> operations;
    };

    void add(const Operation& operation);
    static const Node* descend(const Node& node, std::string_view rest, std::vector<std::string_view>& values);

    Node root_;
    std::vector<const Operation*> all_;
};

/// What must hold between an operation and a head before any body is read. Refused with 400 (a body that is not expected), 406, 413 or 415.
[[nodiscard]] tl::expected<void, Refused> admit(const Operation& operation, const Head& head);

/// The most bytes that a body of the operation may have: its own limit, else 1 MiB.
[[nodiscard]] std::size_t bodyLimitOf(const Operation& operation);

} // namespace careway::http
