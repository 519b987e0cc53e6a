import Register

extension Statement {
    /// What kind of fact it is: one, and many.
    var kindInWords: (one: String, many: String) {
        switch self {
        case .registerNotice: ("note on the register", "notes on the register")
        case .compilation: ("note on an imported table", "notes on imported tables")
        case .bodyExistence: ("opening and closing of a body", "openings and closings of bodies")
        case .bodyName: ("name of a body", "names of bodies")
        case .bodyLegalKind: ("legal kind of a body", "legal kinds of bodies")
        case .bodySector: ("sector of a body", "sectors of bodies")
        case .bodyRegion: ("region of a body", "regions of bodies")
        case .authorisation: ("authorisation of a foundation trust", "authorisations of foundation trusts")
        case .forum: ("forum", "forums")
        case .forumMember: ("member of a forum", "members of forums")
        case .seat: ("seat", "seats")
        case .vacancy: ("vacancy", "vacancies")
        case .designation: ("designation", "designations")
        case .personName: ("name of a person", "names of people")
        case .samePerson: ("identity of a person", "identities of people")
        case .appointment: ("appointment", "appointments")
        case .absence: ("absence", "absences")
        case .group: ("group", "groups")
        case .groupMember: ("member of a group", "members of groups")
        case .arrangement: ("arrangement", "arrangements")
        case .intent: ("stated intention", "stated intentions")
        case .reason: ("reason of a group", "reasons of groups")
        case .expectedBenefit: ("expected benefit", "expected benefits")
        case .instrument: ("instrument", "instruments")
        case .completeness: ("statement that a list is whole", "statements that lists are whole")
        case .publishedCount: ("published count", "published counts")
        }
    }
}
