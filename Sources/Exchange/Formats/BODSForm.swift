import Register

/// The fields of BODS 0.4.
enum BODSForm {
    struct Statement: Encodable {
        let statementId, declarationSubject, recordId, recordType, statementDate: String
        let recordStatus: Status
        let publicationDetails: Publication
        let source: Origin?
        let recordDetails: Details
    }

    enum Status: String, Encodable {
        case new, closed
    }

    struct Publication: Encodable {
        struct Publisher: Encodable {
            let name: String
        }

        let publicationDate: String
        let bodsVersion = "0.4"
        let publisher: Publisher
    }

    struct Origin: Encodable {
        let type: [String]?
        let url: String?
        let description: String

        init(_ source: Source) {
            switch source.kind {
            case .declaration: type = ["selfDeclaration"]
            case .document: type = ["thirdParty"]
            case .minute, .officersNote: type = nil
            }
            url = WebAddress.of(source)
            description = WebAddress.note(source)
        }
    }

    enum Details: Encodable {
        case person(Person)
        case entity(Entity)
        case relationship(Relationship)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .person(let details): try details.encode(to: encoder)
            case .entity(let details): try details.encode(to: encoder)
            case .relationship(let details): try details.encode(to: encoder)
            }
        }
    }

    struct Identifier: Encodable {
        let id, schemeName: String
    }

    struct Person: Encodable {
        struct Name: Encodable {
            let fullName: String
            let type: String?
        }

        let isComponent = false
        let personType = "knownPerson"
        let names: [Name]
    }

    struct Entity: Encodable {
        struct Kind: Encodable {
            let type = "stateBody"
            let subtype = "other"
            let details: String
        }

        let isComponent = false
        let entityType: Kind
        let name: String
        let alternateNames: [String]?
        let identifiers: [Identifier]
        let foundingDate, dissolutionDate: String?
    }

    struct Relationship: Encodable {
        struct Interest: Encodable {
            let type, details: String
            let directOrIndirect = "direct"
            let beneficialOwnershipOrControl = false
            let startDate, endDate: String?
        }

        let isComponent = false
        let subject, interestedParty: String
        let interests: [Interest]
    }
}
