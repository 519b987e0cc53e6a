import Models
import Register
import Rules
import Testing

@testable import Web

/// The standard models and the texts of their documents, as they can be read on each register.
struct ModelsPageTests {
    @Test func `every model and every document is reached from the page of the models`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/models?on=2024-11-06")
        let library = StandardModels.england
        let links = try #require(page.first("main")).links.map(\.path)
        for model in library.models { #expect(links.contains("/england/models/\(model.id)")) }
        for document in library.documents { #expect(links.contains("/england/models/documents/\(document.id)")) }
        #expect(page.text.contains("A draft for legal advice; the register is not asked."))
    }

    @Test func `a model says all that its text says, and its links keep the day`() async throws {
        let site = try await Sites.national()
        for model in StandardModels.england.models {
            let page = try await site.page("/england/models/\(model.id)?on=2024-11-06")
            #expect(PageRules.faults(page) == [], "\(model.id)")
            #expect(page.leads == [Tag.squeezed(model.inShort)])
            let points = model.basis + model.can + model.cannot + model.stays + model.prerequisites.map(\.point)
            for said in model.suits + model.pitfalls + model.measures + points.map(\.says)
                + model.safeguards.map(\.says)
            {
                #expect(page.text.contains(Tag.squeezed(said)), "\(model.id): \(said)")
            }
            for approval in model.approvals { #expect(page.text.contains(Tag.squeezed(approval.decides))) }
            let rules = try #require(page.first("main")).links.filter { $0.path.contains("/rules/") }
            #expect(!rules.isEmpty)
            for link in rules { #expect(link.fields["on"] == "2024-11-06") }
        }
    }

    @Test func `models are compared for the bodies of a group, with staying and merging, and nothing made up is named`()
        async throws
    {
        let site = try await Sites.national()
        let page = try await site.page("/example/models/compare?group=marram&on=2025-03-01")
        #expect(PageRules.faults(page) == [])
        let library = StandardModels.england
        for model in library.models + library.alternatives {
            #expect(page.element(id: model.id.raw) != nil, "\(model.id)")
            #expect(page.text.contains(Tag.squeezed(model.posts)))
        }
        #expect(page.text.contains("Reasons recorded for Marram Coast group"))
        #expect(!page.text.contains("rehearsed-"))
        #expect(!(try await site.page("/example/search?q=shared+chair")).text.contains("rehearsed"))
    }

    @Test func `without reasons a comparison says so, and an empty form asks`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/models/compare?bodies=RTR,+RVW&on=2024-11-06")
        #expect(PageRules.faults(page) == [])
        #expect(page.text.contains("No reasons are recorded for sharing between these bodies."))
        let empty = try await site.page("/england/models/compare")
        #expect(PageRules.faults(empty) == [])
        #expect(empty.leads.count == 1)
    }

    @Test(arguments: [
        ("bodies=RTR", "Two or more bodies are needed"),
        ("bodies=RTR,RTR", "is named twice"),
        ("bodies=RTR,nowhere", "is not recorded in the register"),
        ("bodies=<script>alert(1)</script>,RTR", "is no identifier of a body"),
        ("group=nowhere", "is recorded here: choose one from the list"),
        ("bodies=A,B,C,D,E,F,G,H,I,J,K,L,M", "not recorded"),
    ])
    func `what cannot be compared is said, and what was typed stays`(fields: String, said: String) async throws {
        let page = try await Sites.national().page("/england/models/compare?\(fields)")
        #expect(PageRules.faults(page) == [])
        #expect(page.text.contains(said))
        #expect(page.first("form") != nil)
    }

    @Test func `a power is told with who holds it on the day`() async throws {
        let site = try await Sites.national()
        let now = try await site.page("/england/models/shared-chair-and-chief-executive?on=2024-11-06")
        #expect(try #require(now.section("Who decides what, in which order")).text.contains("NHS England"))
        let earlier = try await site.page("/england/models/shared-chair-and-chief-executive?on=2015-11-06")
        let told = try #require(earlier.section("Who decides what, in which order")).text
        #expect(told.contains("NHS Trust Development Authority") && !told.contains("NHS England"))
    }

    @Test func `every clause of a document stands on its page, under its own place`() async throws {
        let site = try await Sites.national()
        let library = StandardModels.england
        for document in library.documents {
            let page = try await site.page("/example/models/documents/\(document.id)")
            #expect(PageRules.faults(page) == [], "\(document.id)")
            let places = Set(page.all("div").compactMap { $0["id"] })
            for clause in document.clauses { #expect(places.contains(clause.id.raw), "\(document.id).\(clause.id)") }
            #expect(!page.text.contains("{"), "\(document.id)")
        }
        for clause in library.models.flatMap(\.safeguards).compactMap(\.clause) {
            let document = try #require(library[clause.document])
            #expect(document.clause(clause.clause) != nil, "\(clause)")
        }
    }
}
