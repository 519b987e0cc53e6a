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


def follow(page, name):
    """Clicks the first link of that name in the page."""
    link = page.get_by_role("link", name=name).first
    expect(link.count() == 1, f"{page.url} has no link “{name}”")
    with page.expect_navigation():
        link.click()


def find_a_misspelt_body_its_chair_and_how_to_correct(page, base):
    page.goto(f"{base}/england/search?q=South+Teas&on=2024-11-06")
    follow(page, TRUST)
    chair = page.locator("main a[href*='/people/']").first
    expect(chair.count() == 1, f"{page.url} links to no person")
    name = chair.inner_text()
    with page.expect_navigation():
        chair.click()
    expect(name in page.inner_text("h1"), f"{page.url} is headed {page.inner_text('h1')}, not {name}")
    expect("Is something wrong?" in page.inner_text("main"), f"{page.url} does not say how to have it corrected")
    expect(day_of(page) == ["2024-11-06"], f"the link to the person lost the day: {page.url}")


def from_a_group_to_its_links_and_a_leader(page, base):
    page.goto(f"{base}/example/groups/marram?on=2026-11-01")
    follow(page, "Who links whom in this group")
    expect(page.locator("main svg").count() > 0, f"{page.url} has no picture")
    leader = page.locator("main li a[href*='/people/']").first
    name = leader.inner_text()
    with page.expect_navigation():
        leader.click()
    expect(name in page.inner_text("h1"), f"{page.url} is headed {page.inner_text('h1')}, not {name}")
    expect(day_of(page) == ["2026-11-01"], f"the link to the person lost the day: {page.url}")


def print_the_profile_of_a_group_on_one_page(page, base):
    page.goto(f"{base}/example/groups/marram?on=2026-11-01")
    follow(page, "Profile on one page, to print")
    sheets = page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")
    expect(sheets == 1, f"{page.url} is printed on {sheets} pages")


def compare_two_groups(page, base):
    page.goto(f"{base}/england/compare?on=2024-11-06")
    page.select_option("select[name=a]", "uht")
    page.select_option("select[name=b]", "black-country")
    with page.expect_navigation():
        page.locator("main form:has(select[name=a]) button").first.click()
    text = page.inner_text("main")
    expect("Tees" in text and "Black Country" in text, f"{page.url} does not compare the two groups")
    expect(day_of(page) == ["2024-11-06"], f"comparing lost the day: {page.url}")


def prove_the_entry_of_a_fact(page, base):
    page.goto(f"{base}/example/facts/marram.sharing-5")
    follow(page, "Prove this entry")
    expect("/log/entries/" in page.url, f"the proof is at {page.url}")
    proof = page.locator("main a[href$='/proof']").first
    expect(proof.count() == 1, f"{page.url} leads to no proof")


def page_through_the_log(page, base):
    page.goto(f"{base}/example/log")
    first = page.inner_text("main")
    follow(page, "Older entries")
    expect(page.inner_text("main") != first, "older entries are the same entries")
    follow(page, "Newer entries")
    expect("432" in page.inner_text("main"), f"{page.url} does not show the newest entry")


def print_the_list_of_one_board(page, base):
    page.goto(f"{base}/example/?on=2026-11-01")
    follow(page, "The boards, as lists to print")
    expect("Harbourwick" in page.inner_text("main"), f"{page.url} has no board of Harbourwick")
    follow(page, "Length of service")
    expect(day_of(page) == ["2026-11-01"], f"another list lost the day: {page.url}")


def reach_the_data_from_any_page(page, base):
    page.goto(f"{base}/england/bodies/RTR?on=2024-11-06")
    follow(page, "Open data")
    expect(page.locator("main a[href*='panel.csv']").count() > 0, f"{page.url} does not give the panel")
    follow(page, "Data for programs")
    expect(page.locator("main a[href$='openapi.json']").count() > 0, f"{page.url} does not give the OpenAPI document")


ALL = [
    find_a_misspelt_body_its_chair_and_how_to_correct, from_a_group_to_its_links_and_a_leader,
    print_the_profile_of_a_group_on_one_page, compare_two_groups, prove_the_entry_of_a_fact, page_through_the_log,
    print_the_list_of_one_board, reach_the_data_from_any_page,
    find_a_body_with_the_keyboard_alone, see_what_has_to_be_confirmed_of_a_body,
    change_the_day, search_and_keep_the_day, ask_as_known_earlier, open_a_source_with_the_keyboard,
    the_invented_register_says_so, the_first_tab_skips_to_the_content,
]
