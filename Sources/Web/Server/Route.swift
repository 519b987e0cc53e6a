import Markup
import Models
import Register
import Rules

/// Every place on the site that a page links to.
enum Route {
    case home
    case privacy
    case asset(String)
    case national
    case search
    case checkpoint
    case body(BodyID)
    case bodyRules(BodyID)
    case bodyRulesOverTime(BodyID)
    case outcomes
    case recordedPlans
    case recordedPlansFile
    /// A group on every measure.
    case groupOutcomes(GroupID)
    /// By the name of the measure.
    case outcome(String)
    case countryOutcomeFile(String, CountryFile)
    case groupOutcome(GroupID, String)
    case groupOutcomeFile(GroupID, String, OutcomeFile)
    case bodyMeasures(BodyID)
    /// By the name of the measure.
    case bodyMeasure(BodyID, String)
    case bodyMeasureFile(BodyID, String, ChartFile)
    case groupRules(GroupID)
    case personRules(PersonID)
    case statement(BodyID, ReportYear)
    case statementFile(BodyID, ReportYear)
    case group(GroupID)
    case fact(FactID)
    case stale
    case changes
    case feed
    case log
    case logEntry(Int)
    case leaves
    case proof(Int)
    case opening(Int)
    case consistency
    case data
    case dataFile(String)
    case dataForSpreadsheets(String)
    case profile(GroupID)
    case compare
    case published
    case person(PersonID)
    case links
    case groupLinks(GroupID)
    case api
    case apiDocument
    case boards(BoardsView)
    case rules
    case rehearse
    case ruleSection(RuleSectionID)
    case rule(RuleID)
    case models
    case compareModels
    case model(ModelID)
    case modelDocument(DocumentID)
    case setUp
    case takeUp
    case draft(DraftID, DraftPage)

    func path(_ mount: String) -> String {
        switch self {
        case .home: "/"
        case .privacy: "/privacy"
        case .asset(let name): "/assets/\(name)"
        case .national: "/\(mount)/"
        case .search: "/\(mount)/search"
        case .checkpoint: "/\(mount)/checkpoint"
        case .body(let body): "/\(mount)/bodies/\(body.raw)"
        case .bodyRules(let body): "/\(mount)/bodies/\(body.raw)/rules"
        case .bodyRulesOverTime(let body): "/\(mount)/bodies/\(body.raw)/rules/over-time"
        case .outcomes: "/\(mount)/outcomes"
        case .recordedPlans: "/\(mount)/recorded-plans"
        case .recordedPlansFile: "/\(mount)/recorded-plans.jsonl"
        case .groupOutcomes(let group): "/\(mount)/groups/\(group.raw)/outcomes"
        case .outcome(let measure): "/\(mount)/outcomes/\(Percent.encoded(measure))"
        case .countryOutcomeFile(let measure, let file):
            "/\(mount)/outcomes/\(Percent.encoded(measure))/\(file.rawValue)"
        case .groupOutcome(let group, let measure):
            "/\(mount)/groups/\(group.raw)/outcomes/\(Percent.encoded(measure))"
        case .groupOutcomeFile(let group, let measure, let file):
            "/\(mount)/groups/\(group.raw)/outcomes/\(Percent.encoded(measure))/\(file.rawValue)"
        case .bodyMeasures(let body): "/\(mount)/bodies/\(body.raw)/measures"
        case .bodyMeasure(let body, let measure):
            "/\(mount)/bodies/\(body.raw)/measures/\(Percent.encoded(measure))"
        case .bodyMeasureFile(let body, let measure, let file):
            "/\(mount)/bodies/\(body.raw)/measures/\(Percent.encoded(measure))/\(file.rawValue)"
        case .groupRules(let group): "/\(mount)/groups/\(group.raw)/rules"
        case .personRules(let person): "/\(mount)/people/\(person.raw)/rules"
        case .statement(let body, let year): "/\(mount)/bodies/\(body.raw)/statements/\(year.text)"
        case .statementFile(let body, let year): "/\(mount)/bodies/\(body.raw)/statements/\(year.text)/statement.csv"
        case .group(let group): "/\(mount)/groups/\(group.raw)"
        case .fact(let fact): "/\(mount)/facts/\(fact.raw)"
        case .stale: "/\(mount)/stale"
        case .changes: "/\(mount)/changes"
        case .feed: "/\(mount)/changes.atom"
        case .log: "/\(mount)/log"
        case .logEntry(let position): "/\(mount)/log/entries/\(position)"
        case .leaves: "/\(mount)/log/leaves"
        case .proof(let position): "/\(mount)/log/entries/\(position)/proof"
        case .opening(let position): "/\(mount)/log/entries/\(position)/opening"
        case .consistency: "/\(mount)/log/consistency"
        case .data: "/\(mount)/data"
        case .dataFile(let name): "/\(mount)/data/\(name)"
        case .dataForSpreadsheets(let name): "/\(mount)/data/for-spreadsheets/\(name)"
        case .profile(let group): "/\(mount)/groups/\(group.raw)/profile"
        case .compare: "/\(mount)/compare"
        case .published: "/\(mount)/published"
        case .person(let person): "/\(mount)/people/\(person.raw)"
        case .links: "/\(mount)/links"
        case .groupLinks(let group): "/\(mount)/groups/\(group.raw)/links"
        case .api: "/\(mount)/api"
        case .apiDocument: "\(APIPaths.base(mount))/openapi.json"
        case .boards(let view): "/\(mount)/\(view.path)"
        case .rules: "/\(mount)/rules"
        case .rehearse: "/\(mount)/rehearse"
        case .ruleSection(let section): "/\(mount)/rules/sections/\(section.raw)"
        case .rule(let rule): "/\(mount)/rules/\(rule.raw)"
        case .models: "/\(mount)/models"
        case .compareModels: "/\(mount)/models/compare"
        case .model(let model): "/\(mount)/models/\(model.raw)"
        case .modelDocument(let document): "/\(mount)/models/documents/\(document.raw)"
        case .setUp: "/\(mount)/plan"
        case .takeUp: "/\(mount)/plan/take-up"
        case .draft(let id, let page): "/\(mount)/plan/\(id.text)\(page.path)"
        }
    }
}

extension Route {
    /// The address of a place that belongs to no register.
    var address: Address { Address(here: path("")) }
}

extension Asked {
    /// The address of a place in this register on the same basis, with more fields.
    func address(_ route: Route, _ more: [(name: String, value: String)] = [], fragment: String? = nil) -> Address {
        // The latest checkpoint is of no day and no position, and its address takes neither.
        let basis = if case .checkpoint = route { [(name: String, value: String)]() } else { fields }
        let query = (basis + more).map { "\($0.name)=\(Percent.encoded($0.value))" }.joined(separator: "&")
        let path = route.path(mount) + (query.isEmpty ? "" : "?\(query)")
        return Address(here: path + (fragment.map { "#\($0)" } ?? ""))
    }
}

enum Percent {
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" + hex : hex)
            }
        }
        return result
    }
}
