"""Finds the pages to look at: the fixed ones, then a few of every shape that their links lead to."""

import re
import urllib.error
import urllib.request
from collections import Counter, deque
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

FIXED = ["/", "/england/", "/england/?on=2016-01-01", "/example/", "/privacy"]
MISSING = "/no-such-page"
# Pages that must be found by following links: a name for the report, and what the path looks like.
WANTED = {
    "the page of body RTR": re.compile(r"^/england/.*\bRTR$"),
    "a group page in /england/": re.compile(r"^/england/group"),
    "a group page in /example/": re.compile(r"^/example/group"),
}
PER_SHAPE = 3
READ_AT_MOST = 400


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found += [value for name, value in attributes if name == "href" and value]


def fetch(address):
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            is_page = answer.headers.get_content_type() == "text/html"
            return answer.status, answer.read().decode("utf-8", "replace") if is_page else ""
    except urllib.error.HTTPError as error:
        return error.code, ""
    except (OSError, UnicodeError) as error:
        return str(error), ""


def shape(path):
    parts = urlsplit(path)
    segments = [s for s in parts.path.split("/") if s]
    kept = [s if i < 2 else "*" for i, s in enumerate(segments)]
    return "/".join(kept), tuple(sorted({name for name, _ in parse_qsl(parts.query)}))


def links_of(base, path, text):
    parser = Links()
    parser.feed(text)
    for link in parser.found:
        address = urldefrag(urljoin(base + path, link)).url
        if address.startswith(base + "/"):
            yield address[len(base):]


def pages(base):
    """Returns the paths to look at and the problems met while finding them."""
    chosen, problems, met = [], [], {}
    counts = Counter()
    queue = deque(FIXED)
    seen = set(FIXED)
    while queue and len(met) < READ_AT_MOST:
        path = queue.popleft()
        wanted = [name for name, pattern in WANTED.items() if pattern.search(urlsplit(path).path)]
        fresh = any(name not in met.values() for name in wanted)
        if path not in FIXED and not fresh and counts[shape(path)] >= PER_SHAPE:
            continue
        counts[shape(path)] += 1
        status, text = fetch(base + path)
        met[path] = next((name for name in wanted if name not in met.values()), "")
        if status != 200:
            problems.append(f"{path}: answered {status}, 200 was expected")
            continue
        if text:
            chosen.append(path)
        for link in links_of(base, path, text):
            if link not in seen:
                seen.add(link)
                queue.append(link)
    problems += [f"no link leads to {name}" for name in WANTED if name not in met.values()]
    return chosen, problems
