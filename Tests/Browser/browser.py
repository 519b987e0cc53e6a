"""Debian's Chromium, headless."""

import os
import shutil
from contextlib import contextmanager


@contextmanager
def launched(playwright):
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not program:
        raise SystemExit("browser tests: chromium is not installed: apt-get install chromium")
    options = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]
    if os.geteuid() == 0:
        options.append("--no-sandbox")
    browser = playwright.chromium.launch(executable_path=program, headless=True, args=options)
    try:
        yield browser
    finally:
        browser.close()
