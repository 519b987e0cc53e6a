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
    python = environment(root, VENV, root / "Benchmarks" / "requirements.txt", say)
    if not os.path.samefile(sys.prefix, root / VENV):
        os.execv(python, [python, *sys.argv])


def environment(root, name, pins, say):
    """The Python of an environment with the pinned packages, which is made anew where they changed."""
    venv = root / name
    installed = venv / "requirements.txt"
    if not installed.is_file() or installed.read_bytes() != pins.read_bytes():
        say(f"Installing the pinned packages of {pins.relative_to(root)} into {name}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
        pip = [venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", pins]
        subprocess.run(pip, check=True)
        installed.write_bytes(pins.read_bytes())
    return venv / "bin" / "python"
