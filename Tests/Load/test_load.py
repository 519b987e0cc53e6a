"""The built server under attack, by sockets. What is answered is asserted, and never how quickly."""

import socket
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Program"))

import program  # noqa: E402
from serving import ask, serving  # noqa: E402

# On Linux everything in 127.0.0.0/8 is this machine, so that one machine can be several visitors.
VICTIM, ATTACKER = "127.0.0.1", "127.0.0.66"
PRESENT = ["/w/", "/w/bodies/northmere", "/w/changes", "/w/links", "/w/stale", "/w/data/bodies.csv", "/w/api/v1/bodies"]


class Load(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.store = Path(cls.folder.name) / "w.store"
        world = program.ROOT / "Fixtures/worlds/example-group.yaml"
        program.said("import", world, "--invented", "--store", cls.store)

    def serving(self, *options):
        address = self.enterContext(serving(*options, w=self.store))
        host, _, port = address.removeprefix("http://").partition(":")
        self.url, self.where = address, (host, int(port))

    def connected(self, source=VICTIM):
        connection = socket.create_connection(self.where, timeout=120, source_address=(source, 0))
        self.addCleanup(connection.close)
        return connection

    def said(self, path, source=VICTIM, **headers):
        """The status of an answer, on a connection of its own."""
        with socket.create_connection(self.where, timeout=120, source_address=(source, 0)) as connection:
            lines = [f"GET {path} HTTP/1.1", "Host: w.example", "Connection: close"]
            lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
            connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            return status(everything(connection))


def everything(connection):
    """All that comes until the other side closes."""
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def status(answer):
    return int(answer.split(b" ", 2)[1]) if answer else None


class OneAgainstAll(Load):
    def test_two_hundred_questions_about_the_past_leave_the_present_to_others(self):
        self.serving()
        with ThreadPoolExecutor(200) as attack:
            asked = [
                attack.submit(self.said, f"/w/data/panel.csv?known={position}", ATTACKER)
                for position in range(200, 400)
            ]
            answers = {path: self.said(path) for path in PRESENT}
            told = {question.result() for question in asked}
        self.assertEqual(answers, dict.fromkeys(PRESENT, 200))
        self.assertLessEqual(told, {200, 429, 503, None})
        self.assertIn(200, told)
        self.assertEqual(self.said("/w/?known=250", ATTACKER), 200)

    def test_an_address_that_opens_connections_without_end_leaves_room_for_others(self):
        self.serving("--connections", "64")
        held = [self.connected(ATTACKER) for _ in range(40)]
        for connection in held:
            try:
                connection.sendall(b"GET /w/ HT")
            except OSError:
                pass
        self.assertEqual({path: self.said(path) for path in PRESENT}, dict.fromkeys(PRESENT, 200))
        self.assertIn(self.said("/w/", ATTACKER), (503, None))

    def test_a_request_that_never_becomes_whole_is_closed(self):
        self.serving()
        first, second = self.connected(), self.connected()
        first.sendall(b"GET /w/ HTTP/1.1\r\nHost: w.exa")
        second.sendall(b"GET /robots.txt HTTP/1.1\r\nHost: w.example\r\n\r\nGET /w/ HT")
        self.assertEqual(everything(first), b"")
        self.assertTrue(everything(second).endswith(b"Disallow:\n"))

    def test_a_body_is_refused_and_not_waited_for(self):
        self.serving()
        connection = self.connected()
        connection.sendall(b"GET /w/ HTTP/1.1\r\nHost: w.example\r\nContent-Length: 1000000\r\n\r\nsome")
        answer = everything(connection)
        self.assertEqual(status(answer), 413)
        self.assertIn(b"connection: close", answer.lower())

    def test_many_requests_in_one_breath_are_answered_in_order(self):
        self.serving()
        connection = self.connected()
        count = 100
        asked = b"GET /robots.txt HTTP/1.1\r\nHost: w.example\r\n\r\n" * (count - 1)
        connection.sendall(asked + b"GET /privacy HTTP/1.1\r\nHost: w.example\r\nConnection: close\r\n\r\n")
        answer = everything(connection)
        self.assertEqual(answer.count(b"HTTP/1.1 200"), count)
        self.assertTrue(answer.endswith(b"</html>\n") or b"</html>" in answer[-20:])

    def test_headers_without_end_are_refused(self):
        self.serving()
        for headers in (b"A: b\r\n" * 101, b"A: " + b"b" * 17_000 + b"\r\n", (b"A: " + b"b" * 9_000 + b"\r\n") * 4):
            connection = self.connected()
            connection.sendall(b"GET /w/ HTTP/1.1\r\nHost: w.example\r\n" + headers + b"\r\n")
            self.assertIn(status(everything(connection)), (400, None))
        self.assertEqual(self.said("/w/"), 200)


class BehindAProxy(Load):
    """Of ten requests at once and one a second, the eleventh in a moment is refused."""

    def rate(self, addresses, source=VICTIM):
        return [self.said("/robots.txt", source, X_Forwarded_For=address) for address in addresses]

    def test_without_the_option_a_visitor_cannot_choose_an_address(self):
        self.serving("--requests-per-second", "1")
        self.assertIn(429, self.rate([f"192.0.2.{number}" for number in range(40)]))

    def test_with_it_the_visitors_count_and_not_the_proxy(self):
        self.serving("--requests-per-second", "1", "--behind-proxy")
        self.assertEqual(set(self.rate([f"192.0.2.{number}" for number in range(40)])), {200})
        self.assertIn(429, self.rate([f"203.0.113.{number}, 198.51.100.9" for number in range(40)]))
        self.assertIn(429, self.rate([f"2001:db8::{number}" for number in range(40)]))
        self.assertIn(429, self.rate(["garbage"] * 40))
        self.assertEqual(ask(self.url + "/w/", X_Forwarded_For="192.0.2.250").status, 200)


if __name__ == "__main__":
    unittest.main()
