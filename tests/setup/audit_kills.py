"""Puts servers under load and kills each in the midst of it: audit_kills.py FILE SYSTEM PROVIDER -- COMMAND...
The id of every request of which an answer came is written to FILE. The tokens are of a feed, who sees everybody, and of a stranger."""
import http.client
import itertools
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import threading
import time

ROUNDS = 50
CLIENTS = 8
HOST, PORT = os.environ["CAREWAY_LISTEN"].rsplit(":", 1)


class Load:
    """What is asked: reads alone and in batches, lists, searches, refusals and changes; and what was answered."""

    def __init__(self, feed, stranger):
        self.feed, self.stranger = feed, stranger
        self.members = []
        self.answered = []
        self.numbers = itertools.count()
        self.over = threading.Event()

    def request(self, chance):
        member = chance.choice(self.members)
        body = json.dumps({"memberId": member, "kind": "family", "name": "Aunt", "relationship": "aunt", "startsOn": "2026-01-01", "contacts": []})
        return chance.choice([
            ("GET", f"/v1/members/{member}", self.feed, None),
            ("GET", f"/v1/members/{member}", self.feed, None),
            ("GET", f"/v1/members/{member}", self.stranger, None),
            ("GET", "/v1/members?limit=5", self.feed, None),
            ("GET", f"/v1/conditions?memberId={member}", self.feed, None),
            ("GET", f"/v1/conditions?memberId={member}", self.stranger, None),
            ("POST", "/v1/members/search", self.feed, json.dumps({"memberId": member})),
            ("POST", "/v1/supporters", self.feed, body),
            ("POST", "/v1/supporters", self.stranger, body),
        ])

    def ask(self, connection, request, request_id):
        method, path, token, body = request
        headers = {"Authorization": f"Bearer {token}", "X-Request-Id": request_id}
        if body:
            headers.update({"Content-Type": "application/json", "Idempotency-Key": request_id})
        connection.request(method, path, body, headers)
        answer = connection.getresponse()  # from its first line on it is an answer
        if answer.status < 500:  # one that says that the server has no time has shown nobody anything
            self.answered.append(request_id)
        return answer.read()

    def client(self, number):
        chance = random.Random(number)
        connection = http.client.HTTPConnection(HOST, int(PORT), timeout=10)
        while not self.over.is_set():
            try:
                self.ask(connection, self.request(chance), f"kill-{next(self.numbers)}")
            except (OSError, http.client.HTTPException):  # killed, or not there yet
                connection.close()
                time.sleep(0.01)


def ready(process):
    for _ in range(300):
        try:
            connection = http.client.HTTPConnection(HOST, int(PORT), timeout=5)
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        if process.poll() is not None:
            break
        time.sleep(0.05)
    sys.exit("a server did not start")


def main(file, feed, stranger, _, *command):
    load, chance, threads = Load(feed, stranger), random.Random(), []
    for number in range(ROUNDS):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            ready(process)
            if not threads:
                connection = http.client.HTTPConnection(HOST, int(PORT), timeout=10)
                listed = load.ask(connection, ("GET", "/v1/members?limit=50", feed, None), "kill-first")
                load.members = [each["id"] for each in json.loads(listed)["items"]]
                threads = [threading.Thread(target=load.client, args=(each,)) for each in range(CLIENTS)]
                for each in threads:
                    each.start()
            before = len(load.answered)
            time.sleep(chance.uniform(0.1, 0.5))
            while len(load.answered) < before + CLIENTS:
                time.sleep(0.01)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
            if number == ROUNDS - 1 or sys.exc_info()[0]:
                load.over.set()
    for each in threads:
        each.join()
    pathlib.Path(file).write_text("".join(f"{each}\n" for each in load.answered))


if __name__ == "__main__":
    main(*sys.argv[1:])
