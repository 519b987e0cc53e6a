"""Servers that measurements start for themselves, and load on them."""

import contextlib
import grp
import http.client
import os
import pwd
import re
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

NGINX = """
user {user} {group}; daemon off; master_process on; worker_processes auto; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=2000; open_file_cache_valid 1h;
  default_type "text/html; charset=utf-8";
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}/pages; index page; }}
}}
"""


@dataclass(frozen=True)
class Server:
    """A server of ours that has answered its first page."""

    port: int
    process: int
    """Its number, to read how much memory it takes."""
    first_page: float
    """The seconds from its start to the first byte of that page."""

    @property
    def megabytes(self):
        status = Path(f"/proc/{self.process}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def get(port, path):
    """The status and the text of a page."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


@contextlib.contextmanager
def ours(context, store, path):
    """Serves a store as `/r/`, and asks for a page as soon as it is ready."""
    started = time.monotonic()
    process = subprocess.Popen(
        [context.severally, "serve", "--mount", f"r={store}", "--port", "0", "--requests-per-second", "1000000"],
        cwd=context.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )
    try:
        port = next((int(found[1]) for line in process.stdout if (found := re.search(r":(\d+)/r/", line))), None)
        if port is None:
            raise SystemExit("The server did not start: tools/look has to have fetched the style sheet.")
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", path)
        status = connection.getresponse().status
        first_page = time.monotonic() - started
        connection.close()
        if status != 200:
            raise SystemExit(f"{path} was answered with {status}: nothing is measured.")
        yield Server(port, process.pid, first_page)
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def nginx(folder, pages):
    """Serves the same pages as files."""
    for path, text in pages.items():
        file = folder / "pages" / (path.strip("/") + ("/page" if path.endswith("/") else ""))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Its workers read the pages as whoever runs this, also where that is root.
    user, group = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, user=user, group=group))
    process = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-e", folder / "error.log"])
    try:
        for _ in range(100):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port)).close()
                break
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


@dataclass(frozen=True)
class Load:
    """What a load gave."""

    per_second: float
    median: float
    p99: float
    """In milliseconds, as `median` is."""


def load(context, port, paths, seconds, days=False):
    """Sixteen connections that ask for the addresses in turn; with `days` eight, each time as at another day: of such
    questions the site lets no more of one network address wait."""
    file = context.folder / "paths.txt"
    file.write_text("\n".join(paths) + "\n")
    script = context.root / "Benchmarks" / "measures" / "turn.lua"
    told = subprocess.run(
        ["wrk", "-t1", f"-c{8 if days else 16}", f"-d{seconds}s", "--timeout", "20s", "-s", script, f"http://127.0.0.1:{port}", "--",
         file] + (["days"] if days else []),
        capture_output=True, text=True, check=True,
    ).stdout
    found = re.search(r"figures (\d+) (\d+) (\d+) (\d+) (\d+)", told)
    if not found or "Non-2xx" in told or int(found[5]) or not int(found[1]):
        raise SystemExit(f"Not every request was answered well, so nothing is measured:\n{told}")
    requests, duration, median, p99 = (int(text) for text in found.groups()[:4])
    return Load(requests / duration * 1e6, median / 1000, p99 / 1000)
