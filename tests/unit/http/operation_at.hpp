#pragma once

#include "http/operation.hpp"

namespace careway::http {

/// A row of a contract that nobody wrote.
inline Operation operationAt(
    std::string_view id, std::string_view method, std::string_view path, Lane lane = Lane::ordinary, Names consumes = {})
{
    Operation out;
    out.id = id;
    out.tag = "things";
    out.method = method;
    out.path = path;
    out.consumes = consumes;
    out.produces = {"application/json"};
    out.lane = lane;
    return out;
}

} // namespace careway::http
