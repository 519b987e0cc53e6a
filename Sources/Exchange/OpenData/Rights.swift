import Register

/// What is known of the rights in a table; nothing is claimed that is not recorded.
enum Rights {
    struct Licence: Encodable {
        let name, path, title: String
    }

    static let openGovernment = Licence(
        name: "OGL-UK-3.0",
        path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        title: "Open Government Licence v3.0"
    )

    /// The tables of a register compiled from the national tables that hold public sector information.
    private static let organisations: Set<String> = [
        "lookup_bodies", "bodies", "body_names", "body_kinds", "body_sectors", "body_regions",
    ]

    static func isNational(_ facts: Facts) -> Bool {
        FactID("compilation.\(TableForm.organisations.rawValue)").flatMap { facts[$0] } != nil && !facts.isInvented
    }

    static func licences(of table: OpenTable, _ facts: Facts) -> [Licence]? {
        isNational(facts) && organisations.contains(table.name) ? [openGovernment] : nil
    }

    static func words(_ facts: Facts) -> String {
        if facts.isInvented {
            return
                "The register is invented: nothing in it is about a real person or body. No licence is recorded in it."
        }
        if isNational(facts) {
            return
                "Organisation codes, names and dates contain public sector information of the NHS Organisation Data Service (NHS England), licensed under the Open Government Licence v3.0. The other rows are facts restated from the pages that sources.csv names, which belong to their publishers. People are named only as holders of public office, from published sources."
        }
        return "No licence is recorded in the register: ask whoever keeps it."
    }
}
