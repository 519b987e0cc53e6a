import Evaluation
import Exchange
import Hummingbird
import Markup
import Outcomes
import Register

/// Whether sharing leaders changed outcomes, where the register has published measures.
extension Site {
    func addOutcomes(to router: Router<SiteContext>) {
        router.get("/:register/outcomes") { request, context in
            try await kept(request, context, outcomes)
        }
        router.get("/:register/outcomes/:measure") { request, context in
            try await keptWhilePlansStand(request, context, countryOutcomes)
        }
        router.get("/:register/groups/:id/outcomes") { request, context in
            try await keptWhilePlansStand(request, context, groupOutcomes)
        }
        router.get("/:register/recorded-plans") { request, context in try await recordedPlans(request, context) }
        router.get("/:register/recorded-plans.jsonl") { request, context in
            try await recordedPlansFile(request, context)
        }
        for file in CountryFile.allCases {
            router.get(RouterPath("/:register/outcomes/:measure/\(file.rawValue)")) { request, context in
                try await countryFile(file, request, context)
            }
        }
        router.get("/:register/groups/:id/outcomes/:measure") { request, context in
            try await keptWhilePlansStand(request, context, groupOutcome)
        }
        for file in OutcomeFile.allCases {
            router.get(RouterPath("/:register/groups/:id/outcomes/:measure/\(file.rawValue)")) { request, context in
                try await outcomeFile(file, request, context)
            }
        }
    }

    private func outcomes(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let library = view.desk.measures else { throw SiteError.nothingHere }
        return Answer.page(OutcomesPage(view: view, library: library).node)
    }

    private func countryOutcomes(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, library, country) = try await country(request, context)
        let page = try await view.inTurn { CountryOutcomesPage(view: view, library: library, country: country).node }
        return Answer.page(page)
    }

    private func groupOutcomes(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let group = try group(view, context)
        guard let library = view.desk.measures else { throw SiteError.nothingHere }
        let family = try await view.desk.outcomes.family(view, group, library)
        let page = try await view.inTurn {
            GroupOutcomesPage(view: view, library: library, group: group, family: family).node
        }
        return Answer.page(page)
    }

    /// A kept page names records of plans: it is shown only as long as the book is the one in which they stand.
    private func keptWhilePlansStand(
        _ request: Request,
        _ context: SiteContext,
        _ make: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if let plans = desks[try mount(context).name]?.plans { try await plans.follow() }
        return try await kept(request, context, make)
    }

    private func groupOutcome(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, library, country) = try await country(request, context)
        let group = try group(view, context)
        let page = try await view.inTurn {
            GroupOutcomePage(
                view: view,
                library: library,
                group: group,
                country: country,
                plans: view.desk.plans
            ).node
        }
        return Answer.page(page)
    }

    private func outcomeFile(_ file: OutcomeFile, _ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, _, country) = try await country(request, context)
        let group = try group(view, context)
        guard case .compared(let comparison, _)? = country.rows.first(where: { $0.unit == .group(group) })?.answer
        else {
            throw SiteError.nothingHere
        }
        let snapshot = view.snapshot
        let bytes = try await view.inTurn { Result { try file.bytes(comparison, snapshot) } }.get()
        return Answer.file(bytes, file.rawValue, type: file.type)
    }

    private func countryFile(_ file: CountryFile, _ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, _, country) = try await country(request, context)
        return Answer.file(try await view.inTurn { file.bytes(country) }, file.rawValue, type: Answer.csv)
    }

    private func group(_ view: RegisterView, _ context: SiteContext) throws -> GroupID {
        guard let group = GroupID(context.parameters.get("id") ?? ""), view.snapshot.group(group) != nil else {
            throw SiteError.nothingHere
        }
        return group
    }

    private func country(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> (RegisterView, MeasureLibrary, CountryComparison) {
        let view = try await view(request, context)
        guard let library = view.desk.measures,
            let measure = library.catalogue[context.parameters.get("measure") ?? ""]
        else { throw SiteError.nothingHere }
        return (view, library, try await view.desk.outcomes.country(view, measure, library))
    }
}
