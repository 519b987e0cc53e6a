import Register
import Testing

struct SearchIndexTests {
    /// Names like those of real trusts and people, under codes of their form.
    private static let base: SnapshotBase = {
        let open = Samples.period("2001-04-01", "open")
        let bodies = [
            ("RJ7", "St George's University Hospitals NHS Foundation Trust"),
            ("RVR", "Epsom and St Helier University Hospitals NHS Trust"),
            ("RBN", "St Helens & Knowsley Teaching Hospitals NHS Trust"),
            ("RAJ", "Mid and South Essex NHS Foundation Trust"),
            ("RJE", "University Hospitals of North Midlands NHS Trust"),
            ("RNK", "Tavistock and Portman NHS Foundation Trust"),
            ("RPY", "The Royal Marsden NHS Foundation Trust"),
            ("RXT", "Birmingham and Solihull Mental Health NHS Foundation Trust"),
            ("RTR", "South Tees Hospitals NHS Foundation Trust"),
            ("RX4", "Northumberland, Tyne and Wear NHS Foundation Trust"),
            ("G6V2S", "North London NHS Foundation Trust"), ("RY4", "Hertfordshire Community Healthcare NHS Trust"),
            ("RTP", "Surrey and Sussex Health Care NHS Trust"), ("RHQ", "Kent & Medway NHS Trust"),
        ]
        var changes = bodies.flatMap { code, name -> [Change] in
            let body: BodyID = Samples.id(code)
            return [
                Samples.assert("body.\(code)", Samples.body(body, open)),
                Samples.assert("name.\(code)", Samples.bodyName(body, name, open)),
            ]
        }
        changes.append(
            Samples.assert(
                "name.RJ7.old",
                Samples.bodyName(
                    Samples.id("RJ7"),
                    "Saint George's Healthcare NHS Trust",
                    Samples.period("1993-04-01", "2001-04-01")
                )
            )
        )
        let people = [
            ("p-1", "Dame Gráinne O’Sullivan-Smythe"), ("p-2", "Zoë Łukaszewicz"), ("p-3", "Jonathan Fairweather"),
            ("p-4", "Jonathan Fairweather"), ("p-5", "Anh Nguyễn"), ("p-1003", "Bo Li"), ("p-1004", "Al Ek"),
        ]
        changes += people.map { Samples.assert("person.\($0.0)", Samples.personName(Samples.id($0.0), $0.1)) }
        changes.append(Samples.assert("same", Samples.same(Samples.id("p-3"), Samples.id("p-9"))))
        changes.append(Samples.assert("same-2", Samples.same(Samples.id("p-70"), Samples.id("p-71"))))
        changes.append(Samples.assert("group", Samples.group(Samples.id("gesh"))))
        return SnapshotBase(FactIndex(Samples.facts(changes)))
    }()

    private static let index = SearchIndex(base)

    private func exact(_ text: String) -> [String] { SearchIndexTests.index.matches(text).exact.map(\.subject.id) }
    private func near(_ text: String) -> [String] { SearchIndexTests.index.matches(text).near.map(\.subject.id) }

    @Test(
        arguments: [
            ("St George's", "RJ7"), ("Saint Georges", "RJ7"), ("st. george’s", "RJ7"), ("ST GEORGES UNIV HOSPS", "RJ7"),
            ("St George's University Hospitals NHS FT", "RJ7"), ("st georges university hospitals nhsft", "RJ7"),
            ("Epsom & Saint Helier", "RVR"), ("epsom st-helier", "RVR"), ("St Helens and Knowsley", "RBN"),
            ("mid & south essex", "RAJ"), ("Royal Marsden", "RPY"), ("the royal marsden", "RPY"),
            ("Birmingham and Solihull MH", "RXT"), ("rtr", "RTR"), ("g6v2s", "G6V2S"), ("tees", "RTR"),
            ("Northumberland Tyne & Wear", "RX4"), ("Surrey Sussex Healthcare", "RTP"),
            ("Hertfordshire community health care", "RY4"), ("Herts Community", "RY4"), ("Kent and Medway", "RHQ"),
            ("Kent+Medway", "RHQ"),
            ("Grainne O'Sullivan Smythe", "p-1"), ("osullivan", "p-1"), ("Dr Grainne O'Sullivan", "p-1"),
            ("zoe lukaszewicz", "p-2"), ("Zoe\u{308} Łukaszewicz", "p-2"), ("anh nguyen", "p-5"), ("gesh", "gesh"),
            ("P-2", "p-2"),
        ]
    )
    func `other ways to write a name or code find it exactly`(_ text: String, _ id: String) {
        #expect(exact(text).first == id)
    }

