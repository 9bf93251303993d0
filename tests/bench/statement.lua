-- The database's own bound: one statement again and again, by sysbench. %s becomes one of the ids, %d a number that is used once.
sysbench.cmdline.options = {
    statement = {"File with the statement", ""},
    ids = {"File with ids as hex digits, one a line", ""},
    run = {"Part of the numbers that are used once", "0"},
}

function thread_init()
    connection = sysbench.sql.driver():connect()
    local file = io.open(sysbench.opt.statement)
    statement = file:read("*a")
    file:close()
    ids = {}
    for line in io.lines(sysbench.opt.ids) do ids[#ids + 1] = line end
    count = 0
end

function event()
    count = count + 1
    local text = statement:gsub("%%s", ids[sysbench.rand.uniform(1, #ids)])
    connection:query((text:gsub("%%d", sysbench.opt.run .. "-" .. sysbench.tid .. "-" .. count)))
end
