#include "http/router.hpp"

#include "http/ascii.hpp"
#include "http/media.hpp"
#include "http/target.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace careway::http {

namespace {

constexpr std::array<std::string_view, 7> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
constexpr std::size_t usualBodyLimit = 1024 * 1024;

bool isParameter(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

// Takes "/segment" off the front.
std::string_view takeSegment(std::string_view& path)
{
    path.remove_prefix(1);
    const auto segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

Pairs named(std::string_view pattern, const std::vector<std::string_view>& values)
{
    Pairs out;
    out.reserve(values.size());
    while (!pattern.empty()) {
        const auto segment = takeSegment(pattern);
        if (!isParameter(segment)) continue;
        auto value = percentDecoded(values[out.size()]); // the head was refused if any escape was bad
        out.emplace_back(segment.substr(1, segment.size() - 2), value ? std::move(*value) : std::string());
    }
    return out;
}

const Operation* withMethod(const std::vector<const Operation*>& operations, std::string_view method)
{
    const auto found = std::find_if(operations.begin(), operations.end(), [&](const auto* each) { return each->method == method; });
    return found == operations.end() ? nullptr : *found;
}

std::string listOf(const std::vector<const Operation*>& operations)
{
    std::string out;
    for (const auto method : methods) {
        const bool served = method == "OPTIONS" || withMethod(operations, method == "HEAD" ? "GET" : method);
        if (served) (out += out.empty() ? "" : ", ") += method;
    }
    return out;
}

tl::unexpected<Refused> refusal(Error::Kind kind, std::string code, std::string detail)
{
    return tl::unexpected(refused(Error{kind, std::move(code), std::move(detail)}));
}

tl::expected<void, Refused> admitBody(const Operation& operation, const Head& head)
{
    if (!head.hasBody()) return {};
    if (operation.consumes.empty()) return refusal(Error::Kind::malformed, "request/body-not-expected", "This operation takes no body.");
    if (head.contentLength.value_or(0) > bodyLimitOf(operation))
        return refusal(Error::Kind::too_large, "request/body-too-large", "The body is too large.");
    const auto type = findHeader(head.headers, "Content-Type");
    const auto coding = findHeader(head.headers, "Content-Encoding");
    if (!type || !isOneOf(*type, operation.consumes) || (coding && !sameText(*coding, "identity")))
        return refusal(
            Error::Kind::unsupported_type, "request/media-type-unsupported", "The body is not of a type that this operation takes.");
    return {};
}

} // namespace

Router::Router(std::span<const Operation* const> operations)
    : all_(operations.begin(), operations.end())
{
    for (const auto* operation : operations)
        add(*operation);
}

void Router::add(const Operation& operation)
{
    auto* node = &root_;
    for (auto rest = operation.path; !rest.empty();) {
        const auto segment = takeSegment(rest);
        auto& next = isParameter(segment) ? node->parameter : node->literals[std::string(segment)];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
    }
    if (withMethod(node->operations, operation.method)) throw std::invalid_argument("two operations of one method and path");
    node->operations.push_back(&operation);
}

// The node where a path ends; a literal is tried first, then the parameter.
const Router::Node* Router::descend(const Node& node, std::string_view rest, std::vector<std::string_view>& values)
{
    if (rest.empty()) return node.operations.empty() ? nullptr : &node;
    const auto segment = takeSegment(rest);
    if (const auto literal = node.literals.find(segment); literal != node.literals.end()) {
        if (const auto* found = descend(*literal->second, rest, values)) return found;
    }
    if (!node.parameter || segment.empty()) return nullptr;
    values.push_back(segment);
    if (const auto* found = descend(*node.parameter, rest, values)) return found;
    values.pop_back();
    return nullptr;
}

tl::expected<Route, Refused> Router::find(std::string_view method, std::string_view path) const
{
    if (std::find(methods.begin(), methods.end(), method) == methods.end())
        return tl::unexpected(Refused{501, {Error::Kind::malformed, "request/method-unknown", "This method is not served anywhere."}});
    std::vector<std::string_view> values;
    const auto* node = path.starts_with('/') ? descend(root_, path, values) : nullptr;
    if (!node) return refusal(Error::Kind::not_found, "request/path-unknown", "There is nothing at this path.");
    const auto* operation = withMethod(node->operations, method == "HEAD" ? "GET" : method);
    if (!operation) {
        Error error{Error::Kind::method_not_allowed, "request/method-not-allowed", "This path does not take this method."};
        error.headers.emplace_back("Allow", listOf(node->operations));
        return tl::unexpected(refused(std::move(error)));
    }
    return Route{operation, named(operation->path, values)};
}

std::string Router::methodsOf(std::string_view path) const
{
    std::vector<std::string_view> values;
    if (path == "*") return listOf(all_);
    const auto* node = path.starts_with('/') ? descend(root_, path, values) : nullptr;
    return node ? listOf(node->operations) : std::string();
}

tl::expected<void, Refused> admit(const Operation& operation, const Head& head)
{
    const auto allowed = [&](std::string_view type) { return accepts(head.headers, type); };
    const auto& produced = operation.produces;
    if (!produced.empty() && std::none_of(produced.begin(), produced.end(), allowed) && !allowed("application/problem+json"))
        return refusal(Error::Kind::not_acceptable, "request/not-acceptable", "Accept allows nothing that this operation gives.");
    return admitBody(operation, head);
}

std::size_t bodyLimitOf(const Operation& operation) { return operation.bodyLimit == 0 ? usualBodyLimit : operation.bodyLimit; }

} // namespace careway::http
