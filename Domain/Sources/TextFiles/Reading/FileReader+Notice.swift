import Register

extension FileReader {
    /// The notice as the first change: the file itself is its source.
    func change(of notice: RegisterNotice, at place: TextPlace) -> PlacedChange {
        guard let fact = FactID(Form.noticeFact),
            let source = Source(
                kind: .officersNote,
                title: "The file that describes this register",
                address: file,
                publisher: "",
                date: nil
            ),
            let claim = Claim(statement: .registerNotice(notice), sources: [source], confidence: .notStated)
        else { preconditionFailure("the fact and the source of a notice have names") }
        return PlacedChange(change: .assert(fact, claim), place: place)
    }

    /// The fact stands for the checks even where the notice could not be read.
    mutating func meetNotice(_ notice: RegisterNotice?, at place: TextPlace) {
        guard let fact = FactID(Form.noticeFact) else { return }
        met.append(
            MetChange(
                verb: .assert,
                fact: fact,
                place: place,
                form: Form.statement[RegisterNotice.tag],
                fields: [],
                change: notice.map { change(of: $0, at: place).change },
                endPlace: nil
            )
        )
    }
}
