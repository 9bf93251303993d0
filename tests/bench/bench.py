"""What scripts/bench measures: each workload beside its bound, in one run. Wants a populated database and its environment."""
import argparse
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from authorizations import Authorizations

HERE = pathlib.Path(__file__).resolve().parent
ADDRESS = os.environ["CAREWAY_LISTEN"]
URL = f"http://{ADDRESS}"
COLUMNS = ("id, version, member_number, given_name, middle_name, family_name, birth_date, deceased_on, sex, time_zone, languages, addresses, "
           "contacts, channels, quiet_hours, confidential_address, created_at, updated_at")
INSERT = ("INSERT INTO member (id, version, member_number, given_name, family_name, given_key, family_key, birth_date, sex, languages, addresses, "
          "contacts, channels, created_at, updated_at) VALUES (UNHEX(MD5('%d')), 1, 'DB-%d', 'Amara', 'Osei', 'amara', 'osei', '1991-07-27', "
          "'female', '[\"en\"]', '[]', '[{\"system\":\"phone\",\"use\":\"mobile\",\"value\":\"+16155550142\"}]', '[]', NOW(3), NOW(3))")
NEW_MEMBER = ('{"memberNumber":"BE-%d","givenName":"Amara","familyName":"Osei","birthDate":"1991-07-27","sex":"female","languages":["en"],'
              '"contacts":[{"system":"phone","use":"mobile","value":"+16155550142"}]}')


def fail(sentence):
    sys.exit(f"bench: {sentence}")


def run(*command):
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        fail(f"{pathlib.Path(str(command[0])).name} failed: {(done.stderr or done.stdout).strip()[-400:]}")
    return done.stdout


def milliseconds(text):
    number, unit = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]


class Database:
    """The private database, as its root."""

    def __init__(self, folder):
        self.folder = folder
        self.words = dict(line.split("=", 1) for line in (folder / "credentials").read_text().split())
        self.pid = int((folder / "run/pid").read_text())

    def ask(self, statement):
        out = subprocess.run(["mariadb", "--no-defaults", "--user=root", f"--socket={self.folder}/run/socket", "-Nse", statement, "careway"],
                             env={**os.environ, "MYSQL_PWD": self.words["root"]}, capture_output=True, text=True, check=False)
        if out.returncode != 0:
            fail("the database does not answer: " + out.stderr.strip())
        return [line.split("\t") for line in out.stdout.splitlines()]

    def statements(self):
        """All but BEGIN, COMMIT and what this asks itself."""
        counted = ("Com_select", "Com_insert", "Com_update", "Com_delete", "Com_insert_select")
        return sum(int(value) for name, value in self.ask("SHOW GLOBAL STATUS LIKE 'Com_%'") if name in counted)

    def bound(self, options, statement, threads, ids):
        (options.work / "statement").write_text(statement)
        out = run("sysbench", HERE / "statement.lua", "--db-driver=mysql", f"--mysql-socket={self.folder}/run/socket", "--mysql-user=careway",
                  "--mysql-db=careway", f"--mysql-password={self.words['service']}", f"--threads={threads}", f"--time={options.seconds}",
                  f"--statement={options.work}/statement", f"--ids={ids}", "--percentile=50", f"--run={int(time.time() * 1000)}", "run")
        return {"rate": float(re.search(r"transactions:.*\(([0-9.]+) per sec", out).group(1)),
                "p50": float(re.search(r"50th percentile: +([0-9.]+)", out).group(1))}


