"""On paper there is no navigation, nothing is cut off at the edge, and each fact keeps its source."""

from urllib.parse import urlsplit

# A4 less its margins, in CSS pixels: upright, and lying for what the style sheet prints so.
WIDTH, LYING = 680, 1010
LIE = ("/boards", "/profile")

PRINTED = """() => {
    const problems = [];
    const shown = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility());
    for (const selector of ["nav", "footer", "form", "button", ".skip-link"])
        for (const e of shown(selector).slice(0, 1))
            problems.push("<" + e.tagName.toLowerCase() + "> is printed: " + e.innerText.trim().slice(0, 40));
    const width = document.documentElement.clientWidth;
    for (const e of document.querySelectorAll("main table, main svg, main p, main li, main h1, main td")) {
        if (!e.checkVisibility()) continue;
        const right = e.getBoundingClientRect().right;
        if (right > width + 1) {
            problems.push("<" + e.tagName.toLowerCase() + "> is cut off " + Math.round(right - width)
                + " px: " + e.textContent.trim().slice(0, 40));
            break;
        }
    }
    const hidden = [...document.querySelectorAll("details.source li")]
        .find(e => e.closest("details:not(.source)") === null
            && !e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}));
    if (hidden) problems.push("a source is not printed: " + hidden.textContent.trim().slice(0, 60));
    return problems;
}"""


def problems(page, address):
    lies = urlsplit(address).path.endswith(LIE)
    page.set_viewport_size({"width": LYING if lies else WIDTH, "height": 900})
    page.emulate_media(media="screen")
    page.goto(address, wait_until="load")
    page.emulate_media(media="print")
    return page.evaluate(PRINTED)
