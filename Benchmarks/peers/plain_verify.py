"""Compares every entry of a store with its two hashes, by Python's sqlite3 and hashlib: for comparison only.

It builds no tree, checks no signature, and does not read what the entries say.
"""

import sqlite3
import sys
from hashlib import sha256


def verify(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    count = 0
    for header, payload, salt, payload_hash, leaf_hash in database.execute(
        "SELECT header, payload, salt, payload_hash, leaf_hash FROM log_entry ORDER BY position"
    ):
        count += 1
        leaf = b"\x00severally-leaf-v1\n" + len(header).to_bytes(8, "big") + header + payload_hash
        if sha256(salt + payload).digest() != payload_hash or sha256(leaf).digest() != leaf_hash:
            raise SystemExit(f"Entry {count} has other hashes.")
    return count


if __name__ == "__main__":
    print(verify(sys.argv[1]))
