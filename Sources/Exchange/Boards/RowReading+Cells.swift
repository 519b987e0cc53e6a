import Register

extension RowReading {
    mutating func body(_ row: SheetRow) -> (code: String, name: String?)? {
        let text = row[.body]
        guard !text.isEmpty else {
            add(row, .body, "nothing", "a code or name of a body, such as northmere or Northmere Hospitals [northmere]")
            return nil
        }
        guard let (name, mark) = SheetCell.marked(text) else {
            add(row, .body, "'\(text)'", "a name and a code, such as Northmere Hospitals [northmere]")
            return nil
        }
        if let mark {
            guard SheetCell.isCode(mark, longest: RowReading.longestCode), !name.isEmpty else {
                add(row, .body, "'\(text)'", "a name, and in brackets a code of letters, digits and hyphens")
                return nil
            }
            return (mark, name)
        }
        if let known = codes[SheetCell.folded(text)] { return known }
        if SheetCell.isCode(text, longest: RowReading.longestCode) { return (text, nil) }
        guard let slug = SheetCell.slug(text), SheetCell.isCode(slug, longest: RowReading.longestCode) else {
            add(row, .body, "'\(text)'", "a shorter code after it, such as \(text.prefix(20)) [northmere]")
            return nil
        }
        return (slug, text)
    }

    mutating func seat(_ row: SheetRow) -> String? {
        guard !row[.seat].isEmpty else {
            add(row, .seat, "nothing", "what the seat is called, such as Chair or Non-executive 2")
            return nil
        }
        guard let slug = SheetCell.slug(row[.seat]), slug.utf8.count <= RowReading.longestSeat else {
            add(row, .seat, "'\(row[.seat])'", "letters or digits, at most \(RowReading.longestSeat)")
            return nil
        }
        return slug
    }

    mutating func holder(_ row: SheetRow) -> BoardRow.Holder? {
        let text = row[.holder]
        switch SheetCell.folded(text) {
        case "": return .notRecorded
        case "vacant", "vacancy": return .vacant
        case "no seat": return .noSeat
        default: break
        }
        let expected = "a name, 'vacant', or nothing where it is not recorded"
        guard let (name, mark) = SheetCell.marked(text) else {
            add(row, .holder, "'\(text)'", "a name, and a mark in square brackets at the end, such as Ann Example [p1]")
            return nil
        }
        guard name.contains(where: \.isLetter), !RowReading.fillers.contains(SheetCell.folded(name)) else {
            add(row, .holder, "'\(text)'", expected)
            return nil
        }
        guard name.count <= 200 else {
            add(row, .holder, "\(name.count) characters", "a name of at most 200")
            return nil
        }
        guard let mark else { return .person(name, mark: nil) }
        guard SheetCell.isCode(mark, longest: RowReading.longestCode) else {
            add(row, .holder, "the mark '[\(mark)]'", "letters, digits and hyphens in square brackets, such as [p1]")
            return nil
        }
        return .person(name, mark: mark.lowercased())
    }

    /// What people write where they have no name.
    private static let fillers: Set<String> = [
        "tbc", "tba", "tbd", "n/a", "na", "none", "unknown", "not recorded", "not known", "empty", "nobody", "various",
    ]

    /// A title, an address or both, and at the end the date in round brackets.
    mutating func source(_ row: SheetRow) -> Source? {
        var text = row[.source]
        guard !text.isEmpty else { return Source.ownList }
        var date: DayBounds?
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let inner = SheetCell.tidy(String(text[text.index(after: open)...].dropLast()))
            if case .date(let read) = BoardDate.read(inner) {
                date = read.bounds
                noteOrder(row, .source, inner, read)
                text = SheetCell.tidy(String(text[..<open]))
            } else if inner.contains(where: \.isNumber) {
                warn(row, .source, "'(\(inner))' is read as part of the title, not as the date of the source.")
            }
        } else if let end = RowReading.datedEnd(text) {
            warn(row, .source, "'\(end)' is read as part of the title: in round brackets it is the date of the source.")
        }
        let words = text.split(separator: " ").map(String.init)
        let addresses = words.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        guard addresses.count <= 1 else {
            add(row, .source, "\(addresses.count) addresses", "one")
            return nil
        }
        let title = words.filter { !addresses.contains($0) }.joined(separator: " ")
        guard
            let source = Source(
                kind: .document,
                title: title,
                address: addresses.first ?? "",
                publisher: "",
                date: date
            )
        else {
            add(row, .source, "'\(row[.source])'", "a title or an address before the date")
            return nil
        }
        return source
    }

    /// A date at the end of a title, of a day or a month.
    private static func datedEnd(_ text: String) -> String? {
        let words = text.split(separator: " ").map(String.init)
        for count in [3, 2, 1] where words.count > count {
            let end = words.suffix(count).joined(separator: " ")
            if case .date(let date) = BoardDate.read(end), date.bounds.precision != .year { return end }
        }
        return nil
    }
}
