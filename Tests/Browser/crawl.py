"""Follows the links of the site: each answers, and each kind of page that is met has subjects to look at."""

import urllib.error
import urllib.request
from collections import Counter, deque
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

import subjects

STARTS = ["/", "/england/", "/england/?on=2024-11-06", "/example/", "/example/groups/marram?on=2026-11-01",
          "/example/bodies/northmere/rules?on=2024-10-31", "/example/people/p-101",
          "/example/bodies/northmere/measures"]
PER_SHAPE = 3
READ_AT_MOST = 800


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found += [value for name, value in attributes if name == "href" and value]


def fetch(address):
    """The status, and the text where it is a page."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            is_page = answer.headers.get_content_type() == "text/html"
            return answer.status, answer.read().decode("utf-8", "replace") if is_page else ""
    except urllib.error.HTTPError as error:
        return error.code, ""
    except (OSError, UnicodeError) as error:
        return str(error), ""


def shape(path):
    parts = urlsplit(path)
    mount = parts.path.split("/")[1] if parts.path.count("/") > 1 else ""
    return mount, subjects.kind(path), tuple(sorted({name for name, _ in parse_qsl(parts.query)}))


def links_of(base, path, text):
    parser = Links()
    parser.feed(text)
    for link in parser.found:
        address = urldefrag(urljoin(base + path, link)).url
        if address.startswith(base + "/"):
            yield address[len(base):]


def problems(base):
    """What is wrong with the links, and which kinds of page nothing looks at."""
    found, read, counts = [], 0, Counter()
    unknown = {}
    queue, seen = deque(STARTS), set(STARTS)
    while queue and read < READ_AT_MOST:
        path = queue.popleft()
        if path not in STARTS and counts[shape(path)] >= PER_SHAPE:
            continue
        counts[shape(path)] += 1
        read += 1
        status, text = fetch(base + path)
        if status != 200:
            found.append(f"{path}: answered {status}, 200 was expected")
            continue
        if text and subjects.kind(path) not in subjects.SUBJECTS:
            unknown.setdefault(subjects.kind(path), path)
        for link in links_of(base, path, text):
            if link not in seen:
                seen.add(link)
                queue.append(link)
    met = {kind for _, kind, _ in counts}
    found += [f"no subject in subjects.py for the kind {kind}: {path}" for kind, path in unknown.items()]
    found += [f"no link leads to a page of the kind {kind}" for kind in subjects.SUBJECTS
              if kind not in met and kind != "no such page"]
    return found
