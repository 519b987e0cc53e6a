import Documents
import Exchange
import Hummingbird
import Logging
import Markup
import Models
import Register
import Registrar
import Store
import TextFiles

/// Whole packs as one file, made by one worker for all registers.
extension Site {
    func archive(_ forms: PackForms, _ view: DraftView) throws -> Response {
        let order = order(forms, view)
        guard case .done(let bytes)? = prints.state(of: order) ?? prints.earlier(than: order)?.state else {
            throw SiteError.nothingHere
        }
        return Answer.file(bytes, "pack.zip", type: "application/zip")
    }

    /// Puts the pack into the line, and leads to where it is told how far it is.
    func takeOrder(_ forms: PackForms, _ view: DraftView, _ context: SiteContext) async throws -> Response {
        guard let plan = view.draft.plan, DownloadPage.missing(forms).isEmpty else {
            return .seeOther(view.address(.order(forms)).text)
        }
        switch try await view.view.desk.packs.pack(plan, view.view, models, rulebook) {
        case .failure(let problem): return Answer.page(NoPackPage(view: view, sentence: problem.sentence).node)
        case .success(let pack):
            let registrar = try mount(context).registrar
            let position = pack.snapshot.basis.knownAt
            let made = PackArchive(
                pack: pack,
                plan: view.draft.text,
                digests: PackDigests(
                    rulebook: rulebookDigest,
                    models: modelsDigest,
                    plan: Hashing.digest([("plan", view.draft.text)]),
                    withPrivate: false
                ),
                root: try await registrar.root(at: position),
                checkpoint: try await registrar.checkpoint(covering: position)
            )
            do {
                let logger = context.logger
                try prints.take(order(forms, view), from: context.visit.address) { error in
                    logger.error("A pack could not be made: \(PackArchive.reason(error))")
                    return PackArchive.sentence(error)
                } work: { tell in
                    try made.make(docx: forms.hasWord, pdf: forms.hasPDF, tell)
                }
            } catch {
                return Answer.page(downloadPage(forms, view, isFull: true).node, status: .serviceUnavailable)
            }
            return .seeOther(view.address(.order(forms)).text)
        }
    }

    func downloadPage(_ forms: PackForms, _ view: DraftView, isFull: Bool = false) -> DownloadPage {
        let order = order(forms, view)
        let (now, earlier) = (prints.state(of: order), prints.earlier(than: order)?.state)
        return DownloadPage(
            view: view,
            forms: forms,
            state: now ?? earlier,
            isOfNow: now != nil || earlier == nil,
            missing: DownloadPage.missing(forms),
            isFull: isFull
        )
    }

    /// The same draft on the same entry and day is the same order.
    private func order(_ forms: PackForms, _ view: DraftView) -> PrintShop.Order {
        let head = view.view.head
        return PrintShop.Order(
            owner: view.id.text,
            what: Hashing.digest([("plan", view.draft.text), ("forms", forms.rawValue)]),
            moment: "\(head.generation).\(head.position) \(view.view.today.iso)"
        )
    }
}

extension DownloadPage {
    static func missing(_ forms: PackForms) -> [OutsideProgram] {
        var needed: [OutsideProgram] = [.zip]
        if forms.hasWord { needed.append(.pandoc) }
        if forms.hasPDF { needed.append(.weasyPrint) }
        return needed.filter { !$0.isThere }
    }
}
