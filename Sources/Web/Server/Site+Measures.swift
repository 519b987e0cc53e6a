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
        for file in ChartFile.allCases {
            router.get(RouterPath("/:register/bodies/:id/measures/:measure/\(file.rawValue)")) { request, context in
                try await chartFile(file, request, context)
            }
        }
    }

    private func bodyMeasures(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, body, library) = try await measures(request, context)
        let asked = try ChartsAsked(request)
        let evidence = try await view.desk.outcomes.evidence(view)
        let page = try await view.inTurn {
            BodyMeasuresPage(view: view, body: body, library: library, evidence: evidence, asked: asked).node
        }
        return Answer.page(page)
    }

    private func bodyMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, body, library) = try await measures(request, context)
        let asked = try ChartsAsked(request)
        let charts = try await charts(view, body, library, asked, context)
        let page = try await view.inTurn {
            BodyMeasurePage(view: view, body: body, library: library, charts: charts, asked: asked).node
        }
        return Answer.page(page)
    }

    private func chartFile(_ file: ChartFile, _ request: Request, _ context: SiteContext) async throws -> Response {
        let (view, body, library) = try await measures(request, context)
        let charts = try await charts(view, body, library, ChartsAsked(request), context)
        return Answer.file(try await view.inTurn { file.bytes(charts) }, file.rawValue, type: Answer.csv)
    }

    private func charts(
        _ view: RegisterView,
        _ body: BodyID,
        _ library: MeasureLibrary,
        _ asked: ChartsAsked,
        _ context: SiteContext
    ) async throws -> BodyCharts {
        let evidence = try await view.desk.outcomes.evidence(view)
        guard let measure = library.catalogue[context.parameters.get("measure") ?? ""] else {
            throw SiteError.nothingHere
        }
        let charts = try await view.inTurn { BodyCharts(measure, body, library, evidence, asked.rules) }
        guard let charts else { throw SiteError.nothingHere }
        return charts
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
