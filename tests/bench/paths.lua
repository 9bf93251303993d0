-- GETs of the paths in a file, each thread from a place of its own: wrk -s paths.lua URL -- FILE TOKEN...
local started = 0

function setup(thread)
    thread:set("place", started)
    started = started + 1
end

function init(arguments)
    paths, headers = {}, {}
    for line in io.lines(arguments[1]) do paths[#paths + 1] = line end
    for i = 2, #arguments do headers[#headers + 1] = {["Authorization"] = "Bearer " .. arguments[i]} end
    at = place * 7919
end

function request()
    at = at + 1
    return wrk.format("GET", paths[at % #paths + 1], headers[at % #headers + 1])
end
