"""Tables of invented bodies and posts in the form of Data/england, of any length."""

import csv

COPY = "github:invented/tables@0000000000000000000000000000000000000000"
REGIONS = ("London", "South East", "South West", "Midlands", "East of England", "North West", "North East and Yorkshire")
FIRST = ("Ada", "Ben", "Cleo", "Dov", "Esme", "Finn", "Greta", "Hal", "Isla", "Jude")
LAST = ("Ashgrove", "Birkmoor", "Carden", "Dunlow", "Elmhurst", "Farrow", "Garsdale", "Hexley")


def tables(folder, england, count):
    """Writes so many rows: a third are bodies, the rest their chairs and chief executives."""
    folder.mkdir()
    for table in england.glob("*.csv"):
        head = table.read_text(encoding="utf-8").splitlines()[0]
        (folder / table.name).write_bytes(f"{head}\r\n".encode())
    add(folder / "copies.csv", [[COPY, "2026-07-08"]])
    bodies = [code(number) for number in range(count // 3)]
    add(folder / "organisations.csv", [
        [body, f"Hospitals of {body} NHS Trust", "nhs-trust", "acute", REGIONS[number % 7], "2001-04-01", "", "",
         f"{COPY}:etr.csv"]
        for number, body in enumerate(bodies)
    ])
    posts = [(number, body, role) for number, body in enumerate(bodies) for role in ("chair", "chief-executive")]
    add(folder / "posts.csv", [post(index, *posted) for index, posted in enumerate(posts)])


def post(index, number, body, role):
    first, last = FIRST[index % 10], LAST[index // 10 % 8]
    return [f"P{index:06}", f"{first.lower()}-{last.lower()}-{index}", f"{first} {last}", role, body,
            f"20{10 + index % 14}-04", "month", "", "", "n", "n",
            f"https://{body.lower()}.example/about-us/the-board/{role}", "2024-11", "high"]


def code(number):
    """Three letters or digits and more, as codes of bodies are."""
    digits, text = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", ""
    while number or len(text) < 3:
        number, digit = divmod(number, len(digits))
        text = digits[digit] + text
    return f"R{text}"


def add(path, rows):
    with open(path, "a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
