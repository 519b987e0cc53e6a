"""What is true of every page: no barrier, no sideways scroll, no error, nothing from outside."""

from importlib import resources

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = [320, 1280]
AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

RUN_AXE = """tags => axe.run(document, {
    runOnly: {type: "tag", values: tags},
    rules: {"target-size": {enabled: true}},
    resultTypes: ["violations"],
}).then(result => result.violations.map(v => ({
    rule: v.id, help: v.help, count: v.nodes.length,
    first: v.nodes[0].target.join(" "), why: v.nodes[0].failureSummary,
})))"""

OVERFLOW = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const outside = e => {
        for (let p = e.parentElement; p; p = p.parentElement)
            if (["auto", "scroll", "hidden"].includes(getComputedStyle(p).overflowX)) return false;
        return e.getBoundingClientRect().right > width + 0.5;
    };
    const first = [...document.body.querySelectorAll("*")].find(outside);
    const name = first ? first.tagName.toLowerCase() + "." + (first.getAttribute("class") || "") : "unknown";
    return document.documentElement.scrollWidth + " px wide, first element: " + name;
}"""

SMALL_TEXT = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest("title, desc, script, style")) continue;
        const scale = e instanceof SVGGraphicsElement ? (e.getScreenCTM() || {a: 1}).a : 1;
        const size = parseFloat(getComputedStyle(e).fontSize) * scale;
        if (size < 15.95) return size.toFixed(1) + " px: " + walker.currentNode.data.trim().slice(0, 60);
    }
    return null;
}"""


def policy_problems(headers):
    policy = headers.get("content-security-policy", "")
    if not policy:
        return ["no Content-Security-Policy"]
    bad = [word for word in ("'unsafe-inline'", "'unsafe-eval'") if word in policy]
    problems = [f"Content-Security-Policy allows {word}" for word in bad]
    if "default-src" not in policy:
        problems.append("Content-Security-Policy has no default-src")
    return problems


def look(context, base, path, expected=200):
    """Opens one page at one width and returns sentences about what is wrong."""
    problems = []
    page = context.new_page()
    address = base + path

    def said(message):
        own_status = expected != 200 and message.location.get("url") == address
        if message.type == "error" and not own_status:
            problems.append(f"console error: {message.text} {message.location.get('url', '')}")

    def asked(route):
        if route.request.url.startswith((base + "/", "data:", "blob:", "about:")):
            route.continue_()
        else:
            problems.append(f"asked for an outside address: {route.request.url}")
            route.abort()

    page.on("console", said)
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.route("**/*", asked)
    try:
        answer = page.goto(address, wait_until="load")
        if answer.status != expected:
            problems.append(f"answered {answer.status}, {expected} was expected")
        problems += policy_problems(answer.headers)
        problems += shown(page)
    finally:
        page.close()
    return problems


def shown(page):
    """What is wrong with a page that is open, whoever serves it."""
    problems = []
    overflow = page.evaluate(OVERFLOW)
    if overflow:
        problems.append(f"scrolls sideways: {overflow}")
    small = page.evaluate(SMALL_TEXT)
    if small:
        problems.append(f"text under 16 px: {small}")
    page.evaluate(AXE)
    for found in page.evaluate(RUN_AXE, TAGS):
        why = " ".join(found["why"].split())
        problems.append(f"axe {found['rule']} ({found['count']} times): {found['help']}; {found['first']}: {why}")
    return problems
