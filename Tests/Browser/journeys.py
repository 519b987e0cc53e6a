"""What a reader does with script switched off, and with the keyboard alone."""

from urllib.parse import parse_qs, urlsplit

DAY, DAY_IN_WORDS = "2019-06-01", "1 June 2019"
TRUST, SEARCH = "South Tees Hospitals NHS Foundation Trust", "South Tees"


def expect(truth, sentence):
    if not truth:
        raise AssertionError(sentence)


def submit(page, field, value):
    box = page.locator(f"form:has({field}) {field}:visible").first
    expect(box.count() == 1, f"{page.url} has no field {field}")
    box.fill(value)
    form = page.locator(f"form:has({field}:visible)").first
    form.locator("button, input[type=submit]").first.click()
    page.wait_for_load_state()


def day_of(page):
    return parse_qs(urlsplit(page.url).query).get("on")


def change_the_day(page, base):
    page.goto(base + "/england/")
    page.get_by_text("Change the day").first.click()
    submit(page, "input[name=on]", DAY)
    expect(day_of(page) == [DAY], f"after the form the address is {page.url}, without on={DAY}")
    expect(DAY_IN_WORDS in page.inner_text("main"), f"{page.url} does not say {DAY_IN_WORDS}")


def search_and_keep_the_day(page, base):
    page.goto(f"{base}/england/?on={DAY}")
    submit(page, "input[name=q]", SEARCH)
    expect(day_of(page) == [DAY], f"searching lost the day: {page.url}")
    link = page.get_by_role("link", name=TRUST).first
    expect(link.count() == 1, f"searching for {SEARCH} shows no link to {TRUST}")
    link.click()
    page.wait_for_load_state()
    expect(TRUST in page.inner_text("h1"), f"{page.url} is headed {page.inner_text('h1')}")
    expect(day_of(page) == [DAY], f"the link to the body lost the day: {page.url}")


def the_invented_register_says_so(page, base):
    page.goto(base + "/example/")
    expect("invented" in page.inner_text("body").lower(), "/example/ does not say that it is invented")
    page.goto(base + "/england/")
    notice = page.locator(".invented")
    expect(notice.count() == 0, "/england/ carries the mark of an invented register")


def the_first_tab_skips_to_the_content(page, base):
    page.goto(base + "/england/")
    page.keyboard.press("Tab")
    target = page.locator(":focus").get_attribute("href")
    expect((target or "").startswith("#"), f"the first Tab reaches {target}, not a skip link")
    expect(page.locator(target).count() == 1, f"the skip link leads to {target}, which is not on the page")


def ask_as_known_earlier(page, base):
    page.goto(f"{base}/example/groups/marram?on=2026-11-01")
    page.get_by_text("Change the day").first.click()
    submit(page, "input[name=known]", "428")
    expect("as known at entry 428" in page.inner_text("main"), f"{page.url} does not say what it is as known at")
    expect(day_of(page) == ["2026-11-01"], f"after the form the address is {page.url}, without the day")


def open_a_source_with_the_keyboard(page, base):
    page.goto(f"{base}/england/groups/uht?on=2024-11-06")
    mark = page.locator("details.source").first
    mark.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(mark.get_attribute("open") is not None, "Enter does not open the source of a fact")
    mark.get_by_role("link", name="Earlier versions").click()
    page.wait_for_load_state()
    expect("/facts/" in page.url and day_of(page) == ["2024-11-06"], f"the source leads to {page.url}")


def press_until(page, reached, most=80):
    """Presses Tab until the place with the focus is the one wanted."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(reached):
            return
    raise AssertionError(f"{page.url}: {most} times Tab do not reach {reached}")


def find_a_body_with_the_keyboard_alone(page, base):
    page.goto(f"{base}/england/?on={DAY}")
    press_until(page, "document.activeElement.name === 'q'")
    page.keyboard.type(SEARCH)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    press_until(page, f"document.activeElement.textContent === '{TRUST}'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(TRUST in page.inner_text("h1"), f"the keyboard led to {page.url}")
    expect(day_of(page) == [DAY], f"the keyboard lost the day: {page.url}")


def see_what_has_to_be_confirmed_of_a_body(page, base):
    page.goto(f"{base}/example/stale?on=2026-11-01")
    submit(page, "input[name=months]", "24")
    expect("older than 24 months" in page.inner_text("main"), f"{page.url} does not say how old")
    page.get_by_role("link", name="Harbourwick Hospitals").first.click()
    page.wait_for_load_state()
    expect("Harbourwick" in page.inner_text("h1"), f"{page.url} is headed {page.inner_text('h1')}")
    expect("older than 24 months" in page.inner_text("main"), f"{page.url} forgot how old")
    expect(day_of(page) == ["2026-11-01"], f"the link to the body lost the day: {page.url}")


ALL = [
    find_a_body_with_the_keyboard_alone, see_what_has_to_be_confirmed_of_a_body,
    change_the_day, search_and_keep_the_day, ask_as_known_earlier, open_a_source_with_the_keyboard,
    the_invented_register_says_so, the_first_tab_skips_to_the_content,
]
