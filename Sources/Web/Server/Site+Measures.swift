import Evaluation
import Exchange
import Hummingbird
import Register

/// Published measures of bodies, where the register has any.
extension Site {
    func addMeasures(to router: Router<SiteContext>) {
        router.get("/:register/bodies/:id/measures") { request, context in
            try await kept(request, context, bodyMeasures)
        }
        router.get("/:register/bodies/:id/measures/:measure") { request, context in
            try await kept(request, context, bodyMeasure)
        }
    }

    private func bodyMeasures(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, body, library) = try await measures(request, context)
        let evidence = try await view.desk.outcomes.evidence(view)
        let page = try await view.inTurn {
            BodyMeasuresPage(view: view, body: body, library: library, evidence: evidence).node
        }
        return Answer.page(page)
    }

    private func bodyMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, body, library) = try await measures(request, context)
        let evidence = try await view.desk.outcomes.evidence(view)
        guard let measure = library.catalogue[context.parameters.get("measure") ?? ""],
            let charts = BodyCharts(measure, body, library, evidence)
        else { throw SiteError.nothingHere }
        let page = try await view.inTurn {
            BodyMeasurePage(view: view, body: body, library: library, charts: charts).node
        }
        return Answer.page(page)
    }

    private func measures(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> (RegisterView, BodyID, MeasureLibrary) {
        let view = try await view(request, context)
        guard let library = view.desk.measures, let body = BodyID(context.parameters.get("id") ?? ""),
            view.snapshot.existence(of: body) != nil
        else { throw SiteError.nothingHere }
        return (view, body, library)
    }
}
