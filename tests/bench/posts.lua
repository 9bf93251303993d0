-- POSTs of a body in which %d becomes a number that is used once: wrk -s posts.lua URL -- PATH BODY-FILE TOKEN RUN
local started = 0

function setup(thread)
    thread:set("place", started)
    started = started + 1
end

function init(arguments)
    path, token, run = arguments[1], arguments[3], arguments[4]
    local file = io.open(arguments[2])
    body = file:read("*a")
    file:close()
    count = 0
end

function request()
    count = count + 1
    local once = run .. "-" .. place .. "-" .. count
    return wrk.format("POST", path, {
        ["Authorization"] = "Bearer " .. token,
        ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = "bench-" .. once,
    }, (body:gsub("%%d", once)))
end
