"""What scripts/bench measures of prior authorizations: over a queue of 200,000 open cases and a year of 1,000,000 decisions."""
import concurrent.futures
import http.client
import json
import os
import sys
import time
import urllib.request

ADDRESS = os.environ["CAREWAY_LISTEN"]
OPEN, YEAR, A_SECOND = 200_000, 1_000_000, 300
UUID = "LOWER(REGEXP_REPLACE(HEX({}), '(.{{8}})(.{{4}})(.{{4}})(.{{4}})(.{{12}})', '\\\\1-\\\\2-\\\\3-\\\\4-\\\\5'))"
THERAPY = {"system": "http://www.ama-assn.org/go/cpt", "code": "97110", "display": "Therapeutic exercise"}
IMAGING = {"system": "http://www.ama-assn.org/go/cpt", "code": "73721", "display": "MRI of a joint of the leg"}
PANEL = "(SELECT id, ROW_NUMBER() OVER (ORDER BY MD5(id)) - 1 AS place FROM member WHERE birth_date < '1990-01-01' ORDER BY MD5(id) LIMIT 20000) m"


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def request(name, service, state, received):
    """The rows that a store would have written, of requests whose id is the digest of a name and a number."""
    item = json.dumps([{"sequence": 1, "service": service, "quantity": {"value": 12, "unit": "visits"}, "startsOn": "2026-11-30", "endsOn": "2027-02-28", "state": "pended"}])
    diagnosis = json.dumps([{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M25.561", "display": "Pain in right knee"}])
    document = (f"JSON_OBJECT('id', {UUID.format('i.id')}, 'version', 1, 'memberId', {UUID.format('m.id')}, 'kind', 'medical-service', 'review', 'pre-service', 'urgency', "
                f"'standard', 'state', '{state}', 'requesterId', '@asker', 'diagnoses', JSON_EXTRACT('{diagnosis}', '$'), 'items', JSON_EXTRACT('{item}', '$'), 'missing', "
                "JSON_ARRAY(), 'informationRequests', JSON_ARRAY(), 'answers', JSON_ARRAY(), 'extensions', JSON_ARRAY(), 'peerToPeer', JSON_ARRAY(), 'labels', "
                f"JSON_ARRAY('general'), {received}'createdAt', '2026-11-20T10:00:00.000Z', 'updatedAt', '2026-11-20T10:00:00.000Z')")
    return (f"SELECT i.id, 1, m.id, UNHEX('@requester'), 'medical-service', '{state}', 'standard', @line, @waits, @due, '', 'unknown', 'payment', {document}, '2026-11-20 10:00:00', "
            f"'2026-11-20 10:00:00' FROM (SELECT seq, UNHEX(MD5(CONCAT('{name}', seq))) AS id FROM seq_1_to_@count) i JOIN {PANEL} ON m.place = i.seq % @panel")


INTO = ("INSERT INTO prior_authorization (id, version, member_id, requester_id, kind, state, urgency, line_of_business, waits, due_at, labels, source_program, basis, document, "
        "created_at, updated_at) ")


class Authorizations:
    def __init__(self, bench):
        self.bench, self.database = bench, bench.database
        self.provider = self.database.ask("SELECT LOWER(HEX(id)) FROM provider ORDER BY id LIMIT 1")[0][0]
        dashed = "-".join((self.provider[:8], self.provider[8:12], self.provider[12:16], self.provider[16:20], self.provider[20:]))
        self.asker = bench.token("provider", "asker", "--provider", dashed)
        self.reviewer = bench.token("reviewer", "reviewer", "--staff", dashed, "--credential", "registered-nurse")
        self.dashed = dashed

    def fill(self):
        print("  200,000 open cases and 1,000,000 decisions ...", file=sys.stderr, flush=True)
        panel = int(self.database.ask(f"SELECT COUNT(*) FROM {PANEL}")[0][0])
        for name, service, state, received, line, waits, due, count in (
                ("open", IMAGING, "pended", "'lineOfBusiness', 'medicare-advantage', 'receivedAt', '2026-11-20T10:00:00.000Z', ", "'medicare-advantage'", "TRUE",
                 "'2026-11-27 10:00:00' + INTERVAL CRC32(HEX(i.id)) % 604800 SECOND", OPEN),
                ("draft", THERAPY, "draft", "", "NULL", "NULL", "'9999-12-31'", self.drafts())):
            rows = INTO + request(name, service, state, received)
            for word, value in (("line", line), ("waits", waits), ("due", due), ("count", count), ("panel", panel), ("asker", self.dashed), ("requester", self.provider)):
                rows = rows.replace("@" + word, str(value))
            self.database.ask(rows)
        self.database.ask("INSERT INTO authorization_outcome (id, authorization_id, stage, line_of_business, drug, urgency, outcome, extended, received_at, decided_at, known_at) "
                          "SELECT UNHEX(MD5(CONCAT('outcome', seq))), UNHEX(MD5(CONCAT('outcome', seq))), 'decision', ELT(1 + seq % 4, 'commercial', 'medicare-advantage', "
                          "'special-needs', 'medicaid'), FALSE, IF(seq % 5 = 0, 'expedited', 'standard'), ELT(1 + CRC32(seq) % 3, 'approved', 'modified', 'denied'), "
                          f"CRC32(seq) % 11 = 0, q.at - INTERVAL CRC32(CONCAT('s', seq)) % 604800 SECOND, q.at, q.at FROM (SELECT seq, '2026-01-01 06:00:00' + INTERVAL "
                          f"CRC32(CONCAT('d', seq)) % 31500000 SECOND AS at FROM seq_1_to_{YEAR}) q")
        self.database.ask("ANALYZE TABLE prior_authorization, authorization_outcome")

    def drafts(self):
        return A_SECOND * self.bench.options.seconds

    def submitted(self):
        """Drafts that a rule approves at once, submitted at a steady rate: how long each took from when it was to be sent."""
        print(f"  {A_SECOND} requests a second, submitted and approved ...", file=sys.stderr, flush=True)
        ids = [row[0] for row in self.database.ask(f"SELECT {UUID.format('id')} FROM prior_authorization WHERE state = 'draft' AND requester_id = UNHEX('{self.provider}')")]
        begun = time.monotonic() + 0.5

        def one_in(place, step):
            times, client = [], http.client.HTTPConnection(ADDRESS)
            for i in range(place, len(ids), step):
                due = begun + i / A_SECOND
                time.sleep(max(0, due - time.monotonic()))
                client.request("POST", f"/v1/prior-authorizations/{ids[i]}/submit", headers={"Authorization": f"Bearer {self.asker}", "If-Match": '"1"', "Idempotency-Key": f"submit-{ids[i]}"})
                answer = client.getresponse()
                body = answer.read()
                if answer.status != 200 or b'"automatic"' not in body:
                    raise SystemExit(f"bench: a submitted request was answered {answer.status}: {body[:300]}")
                times.append(1000 * (time.monotonic() - due))
            return times

        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            times = [each for part in pool.map(lambda place: one_in(place, 16), range(16)) for each in part]
        return {"name": "submitted and approved by a rule", "p50": percentile(times, 0.5), "p99": percentile(times, 0.99), "rate": len(times) / (len(ids) / A_SECOND)}

    def metrics(self):
        begun = time.monotonic()
        asked = urllib.request.Request(f"http://{ADDRESS}/v1/authorization-metrics?from=2026-01-01&to=2026-12-31&partialAs=apart", headers={"Authorization": f"Bearer {self.asker}"})
        decided = json.load(urllib.request.urlopen(asked))
        if decided["standard"]["decided"] + decided["expedited"]["decided"] < YEAR * 0.99:
            raise SystemExit("bench: the year lacks decisions")
        return time.monotonic() - begun

    def all(self):
        """The workloads, and what is asked of them: a sentence, the figure, its limit, whether more is better."""
        bench = self.bench
        self.fill()
        member = self.database.ask(f"SELECT {UUID.format('m.id')} FROM {PANEL} LIMIT 1")[0][0]
        bench.relate_to(self.provider, "treatment")
        question = bench.options.work / "coverage"
        question.write_text(json.dumps({"memberId": member, "kind": "medical-service", "service": IMAGING}))
        coverage = bench.workload("is one needed", "posts.lua", 8, "/v1/coverage-requirements", question, self.asker)
        queue = bench.workload("queue of 200,000", "paths.lua", 4, bench.file("queue", ["/v1/review-cases?limit=50", "/v1/review-cases?limit=50&urgency=standard&held=nobody"]), self.reviewer)
        submitted = self.submitted()
        return [("whether an authorization is needed, p99 ms", coverage["p99"], 20, False), ("a queue of 200,000, p99 ms", queue["p99"], 30, False),
                (f"submitted and approved at {A_SECOND} a second, p99 ms", submitted["p99"], 50, False),
                ("the figures of a year of 1,000,000, s", self.metrics(), 5, False)]

    def forget(self):
        for table in ("authorization_outcome", "prior_authorization_item", "prior_authorization", "communication"):
            self.database.ask(f"DELETE FROM {table}")
