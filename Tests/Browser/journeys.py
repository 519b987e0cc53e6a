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


ALL = [change_the_day, search_and_keep_the_day, the_invented_register_says_so, the_first_tab_skips_to_the_content]
