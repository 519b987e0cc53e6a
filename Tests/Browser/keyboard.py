"""Every stop of the Tab key can be seen, says that it has the focus, and is left again."""

STOPS = 60

STOP = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
        || style.boxShadow !== "none" || style.backgroundColor === "rgb(255, 235, 59)";
    return {
        name: e.tagName.toLowerCase() + " " + (e.innerText || e.name || e.id || "").trim().slice(0, 40),
        order: [...document.querySelectorAll("*")].indexOf(e),
        visible: e.checkVisibility() && box.width > 0 && box.height > 0,
        within: box.bottom > 0 && box.top < innerHeight,
        shown: shown,
    };
}"""


def problems(page, address):
    page.goto(address, wait_until="load")
    found, orders = [], []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        if orders and stop["order"] == orders[-1]:
            found.append(f"Tab does not leave {stop['name']}")
            break
        if orders and stop["order"] < orders[-1]:
            break
        orders.append(stop["order"])
        if not stop["visible"] or not stop["within"]:
            found.append(f"Tab reaches {stop['name']}, which cannot be seen")
        if not stop["shown"]:
            found.append(f"nothing shows that {stop['name']} has the focus")
    if len(orders) < 3:
        found.append(f"Tab reaches only {len(orders)} places")
    return found[:3]