class Server:
    """careway serve, started anew."""

    def __init__(self, options, preload=None, program="careway"):
        environment = {**os.environ, "CAREWAY_WORK_EVERY": "0"}
        if preload:
            environment.update(LD_PRELOAD=str(preload), CAREWAY_ALLOCATIONS=str(options.work / "allocations"))
        started = time.monotonic()
        self.process = subprocess.Popen([str(options.build / program), "serve"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                urllib.request.urlopen(f"{URL}/readyz", timeout=1).read()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - started > 20:
                    fail("the server did not start")
                time.sleep(0.005)
        self.start = time.monotonic() - started

    def memory(self, which):
        return int(re.search(rf"{which}:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text()).group(1)) / 1024

    def end(self):
        """Whatever happened, no server stays behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        if self.process.wait(30) != 0:
            fail("the server did not end well after SIGTERM")


def processor(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk(options, script, url, connections, seconds, *arguments):
    out = run("wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", HERE / script, url, "--", *arguments)
    count = int(re.search(r"(\d+) requests in", out).group(1))
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    broken = re.search(r"Socket errors: (.*)", out)
    if broken:
        fail(f"connections broke: {broken.group(1)}")
    return {"rate": float(re.search(r"Requests/sec: +([0-9.]+)", out).group(1)), "count": count, "refused": int(wrong.group(1)) if wrong else 0,
            "p50": milliseconds(re.search(r"50% +(\S+)", out).group(1)), "p99": milliseconds(re.search(r"99% +(\S+)", out).group(1))}


class Bench:
    def __init__(self, options):
        self.options, self.database, self.figures, self.run, self.server = options, Database(options.database), [], time.time_ns(), None
        self.tokens = [self.token("care-manager", f"manager-{i}") for i in range(4)]  # makes the local key as well
        self.feed, self.supporter = self.token("system", "feed"), self.token("supporter", "bench")
        self.server = Server(options)
        self.start, self.idleMemory = self.server.start, self.idle()

    def token(self, role, subject, *more):
        return run(self.options.build / "careway", "token", "--role", role, "--subject", subject, *more).strip()

    def post(self, path, token, body, key):
        request = urllib.request.Request(URL + path, body.encode(), {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": key})
        try:
            return json.load(urllib.request.urlopen(request))
        except urllib.error.HTTPError as error:
            fail(f"{path} answered {error.code}: {error.read().decode()[:300]}")

    def file(self, name, lines):
        place = self.options.work / name
        place.write_text("\n".join(lines) + "\n")
        return place

    def prepare(self):
        """What the workloads ask for: ids, names, ZIPs, and 60 observations for each of some members."""
        ids = [row[0] for row in self.database.ask("SELECT LOWER(HEX(id)) FROM member WHERE member_number NOT LIKE 'BE-%' AND member_number NOT LIKE 'DB-%' "
                                               "ORDER BY MD5(id) LIMIT 20000")]
        if not ids:
            fail("there are no members; careway populate makes them")
        dashed = [re.sub(r"(.{8})(.{4})(.{4})(.{4})(.{12})", r"\1-\2-\3-\4-\5", each) for each in ids]
        self.ids = self.file("ids", ids)
        self.members = self.file("members", [f"/v1/members/{each}" for each in dashed])
        self.lists = self.file("lists", [f"/v1/observations?memberId={each}&limit=50" for each in dashed[:200]])
        zips = self.database.ask("SELECT DISTINCT z.zip FROM zip_centroid z JOIN provider_location l ON l.cell = FLOOR((z.latitude + 90) * 8) * 2881 + "
                                 "FLOOR((z.longitude + 180) * 8) ORDER BY MD5(z.zip) LIMIT 3000")
        self.places = self.file("places", [f"/v1/providers?zip={each[0]}&radiusMiles=25&limit=50" for each in zips])
        self.health = self.file("health", ["/healthz"])
        for first in range(0, 200, 16):
            items = [self.observation(member, number) for member in dashed[first:first + 16] for number in range(60)]
            self.post("/v1/records/batches", self.feed, json.dumps({"source": "bench", "items": items}), f"bench-{self.run}-{first}")
        self.relate()
        (self.options.work / "member").write_text(NEW_MEMBER)
        (self.options.work / "search").write_text('{"familyName": "mar", "limit": 20}')
        batch = {"source": "bench", "items": [self.observation(dashed[i % 200], f"{i}-%d") for i in range(1000)]}
        (self.options.work / "batch").write_text(json.dumps(batch))

    def party(self, token, subject):
        """As whom relationships name the caller of a token: their row of the audit says it."""
        urllib.request.urlopen(urllib.request.Request(f"{URL}/v1/me", headers={"Authorization": f"Bearer {token}"})).read()
        return self.database.ask(f"SELECT HEX(party_id) FROM audit_row WHERE subject = '{subject}' LIMIT 1")[0][0]

    def relate(self):
        """The members asked for are of the care manager's panel; for those whose lists are read a release lets the supporter read them."""
        panel = "(SELECT id FROM member WHERE member_number NOT LIKE 'BE-%' AND member_number NOT LIKE 'DB-%' ORDER BY MD5(id) LIMIT {}) m"
        for party, kind, subject, count in ((self.party(self.tokens[0], "manager-0"), "care-management", "NULL", 20000),
                                            (self.party(self.supporter, "bench"), "supporter", "m.id", 200)):
            self.database.ask(f"INSERT IGNORE INTO relationship (member_id, id, version, kind, party_id, subject_id, source, starts_at, created_at, updated_at) "
                              f"SELECT m.id, UNHEX(MD5(CONCAT('{kind}', m.id))), 1, '{kind}', UNHEX('{party}'), {subject}, 'bench', '2020-01-01', NOW(3), NOW(3) "
                              f"FROM {panel.format(count)}")
        self.database.ask(f"INSERT IGNORE INTO information_release (member_id, id, version, state, direction, information, purpose, document, created_at, updated_at) "
                          f"SELECT m.id, m.id, 1, 'active', 'from-plan', 'general-records', 'family-support', '', NOW(3), NOW(3) FROM {panel.format(200)}; "
                          f"INSERT IGNORE INTO release_party (member_id, release_id, part, party_id) SELECT m.id, m.id, 'recipient', m.id FROM {panel.format(200)}")

    def relate_to(self, party, kind):
        self.database.ask(f"INSERT IGNORE INTO relationship (member_id, id, version, kind, party_id, source, starts_at, created_at, updated_at) SELECT m.id, "
                          f"UNHEX(MD5(CONCAT('{kind}', '{party}', m.id))), 1, '{kind}', UNHEX('{party}'), 'bench', '2020-01-01', NOW(3), NOW(3) FROM member m")

    def enroll(self):
        """10,000 enrollments that the first care manager leads, each with a timer that has passed: as the store would have written them."""
        panel = "(SELECT id FROM member WHERE member_number NOT LIKE 'BE-%' AND member_number NOT LIKE 'DB-%' ORDER BY MD5(id) LIMIT 10000) m"
        uuid = "LOWER(REGEXP_REPLACE(HEX({}), '(.{{8}})(.{{4}})(.{{4}})(.{{4}})(.{{12}})', '\\\\1-\\\\2-\\\\3-\\\\4-\\\\5'))"
        document = (f"JSON_OBJECT('id', {uuid.format('m.id')}, 'version', 1, 'memberId', {uuid.format('m.id')}, 'program', 'case-management', 'state', 'opted-in', "
                    "'next', JSON_ARRAY(), 'eligibleAt', '2026-01-01T00:00:00.000Z', 'timers', JSON_ARRAY(JSON_OBJECT('code', 'assessment-begun', 'dueAt', "
                    "'2026-01-31T00:00:00.000Z', 'state', 'running')), 'attempts', 0, 'createdAt', '2026-01-01T00:00:00.000Z', 'updatedAt', '2026-01-01T00:00:00.000Z')")
        self.database.ask(
            "INSERT INTO enrollment (id, version, member_id, program, state, running, manager_id, risk, due_at, eligible_at, labels, source_program, basis, document, "
            f"created_at, updated_at) SELECT m.id, 1, m.id, 'case-management', 'opted-in', TRUE, UNHEX('{self.party(self.tokens[0], 'manager-0')}'), "
            f"CRC32(m.id) % 20, '2026-01-01' + INTERVAL CRC32(HEX(m.id)) % 525600 MINUTE, '2026-01-01', '', 'unknown', 'operations', {document}, '2026-01-01', '2026-01-01' "
            f"FROM {panel}; INSERT INTO enrollment_timer (enrollment_id, code, due_at, state, citation) SELECT id, 'assessment-begun', '2026-01-31', 'running', 'bench' "
            "FROM enrollment")

    def timers(self):
        """Timers that one worker marks as late a second, each with its event, its task and the tie of who is given it."""
        print("  timers of one worker ...", file=sys.stderr, flush=True)
        late = lambda: int(self.database.ask("SELECT COUNT(*) FROM enrollment_timer WHERE state = 'missed'")[0][0])
        worker = subprocess.Popen([self.options.build / "careway", "worker"], env={**os.environ, "CAREWAY_WORK_EVERY": "50"}, stderr=subprocess.DEVNULL)
        try:
            time.sleep(1)
            first, begun = late(), time.monotonic()
            time.sleep(self.options.seconds)
            rate = (late() - first) / (time.monotonic() - begun)
        finally:
            worker.terminate()
            worker.wait()
        return rate

    @staticmethod
    def observation(member, number):
        return {"type": "observation", "sourceId": f"{member[:13]}-{number}", "memberId": member,
                "observation": {"kind": "laboratory", "coding": {"system": "http://loinc.org", "code": "4548-4", "display": "Hemoglobin A1c"},
                                "observedAt": "2026-03-02T15:10:00Z", "quantity": {"value": 7.4, "unit": "%"}}}

    def workload(self, name, script, connections, *arguments, bound=None, refused=False, url=URL, server=None):
        seconds = self.options.seconds
        print(f"  {name} ...", file=sys.stderr, flush=True)
        wrk(self.options, script, url, connections, 1, *arguments, *([f"warm{self.run}"] if script == "posts.lua" else []))
        server = server or self.server.process.pid
        before = self.database.statements(), processor(server), processor(self.database.pid)
        out = wrk(self.options, script, url, connections, seconds, *arguments, *([str(time.time_ns())] if script == "posts.lua" else []))
        after = self.database.statements(), processor(server), processor(self.database.pid)
        if out["refused"] != (out["count"] if refused else 0):
            fail(f"{name}: {out['refused']} of {out['count']} answers were refused")
        out.update(name=name, connections=connections, statements=(after[0] - before[0]) / out["count"],
                   serverMicroseconds=1e6 * (after[1] - before[1]) / out["count"], databaseMicroseconds=1e6 * (after[2] - before[2]) / out["count"])
        if bound:
            out["bound"] = bound
        self.figures.append(out)
        return out

    def idle(self):
        host, port = ADDRESS.split(":")
        sockets = [socket.create_connection((host, int(port))) for _ in range(1000)]
        for each in sockets:
            each.sendall(f"GET /healthz HTTP/1.1\r\nHost: {ADDRESS}\r\n\r\n".encode())
            each.recv(4096)
        out = self.server.memory("VmRSS")
        for each in sockets:
            each.close()
        return out

    def hello(self):
        port = int(ADDRESS.split(":")[1]) + 1
        process = subprocess.Popen([str(self.options.build / "tests/bench/bench_hello"), str(port)], stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        try:
            return self.workload("a bare Pistache hello", "paths.lua", 64, self.health, "none", url=f"http://127.0.0.1:{port}", server=process.pid)["rate"]
        finally:
            process.terminate()
            process.wait()

    def all(self):
        options, database = self.options, self.database
        select = f"SELECT {COLUMNS} FROM member WHERE id = UNHEX('%s')"
        print("  the database's own bounds ...", file=sys.stderr, flush=True)
        points = database.bound(options, select, 16, self.ids)
        inserts = database.bound(options, INSERT, 16, self.ids)
        hello = self.hello()
        self.workload("/healthz", "paths.lua", 64, self.health, "none", bound=hello)
        self.workload("member read", "paths.lua", 64, self.members, *self.tokens, bound=points["rate"])
        self.workload("member read, one connection", "paths.lua", 1, self.members, *self.tokens)
        self.workload("list of 50 observations", "paths.lua", 4, self.lists, *self.tokens)
        self.workload("the same under a release", "paths.lua", 4, self.lists, self.supporter)
        self.workload("search by name", "posts.lua", 4, "/v1/members/search", options.work / "search", self.tokens[0])
        self.workload("providers in 25 miles", "paths.lua", 1, self.places, *self.tokens)
        self.workload("create with a key", "posts.lua", 64, "/v1/members", options.work / "member", self.feed, bound=inserts["rate"])
        self.workload("1,000 records", "posts.lua", 2, "/v1/records/batches", options.work / "batch", self.feed)
        self.workload("refused for a bad token", "paths.lua", 64, self.members, self.tokens[0][:-8] + "AAAAAAAA", refused=True)
        self.enroll()
        self.workload("list of work of 10,000", "paths.lua", 4, self.file("work", ["/v1/worklists/mine?limit=50"]), self.tokens[0])
        authorizations = Authorizations(self)
        self.ofAuthorizations = authorizations.all()
        authorizations.forget()
        memory = self.server.memory("VmHWM")
        self.server.stop()
        self.timersASecond = self.timers()
        self.server = Server(options, program="tests/bench/bench_unaudited")
        self.workload("member read, nothing audited", "paths.lua", 64, self.members, *self.tokens)
        point = database.bound(options, select, 1, self.ids)  # beside the read, since both hang on how fast a thread wakes up just then
        single = self.workload("the same, one connection", "paths.lua", 1, self.members, *self.tokens)
        single["latencyOfStatement"] = point["p50"]
        self.server.stop()
        return {"points": points, "point": point, "inserts": inserts, "hello": hello, "memory": memory}

    def allocations(self):
        """A short pass of its own, since counting costs time."""
        counter = self.options.work / "allocations"
        self.server = Server(self.options, self.options.build / "tests/bench/libbench_allocations.so")
        count = lambda: int.from_bytes(counter.read_bytes()[:8], "little")
        for figure, script, arguments in (("/healthz", "paths.lua", (self.health, "none")), ("member read", "paths.lua", (self.members, *self.tokens)),
                                          ("list of 50 observations", "paths.lua", (self.lists, *self.tokens)),
                                          ("create with a key", "posts.lua", ("/v1/members", self.options.work / "member", self.feed, str(time.time_ns())))):
            before = count()
            done = wrk(self.options, script, URL, 16, 1, *arguments)
            next(each for each in self.figures if each["name"] == figure)["allocations"] = (count() - before) / done["count"]
        self.server.stop()

    def left_behind(self):
        """Nothing may be: no transaction, no connection; and what was made here goes, so that the population stays what it was."""
        time.sleep(0.5)
        transactions = self.database.ask("SELECT COUNT(*) FROM information_schema.innodb_trx")[0][0]
        connections = self.database.ask("SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'careway'")[0][0]
        if (transactions, connections) != ("0", "0"):
            fail(f"{transactions} transactions and {connections} connections were left behind")
        members = int(self.database.ask("SELECT COUNT(*) FROM member WHERE member_number NOT LIKE 'BE-%' AND member_number NOT LIKE 'DB-%'")[0][0])
        self.database.ask("DELETE FROM task; DELETE FROM event; DELETE FROM enrollment_timer; DELETE FROM enrollment")
        self.database.ask("DELETE p FROM member_phone p JOIN member m ON m.id = p.member_id WHERE m.member_number LIKE 'BE-%'; "
                          "DELETE FROM member WHERE member_number LIKE 'BE-%' OR member_number LIKE 'DB-%'; DELETE FROM idempotency_record")
        return members


def targets(bench, other, reading, decision):
    """What is asked of the product: a sentence, the figure, its limit, whether more is better."""
    at = {each["name"]: each for each in bench.figures}
    read, create, single = at["member read"], at["create with a key"], at["the same, one connection"]
    parse, taken, both = reading
    unaudited, released = at["member read, nothing audited"], at["the same under a release"]
    out = [("/healthz to a bare hello", at["/healthz"]["rate"] / at["/healthz"]["bound"], 0.85, True),
           ("member read, audited, to the database's point select", read["rate"] / read["bound"], 0.4, True),
           ("member read, audited, to the same without the audit", read["rate"] / unaudited["rate"], 0.65, True),
           ("member read, audited, statements", at["member read, one connection"]["statements"], 3, False),
           ("one decision, microseconds", decision[1] / 1000, 2, False),
           ("list of 50 under a release to one without, p50", released["p50"] / at["list of 50 observations"]["p50"], 1.3, False),
           ("the latency of one, not audited, to one statement's", single["p50"] / single["latencyOfStatement"], 2.5, False),
           ("create to the database's insert and commit", create["rate"] / create["bound"], 0.25, True),
           ("list of 50 records, p50 ms, 4 connections", at["list of 50 observations"]["p50"], 2, False),
           ("list of 50 records, statements", at["list of 50 observations"]["statements"], 4, False),
           ("providers in 25 miles, p99 ms", at["providers in 25 miles"]["p99"], 30, False),
           ("reading 1 kB of JSON to a parse of it", taken / parse, 2, False), ("reading and writing it to a parse", both / parse, 2.6, False),
           ("a list of work of 10,000, p99 ms", at["list of work of 10,000"]["p99"], 30, False),
           ("timers a second of one worker", bench.timersASecond, 1000, True), ("memory with 1,000 idle connections, MB", bench.idleMemory, 64, False), ("start to first answer, s", bench.start, 0.5, False)]
    out += bench.ofAuthorizations
    if other:
        before = next(each for each in other["workloads"] if each["name"] == "member read")
        out.append((f"member read's p99 to that of {other['members']} members", read["p99"] / before["p99"], 1.5, False))
    return out


def main():
    parser = argparse.ArgumentParser()
    for name in ("build", "database", "work"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--against", type=pathlib.Path)
    options = parser.parse_args()
    other = json.loads(options.against.read_text()) if options.against else None

    bench = Bench(options)
    try:
        bench.prepare()
        bounds = bench.all()
        bench.allocations()
    finally:
        bench.server.end()
    members = bench.left_behind()
    reading = [float(each) for each in run(options.build / "tests/bench/bench_json").split()[1:]]
    decision = [float(each) for each in run(options.build / "tests/bench/bench_decision").split()]

    print(f"{members} members; the database alone: {bounds['points']['rate']:.0f} point selects/s at 16 threads, {bounds['point']['p50']:.3f} ms "
          f"for one, {bounds['inserts']['rate']:.0f} inserts/s; memory at its highest {bounds['memory']:.0f} MB")
    print(f"\n{'':34}{'clients':>8}{'per s':>9}{'of bound':>9}{'p50 ms':>8}{'p99 ms':>8}{'SQL':>6}{'allocs':>8}{'us server':>10}{'us db':>8}")
    for each in bench.figures:
        of = f"{each['rate'] / each['bound']:.2f}" if "bound" in each else ""
        print(f"{each['name']:34}{each['connections']:8}{each['rate']:9.0f}{of:>9}{each['p50']:8.2f}{each['p99']:8.2f}{each['statements']:6.1f}"
              f"{format(each['allocations'], '8.0f') if 'allocations' in each else '':>8}{each['serverMicroseconds']:10.0f}{each['databaseMicroseconds']:8.0f}")
    print("SQL: statements a request, without BEGIN and COMMIT. allocs: calls of malloc and calloc a request. The request log is off.")
    print(f"\n{'target':62}{'figure':>9}{'limit':>10}")
    for sentence, figure, limit, more in targets(bench, other, reading, decision):
        met = figure >= limit if more else figure <= limit
        print(f"{sentence:62}{figure:9.2f}{('>= ' if more else '<= ') + str(limit):>10}  {'' if met else 'MISSED'}")
    if options.json:
        options.json.write_text(json.dumps({"members": members, "bounds": bounds, "workloads": bench.figures, "start": bench.start, "idle": bench.idleMemory, "json": reading, "decision": decision}, indent=1))


if __name__ == "__main__":
    main()
