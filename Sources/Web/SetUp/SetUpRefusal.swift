import HTTPTypes

/// Why something of a set-up is not done; nothing of what was sent is kept then.
enum SetUpRefusal: Error, Hashable {
    /// It was sent from another site, or with the form of another draft.
    case forged
    case gone
    case full
    /// The folder of the drafts cannot be read or written, or there is none.
    case closed
    /// The draft cannot be read with the models that the site has now.
    case unreadable
    case tooMuch(most: Int)
    case otherForm

    var status: HTTPResponse.Status {
        switch self {
        case .forged: .forbidden
        case .gone: .notFound
        case .full, .closed: .serviceUnavailable
        case .unreadable: .conflict
        case .tooMuch: .contentTooLarge
        case .otherForm: .unsupportedMediaType
        }
    }

    var code: String {
        switch self {
        case .forged: "set-up.forged"
        case .gone: "set-up.gone"
        case .full: "set-up.full"
        case .closed: "set-up.closed"
        case .unreadable: "set-up.unreadable"
        case .tooMuch: "set-up.too-much"
        case .otherForm: "set-up.other-form"
        }
    }

    var title: String {
        switch self {
        case .forged: "This was not sent from a form of this site"
        case .gone: "There is no draft at this address"
        case .full: "No more drafts can be kept at the moment"
        case .closed: "Drafts cannot be kept at the moment"
        case .unreadable: "This draft cannot be read any longer"
        case .tooMuch: "Too much was sent at once"
        case .otherForm: "This cannot be read as a form"
        }
    }

    var sentence: String {
        switch self {
        case .forged:
            "What was sent did not come from the page of this draft, so nothing was kept. Open the page again and send "
                + "it from there."
        case .gone:
            "It was deleted, by its button, after \(DraftFolder.daysKept) days without a change or after one day in which "
                + "nothing was said, or the address is not whole. If you downloaded its file, take it up again from there."
        case .full:
            "As many drafts are kept as this site has room for. Nothing of yours was lost: try again tomorrow, or write "
                + "the plan as a file and have the documents made on the command line."
        case .closed:
            "The folder in which drafts are kept cannot be used. Nothing was changed; the rest of the site is as usual. "
                + "Tell whoever runs this site the reference."
        case .unreadable:
            "It names a model, a clause or a parameter that the standard models no longer have. Its file can still be "
                + "downloaded, at the address of the draft with /plan.yaml after it."
        case .tooMuch(let most): "At most \(most / 1024) kilobytes can be sent here. Nothing was changed."
        case .otherForm: "Only what a form of this site sends is read. Nothing was changed."
        }
    }
}

extension SetUpRefusal {
    init(_ failed: DraftFolder.Failed) {
        switch failed {
        case .closed: self = .closed
        case .full: self = .full
        case .tooLong: self = .tooMuch(most: DraftFolder.longest)
        case .gone: self = .gone
        }
    }
}