    @Test(
        arguments: [
            ("Tavistok and Portman", "RNK"), ("Tavistcok", "RNK"), ("Birmignham Solihul", "RXT"), ("Marsdon", "RPY"),
            ("Nothumberlnd", "RX4"), ("G6V25", "G6V2S"), ("Jonathon Fairwether", "p-3"), ("Lukasewicz", "p-2"),
            ("Tavistok NHS Trust", "RNK"), ("South Tees Hospitals NHS Trsut", "RTR"),
        ]
    )
    func `small slips find a name that is near, and not as exact`(_ text: String, _ id: String) {
        #expect(near(text).first == id)
        #expect(!exact(text).contains(id))
    }

    @Test(arguments: [
        "Tavstk", "RTX", "RJE7", "Mersdon Hostile", "p-1005", "Kant Madwayy", "zzz", "St Somebody", "!!!", "",
    ])
    func `larger slips, slips in short words and slips in numbers find nothing of the kind`(_ text: String) {
        let matches = SearchIndexTests.index.matches(text)
        #expect(matches.exact.isEmpty)
        #expect(matches.near.isEmpty)
    }

    @Test func `a code or whole name comes first, then whole words, beginnings and parts, each first at the start`() {
        #expect(exact("st helens knowsley teaching hospitals nhs trust").first == "RBN")
        #expect(exact("north") == ["G6V2S", "RJE", "RX4"])
        #expect(exact("university").prefix(3) == ["RJE", "RVR", "RJ7"])
        #expect(exact("land") == ["RX4", "RJE"])
        #expect(exact("george hosp") == ["RJ7"])
    }

    @Test func `the same question gives the same answer in the same order, each subject once`() {
        let again = SearchIndex(SearchIndexTests.base)
        for text in ["trust", "nhs", "st", "a", "Jonathan", "university hospitals"] {
            #expect(again.matches(text) == SearchIndexTests.index.matches(text))
            #expect(Set(exact(text)).count == exact(text).count)
        }
        #expect(exact("Jonathan Fairweather") == ["p-3", "p-4"])
    }

    @Test func `a name of the past is found and told`() {
        let match = SearchIndexTests.index.matches("St Georges Healthcare").exact.first
        #expect(match?.subject == .body(Samples.id("RJ7")))
        #expect(match?.name == "Saint George's Healthcare NHS Trust")
    }

    @Test func `what is near is not what is exact already`() {
        let matches = SearchIndexTests.index.matches("St Helens")
        #expect(matches.exact.map(\.subject.id) == ["RBN"])
        #expect(!matches.near.map(\.subject.id).contains("RBN"))
    }

    @Test func `a whole name or code is known as such only where it is one subject's`() {
        #expect(SearchIndexTests.index.matches("kent & medway nhs trust").whole?.subject.id == "RHQ")
        #expect(SearchIndexTests.index.matches("rhq").whole?.subject.id == "RHQ")
        #expect(SearchIndexTests.index.matches("kent").whole == nil)
        #expect(SearchIndexTests.index.matches("Jonathan Fairweather").whole == nil)
    }

    @Test func `an identifier that was joined finds the person, and one of nobody finds nothing`() {
        #expect(exact("p-9") == ["p-3"])
        #expect(exact("p-70").isEmpty && exact("p-71").isEmpty)
    }
}

struct SlipsTests {
    private func find(_ name: String, _ text: String) -> Bool {
        let body: BodyID = Samples.id("B1")
        let open = Samples.period("2001-04-01", "open")
        let index = SearchIndex(
            SnapshotBase(
                FactIndex(
                    Samples.facts([
                        Samples.assert("b", Samples.body(body, open)),
                        Samples.assert("n", Samples.bodyName(body, name, open)),
                    ])
                )
            )
        )
        let matches = index.matches(text)
        return matches.exact.isEmpty && matches.near.map(\.subject.id) == ["B1"]
    }

    @Test func `words of four to seven letters forgive one slip`() {
        for text in ["barnt", "abrnet", "baarnet", "bamnet", "barnte"] { #expect(find("Barnet", text), "\(text)") }
        for text in ["brant", "bamnte", "rabten"] { #expect(!find("Barnet", text), "\(text)") }
    }

    @Test func `words of eight letters and more forgive two`() {
        for text in ["wolverhmpton", "wolvrehampotn", "wollverhamptonn", "wolberhanpton"] {
            #expect(find("Wolverhampton", text), "\(text)")
        }
        for text in ["wlvrhmpton", "wolberhanptan"] { #expect(!find("Wolverhampton", text), "\(text)") }
    }

    @Test func `words of three letters forgive none`() {
        for text in ["bex", "bby", "buuy"] { #expect(!find("Bey", text), "\(text)") }
    }
}
