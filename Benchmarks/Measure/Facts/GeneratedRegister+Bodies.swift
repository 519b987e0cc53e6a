import Invented
import Register

extension GeneratedRegister {
    /// What is said once for the register.
    mutating func addWhole() {
        add(
            "register",
            .registerNotice(
                RegisterNotice(title: "Invented trusts", invented: false, checkedTo: DayBounds(GeneratedRegister.today))
            )
        )
        for number in 0..<12 {
            add(
                "checks.K\(number)",
                .publishedCount(
                    PublishedCount(
                        count: "K\(number)",
                        on: bounds(18_000..<20_000),
                        measure: random.pick(["trusts that share a chair", "distinct chairs", "trusts in existence"]),
                        value: String(number * 50)
                    )
                )
            )
        }
    }

    /// Eight bodies, of which some share leaders.
    mutating func addPlace(_ place: Int) {
        let bodies = (0..<8).map { GeneratedRegister.body(place * 8 + $0) }
        for body in bodies { addBody(body, among: bodies, region: place % 7) }
        var leaders: [Office: [PersonID]] = [:]
        for body in bodies { addBoard(body, &leaders) }
        addGroups(place, bodies, leaders)
    }

    static func body(_ number: Int) -> BodyID { known(BodyID("R\(String(number, radix: 36, uppercase: true))")) }

    static func known<Kind>(_ identifier: Identifier<Kind>?) -> Identifier<Kind> {
        guard let identifier else { fatalError("not an identifier") }
        return identifier
    }

    private mutating func addBody(_ body: BodyID, among bodies: [BodyID], region: Int) {
        let isClosed = random.happens(5)
        let successors = isClosed ? [random.pick(bodies)].filter { $0 != body } : []
        let closed = Period(
            from: .within(DayBounds(day(8_000..<16_000))),
            until: .within(bounds(18_000..<20_000)),
            lastSeen: nil
        )
        let dated = isClosed ? closed ?? .notRecorded : standing()
        add("organisations.\(body)", .bodyExistence(BodyExistence(body: body, successors: successors, dated: dated)))
        if random.happens(1) {
            let other = BodyExistence(body: body, successors: [], dated: standing())
            add("organisations.\(body).elsewhere", .bodyExistence(other))
        }
        for number in 0..<(random.happens(13) ? 2 : 1) {
            let name = "\(body) \(random.pick(["Hospitals", "Partnership", "Healthcare"])) NHS Trust"
            add("organisations.\(body).name\(number)", .bodyName(BodyName(body: body, name: name, dated: seen())))
        }
        let kind = random.happens(60) ? LegalKind.foundationTrust : .nhsTrust
        add("organisations.\(body).kind", .bodyLegalKind(BodyLegalKind(body: body, kind: kind, dated: seen())))
        let sector = random.pick(Sector.allCases)
        add("organisations.\(body).sector", .bodySector(BodySector(body: body, sector: sector, dated: seen())))
        let region = BodyRegion(body: body, region: "Region \(region) of the north", dated: seen())
        add("organisations.\(body).region", .bodyRegion(region))
    }
}
