import Models
import Register
import Testing
import TextFiles

@testable import Web

/// What a set-up asks of money.
struct SetUpMoneyTests {
    private func file(_ set: SetUpSite, _ draft: String) async throws -> PlanDraft {
        let text = try await set.site.ask("\(draft)/plan.yaml").text
        return try PlanDraft(text, file: "plan.yaml", of: StandardModels.england)
    }

    private func said(_ turnover: (key: BodyID, value: Money)) -> String {
        "\(turnover.key.raw) \(turnover.value.inWords)"
    }

    @Test func `turnover, costs and savings that are typed stand in the file`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        _ = try await set.fill("\(draft)/bodies", [("body", "northmere"), ("body", "harbourwick")])
        let turnover = [("northmere-turnover", "£612,400,000.00"), ("harbourwick-turnover", "")]
        #expect(try await set.fill("\(draft)/turnover", turnover) == draft)
        let cost = [("name", "An office"), ("amount", "184,250.5"), ("northmere-use", "2"), ("harbourwick-use", "0")]
        #expect(try await set.fill("\(draft)/costs/new", cost) == "\(draft)/costs")
        _ = try await set.fill("\(draft)/savings/new", [("name", "One contract"), ("amount", "1200000")])
        let money = try await file(set, draft).money
        #expect(money.turnover.map(said) == ["northmere £612,400,000.00"])
        let office = try #require(money.costs.first)
        #expect(money.costs.count == 1)
        #expect("\(office.name) \(office.amount.inWords)" == "An office £184,250.50")
        #expect(Set(office.use.map { "\($0.key.raw) \($0.value)" }) == ["northmere 2", "harbourwick 0"])
        #expect(money.savings == [PlanSum(name: "One contract", amount: Money(pence: 120_000_000), use: [:])])
    }

    @Test func `what stands in the forms is sent again without a change`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let before = try await file(set, draft)
        for page in ["turnover", "costs/1", "costs/2", "savings/1"] {
            let form = try #require(try await set.site.page("\(draft)/\(page)").all("form").first)
            let typed = form.all("input").map { ($0["name"] ?? "", $0["value"] ?? "") }
            #expect(try await set.send("\(draft)/\(page)", typed).status == 303, "\(page)")
        }
        #expect(try await file(set, draft) == before)
    }

    @Test func `a cost is removed, and one that another window removed is not changed`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let hidden = try await set.hidden("\(draft)/costs/1")
        let first = try await file(set, draft).money.costs[0]
        _ = try await set.fill("\(draft)/costs/1", [("remove", "yes")])
        let costs = try await file(set, draft).money.costs
        #expect(costs.count == 1)
        #expect(!costs.contains(first))
        let late = try await set.send("\(draft)/costs/1", hidden + [("name", "Late"), ("amount", "1")])
        #expect(late.status == 422)
        #expect(late.text.contains("was changed or removed in another window meanwhile"))
        #expect(try await file(set, draft).money.costs == costs)
    }

    @Test func `a figure of a body that the form did not show stays`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let before = try await file(set, draft).money
        _ = try await set.fill("\(draft)/turnover", [("northmere-turnover", "1")])
        let after = try await file(set, draft).money
        let changed = Set(after.turnover.map(said)).subtracting(before.turnover.map(said))
        #expect(changed == ["northmere £1.00"])
        #expect(after.turnover.count == 3)
    }
}
