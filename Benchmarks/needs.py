"""The programs and Python packages that the measurements ask for."""

import os
import subprocess
import sys

VENV = ".venv-bench"


def prepare(root, say):
    """Installs what is missing, and goes on in the Python that has the pinned packages."""
    script = ". tools/needs.sh; need_swift; need_for_build; need_for_benchmarks; install_missing"
    if subprocess.run(["bash", "-c", script], cwd=root, stdout=sys.stderr).returncode != 0:
        sys.exit(1)
    venv, pins = root / VENV, root / "Benchmarks" / "requirements.txt"
    installed = venv / "requirements.txt"
    if not installed.is_file() or installed.read_bytes() != pins.read_bytes():
        say(f"Installing the pinned packages of {pins.relative_to(root)} into {VENV}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
        pip = [venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", pins]
        subprocess.run(pip, check=True)
        installed.write_bytes(pins.read_bytes())
    python = venv / "bin" / "python"
    if not os.path.samefile(sys.prefix, venv):
        os.execv(python, [python, *sys.argv])
