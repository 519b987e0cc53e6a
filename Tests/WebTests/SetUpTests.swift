import Models
import Register
import Testing
import TextFiles

@testable import Web

/// The set-up of a pack, page by page.
struct SetUpTests {
    static let hostile = "<b onclick='x'>&amp; \"quoted\": # - {group} [x] *y* ünï 健康\u{202E}</b>"

    @Test func `a pack is set up from nothing to a document`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        #expect(try await set.text(draft).contains("two or more bodies"))
        #expect(try await set.text("\(draft)/pack").contains("Before documents can be made"))
        #expect(try await set.fill("\(draft)/title", [("title", "the Coast arrangement")]) == draft)
        let bodies = try await set.fill("\(draft)/bodies", [("body", "northmere"), ("body", "harbourwick")])
        #expect(bodies == "\(draft)/bodies")
        _ = try await set.fill("\(draft)/models", [("model", "shared-chair")])
        _ = try await set.fill(
            "\(draft)/first-day",
            [("from-day", "1"), ("from-month", "4"), ("from-year", "2027")]
        )
        #expect(try await set.text(draft).contains("All that the documents need is there."))
        let pack = try await set.text("\(draft)/pack")
        #expect(pack.contains("No reasons are recorded"))
        #expect(pack.contains("There are none."), "departures")
        let document = try await set.site.page("\(draft)/pack/partnership-agreement")
        #expect(PageRules.faults(document) == [])
        #expect(document.text.contains("Northmere University Hospitals NHS Foundation Trust"))
        for link in try #require(document.first("main")).links where link.path.contains("/pack/") {
            #expect(try await set.site.ask(link.page).status == 200, "\(link.address)")
        }
    }

    @Test func `reasons come first, and a draft without them is marked`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        for path in [draft, "\(draft)/check"] {
            let page = try await set.site.page(path)
            #expect(try #require(page.first("main")).all("h2").first?.text == "Why", "\(path)")
            #expect(page.text.contains("No reasons are recorded"), "\(path)")
        }
    }

    @Test func `a draft is the plan that the command line takes`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let file = try await set.site.ask("\(draft)/plan.yaml")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"plan.yaml\"")
        let library = StandardModels.england
        let plan = try Plan(file.text, file: "plan.yaml", of: library)
        #expect(plan == (try Plan(try Drafts.marram(), file: "marram.yaml", of: library)))
        let again = try await set.site.ask("\(try await set.takeUp(file.text))/plan.yaml")
        #expect(again.text == file.text)
    }

    @Test func `every answer can be changed from the check of all, and leads back to it`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let check = try #require(try await set.site.page("\(draft)/check").first("main"))
        let changes = check.links.filter { $0.words.hasPrefix("Change") }
        #expect(changes.count >= 12)
        for link in changes {
            let page = try await set.site.page(link.page)
            #expect(PageRules.faults(page) == [], "\(link.address)")
            let leadsBack = page.all("a").contains { tag in
                tag["href"].map { $0.hasSuffix("/check") || $0.hasSuffix("?from=check") } ?? false
            }
            #expect(leadsBack, "\(link.address)")
        }
        let next = try await set.fill("\(draft)/title?from=check", [("title", "another name")])
        #expect(next == "\(draft)/check")
        let reasons = try await set.fill("\(draft)/reasons/new?from=check", [("reason", "A third.")])
        #expect(reasons == "\(draft)/reasons?from=check")
    }

    @Test func `what is typed stands as text in every page and every document`() async throws {
        let set = try await SetUpSite()
        let text = SetUpTests.hostile
        let draft = try await set.takeUp(try Drafts.marram())
        let why = [("because", text), ("author", text)]
        for (page, fields) in [
            ("title", [("title", text)]), ("forum", [("forum", text)]), ("problem", [("problem", text)]),
            ("reasons/new", [("reason", text), ("agreed-at", text), ("seen-by", text), ("agreed-by", "northmere")]),
            ("costs/new", [("name", text), ("amount", "1,200.50"), ("northmere-use", "3")]),
            ("holders/chair", [("who", "by-name"), ("named", text)]),
            ("parameters/review-months", [("value", "9")] + why),
            ("clauses/partnership-agreement.leaving", [("what", "reword"), ("text", text)] + why),
            ("clauses/terms-of-reference.quorum", [("what", "add"), ("text", text)] + why),
            ("rights/strategy", [("by", "chair")] + why),
        ] {
            let hidden = try await set.hidden("\(draft)/\(page)")
            let answer = try await set.send("\(draft)/\(page)", hidden + fields)
            if page.hasPrefix("clauses/terms"), answer.status == 404 { continue }
            #expect(answer.status == 303, "\(page)")
        }
        let told = Tag.squeezed(text)
        for page in [
            "", "/title", "/forum", "/problem", "/reasons", "/reasons/3", "/costs", "/costs/3", "/holders",
            "/holders/chair", "/parameters",
            "/parameters/review-months", "/clauses/partnership-agreement", "/clauses/partnership-agreement.leaving",
            "/rights", "/rights/strategy", "/check", "/pack", "/pack/partnership-agreement",
        ] {
            let answer = try await set.site.ask(draft + page)
            let read = try answer.page
            #expect(PageRules.faults(read) == [], "\(page)")
            #expect(!answer.text.contains("<b onclick"), "\(page)")
            let typed = read.all("input").compactMap { $0["value"] }.joined()
            #expect((read.text + typed).contains(told) || (read.text + typed).contains(text), "\(page)")
        }
        #expect(set.files.allSatisfy { $0 == "key" || DraftID($0.dropLast(5)) != nil }, "\(set.files)")
    }

    private static let wrong: [(page: String, fields: [(String, String)], sentence: String)] = [
        ("title", [("title", "  ")], "Say what the arrangement is called."),
        ("title", [("title", String(repeating: "x", count: 201))], "Use at most 200 characters: these are 201."),
        ("models", [("model", "nothing")], "Choose at least one standard model."),
        (
            "first-day", [("from-day", "31"), ("from-month", "2"), ("from-year", "2027")],
            "There is no such day: that month is shorter."
        ),
        ("first-day", [("from-day", "x"), ("from-month", ""), ("from-year", "27")], "Give the month."),
        ("reasons/new", [("agreed-at", "here")], "Say what the reason is."),
        ("turnover", [("northmere-turnover", "lots")], "Give pounds as a number"),
        ("turnover", [("northmere-turnover", "-5")], "Give pounds as a number"),
        ("costs/new", [("amount", "5")], "Say what the cost is."),
        ("savings/new", [("name", "x"), ("amount", "")], "Give the pounds of a year."),
        ("savings/1", [("name", "x"), ("amount", "1.234")], "Give pounds as a number"),
        (
            "costs/1", [("name", "x"), ("amount", "5"), ("northmere-use", "1.5")],
            "Give a whole number from 0 to 1,000,000,000."
        ),
        (
            "costs/new", [("name", "x"), ("amount", "5"), ("northmere-use", "0"), ("harbourwick-use", "")],
            "Give at least one body that uses it"
        ),
        ("holders/chair", [("who", "by-name")], "Give the name, or choose “Not yet known”."),
        ("holders/chair", [("who", "p-nobody")], "Choose who is to hold the post, or “Not yet known”."),
        ("parameters/review-months", [("value", "99")], "Give a whole number from 3 to 36."),
        ("parameters/review-months", [("value", "9")], "Say why this departs from the standard."),
        (
            "clauses/partnership-agreement.leaving", [("what", "reword"), ("because", "x"), ("author", "y")],
            "Give the words of the clause."
        ),
        (
            "rights/strategy", [("by", "together"), ("reserved", "yes")],
            "A matter reserved to the board is not decided together: choose one of both."
        ),
    ]

    @Test(arguments: SetUpTests.wrong)
    func `what cannot be taken is told beside its field, and what was typed stays`(
        _ page: String,
        _ fields: [(String, String)],
        _ sentence: String
    ) async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let before = try await set.site.ask("\(draft)/plan.yaml").text
        let answer = try await set.send("\(draft)/\(page)", try await set.hidden("\(draft)/\(page)") + fields)
        #expect(answer.status == 422)
        let read = try answer.page
        #expect(PageRules.faults(read) == [])
        let summary = try #require(read.all("div").first { $0["role"] == "alert" })
        #expect(summary.text.contains(sentence), "\(summary.text)")
        for link in summary.all("a") {
            #expect(read.element(id: String((link["href"] ?? "").dropFirst())) != nil, "\(link["href"] ?? "")")
        }
        for (name, value) in fields where ["title", "agreed-at", "value", "from-day"].contains(name) {
            #expect(read.all("input", "textarea").contains { $0["value"] == value || $0.text == Tag.squeezed(value) })
        }
        #expect(try await set.site.ask("\(draft)/plan.yaml").text == before)
    }

    @Test func `offices of a joint team that stay with bodies are said, and forgotten with the team`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        _ = try await set.fill("\(draft)/bodies", [("body", "northmere"), ("body", "harbourwick")])
        #expect(try await set.text("\(draft)/own-posts").contains("has a joint executive team"))
        _ = try await set.fill("\(draft)/models", [("model", "joint-executive-team")])
        _ = try await set.fill(
            "\(draft)/own-posts",
            [
                ("medical-director", "northmere"), ("medical-director", "harbourwick"),
                ("nursing-director", "harbourwick"), ("chief-executive", "northmere"),
            ]
        )
        let check = try await set.text("\(draft)/check")
        #expect(check.contains("medical director: each body"))
        #expect(check.contains("nursing director: Harbourwick"))
        #expect(!check.contains("chief executive: Northmere"))
        let text = try await set.site.ask("\(draft)/plan.yaml").text
        let again = try PlanDraft(text, file: "plan.yaml", of: StandardModels.england)
        #expect(again.ownPosts.map(\.post.rawValue) == ["medical-director", "nursing-director"])
        #expect(again.ownPosts.map(\.bodies.count) == [0, 1])
        _ = try await set.fill("\(draft)/models", [("model", "shared-chair")])
        #expect(!(try await set.site.ask("\(draft)/plan.yaml").text.contains("own-posts")))
    }

    @Test func `a body that is removed has agreed no reason any longer`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        _ = try await set.fill("\(draft)/bodies", [("remove", "thornmarsh")])
        let file = try await set.site.ask("\(draft)/plan.yaml").text
        #expect(!file.contains("thornmarsh"))
        #expect(try PlanDraft(file, file: "plan.yaml", of: StandardModels.england).lacking == [])
    }

    @Test func `a departure is taken back to the standard`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        #expect(try await set.text("\(draft)/pack").contains("3 departures"))
        _ = try await set.fill("\(draft)/parameters/review-months", [("standard", "yes")])
        _ = try await set.fill("\(draft)/clauses/partnership-agreement.meanwhile", [("back", "standard")])
        _ = try await set.fill("\(draft)/clauses/partnership-agreement.publication", [("back", "easy-read")])
        #expect(try await set.text("\(draft)/pack").contains("Departures from the standard There are none."))
    }

    @Test func `of a file that does not fit all is told, and it stays as it was pasted`() async throws {
        let set = try await SetUpSite()
        let hidden = try await set.hidden("/w/plan/take-up")
        let answer = try await set.send("/w/plan/take-up", hidden + [("plan", "models: [shared-chairs]\nfrom: soon\n")])
        #expect(answer.status == 422)
        let text = try answer.page.text
        #expect(text.contains("plan.yaml:1:10: found the model 'shared-chairs'") || text.contains("plan.yaml:2:7"))
        #expect(text.contains("models: [shared-chairs]"))
        #expect(set.files == ["key"])
    }

    @Test func `a model from whose page somebody comes is chosen`() async throws {
        let set = try await SetUpSite()
        let link = try #require(
            try await set.site.page("/w/models/group-board").links.first { $0.words.hasPrefix("Set up a pack") }
        )
        let draft = try await set.fill(link.page, [])
        #expect(try await set.text("\(draft)/check").contains("Group board"))
    }
}
