import Exchange
import Hummingbird
import NIOCore
import Register

/// The book in which the plans of comparisons are recorded.
extension Site {
    func recordedPlans(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let library = view.desk.measures, let plans = view.desk.plans else { throw SiteError.nothingHere }
        let before = try Site.position("before", in: request.fields)
        let part = try await plans.part(below: before, most: RecordedPlansPage.most)
        return Answer.page(RecordedPlansPage(view: view, library: library, part: part).node)
    }

    /// The file as it is, in pieces.
    func recordedPlansFile(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard view.desk.measures != nil, let plans = view.desk.plans else { throw SiteError.nothingHere }
        let text = try await plans.text()
        var answer = Answer.file(
            ByteBuffer(),
            "recorded-plans.jsonl",
            type: "application/jsonl; charset=utf-8"
        )
        answer.body = ResponseBody(contentLength: text.length) { writer in
            var place = 0
            while place < text.length {
                let from = place
                let piece = try await Apart.work {
                    Result { () throws(PlanBookProblem) in try text.piece(from: from) }
                }.get()
                try await writer.write(ByteBuffer(bytes: piece))
                place += piece.count
            }
            try await writer.finish(nil)
        }
        return answer
    }
}
