import Exchange
import NIOCore
import Register
import Registrar

/// The files of open data, kept for the bases asked about last.
struct DataShelf: Sendable {
    /// Which files are worked out together.
    enum Part: Hashable {
        /// The panel depends on the months alone, the other tables on the day.
        case panel(CalendarDay?, CalendarDay?, TableText)
        case tables(CalendarDay, TableText)
        case popolo(CalendarDay)
        case bods(CalendarDay)
        case leftOut(CalendarDay)
        case counts(CalendarDay)
    }

    private struct Key: Hashable {
        let generation: Int
        let position: Int
        let part: Part
    }

    private let workshop: Workshop<Key, [String: ByteBuffer]>
    private let sentences: Workshop<Key, [String]>
    private let numbers: Workshop<Key, [String: Int]>

    init(_ turns: Turns) {
        // The files are large: those of the present, and those of one basis or two beside it.
        workshop = Workshop(turns, keeping: [.present: 8, .otherDay: 4, .past: 4])
        sentences = Workshop(turns, keeping: [.present: 2, .otherDay: 10, .past: 10])
        numbers = Workshop(turns, keeping: [.present: 2, .otherDay: 10, .past: 10])
    }

    func forgetAll() {
        workshop.forgetAll()
        sentences.forgetAll()
        numbers.forgetAll()
    }

    /// What Popolo and BODS do not say.
    func leftOut(_ view: RegisterView, _ citation: Citation) async throws(SiteError) -> [String] {
        let snapshot = view.snapshot
        return try await sentences.value(key(.leftOut(view.day), view), view.recency, view.visit) {
            Popolo(snapshot).leftOut.lines + BODS(snapshot, citation: citation).leftOut.lines
        }
    }

    /// How many rows each table has, the panel left out: it would have to be worked out first.
    func counts(_ view: RegisterView) async throws(SiteError) -> [String: Int] {
        let basis = OpenBasis(view)
        return try await numbers.value(key(.counts(view.day), view), view.recency, view.visit) {
            let tables = OpenTable.all.filter { $0.name != OpenTable.panel.name }
            return Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.rows(basis).count) })
        }
    }

    /// A table as a file. All who fetch it share the bytes.
    func table(_ table: OpenTable, _ form: TableText, _ view: RegisterView) async throws(SiteError) -> ByteBuffer? {
        let basis = OpenBasis(view)
        guard table.name == OpenTable.panel.name else {
            return try await files(.tables(view.day, form), view) {
                let tables = OpenTable.all.filter { $0.name != OpenTable.panel.name }
                return Dictionary(uniqueKeysWithValues: tables.map { ($0.file, form.bytes($0, basis)) })
            }[table.file]
        }
        return try await files(.panel(basis.months.first, basis.months.last, form), view) {
            [table.file: form.bytes(table, basis)]
        }[table.file]
    }

    /// A file of another form.
    func popolo(_ view: RegisterView) async throws(SiteError) -> ByteBuffer? {
        let snapshot = view.snapshot
        return try await files(.popolo(view.day), view) { ["": (try? Popolo(snapshot).json()) ?? []] }[""]
    }

    func bods(_ view: RegisterView, _ citation: Citation) async throws(SiteError) -> ByteBuffer? {
        let snapshot = view.snapshot
        return try await files(.bods(view.day), view) {
            ["": (try? BODS(snapshot, citation: citation).json()) ?? []]
        }[""]
    }

    private func files(
        _ part: Part,
        _ view: RegisterView,
        _ make: @escaping @Sendable () -> [String: [UInt8]]
    ) async throws(SiteError) -> [String: ByteBuffer] {
        try await workshop.value(key(part, view), view.recency, view.visit) {
            make().mapValues { ByteBuffer(bytes: $0) }
        }
    }

    private func key(_ part: Part, _ view: RegisterView) -> Key {
        Key(
            generation: view.head.generation,
            position: view.snapshot.basis.knownAt,
            part: part
        )
    }
}

extension OpenBasis {
    /// The panel stops at the month of the day asked, and at that of today where the day is later.
    init(_ view: RegisterView) {
        let last = min(view.day, view.today)
        let first = Panel.firstMonth(of: view.base.index) ?? last
        self.init(
            view.base,
            on: view.day,
            months: Panel.months(from: first, until: last).suffix(Panel.mostMonths)
        )
    }
}
