"""What the figures were measured on."""

import datetime
import os
import platform
import re
import subprocess
from pathlib import Path


def described(root):
    return {
        "processor": f"{processor()}, {os.cpu_count()} cores",
        "memory": f"{int(field('/proc/meminfo', 'MemTotal').split()[0]) / 2**20:.0f} GiB",
        "disk": disk(root),
        "system": f"{system()}, Linux {platform.release()}",
        "Swift": first(r"Swift version (\S+)", told("swift", "--version")),
        "commit": commit(root),
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "load before": f"{os.getloadavg()[0]:.1f}",
    }


def processor():
    return field("/proc/cpuinfo", "model name") or platform.machine()


def system():
    return field("/etc/os-release", "PRETTY_NAME", "=").strip('"')


def disk(root):
    return told("findmnt", "--noheadings", "--output", "FSTYPE", "--target", str(root)).strip() or "not known"


def commit(root):
    name = told("git", "-C", str(root), "rev-parse", "--short=10", "HEAD").strip() or "not known"
    changed = told("git", "-C", str(root), "status", "--porcelain", "--untracked-files=no").strip()
    return f"{name}, with changes" if changed else name


def field(path, name, separator=":"):
    text = Path(path).read_text(encoding="utf-8") if Path(path).is_file() else ""
    return first(rf"(?m)^{re.escape(name)}\s*{separator}\s*(.+)$", text)


def first(pattern, text):
    found = re.search(pattern, text)
    return found[1].strip() if found else ""


def told(*command):
    """What a program prints; nothing where it is not there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""
