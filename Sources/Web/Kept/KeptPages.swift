import Register
import Registrar
import Synchronization

/// The finished pages of one register. They are all forgotten with the next entry and with the next day.
final class KeptPages: Sendable {
    /// Everything besides its address that a page is made from.
    struct Moment: Hashable {
        let head: Head
        let today: CalendarDay
        /// Which book of recorded plans this is: another number where it was changed otherwise than by adding to it.
        let book: Int

        init(head: Head, today: CalendarDay, book: Int = 0) {
            (self.head, self.today, self.book) = (head, today, book)
        }

        init(_ view: RegisterView) {
            self.init(head: view.head, today: view.today, book: view.desk.plans?.edition ?? 0)
        }
    }

    private struct State {
        var moment: Moment?
        var pages: RecentPages
    }

    private let state: Mutex<State>

    /// - Parameter most: How many bytes at the most.
    init(most: Int) {
        state = Mutex(State(pages: RecentPages(most: most)))
    }

    /// How many bytes are kept now.
    var bytes: Int { state.withLock { $0.pages.bytes } }

    func page(at address: String, _ moment: Moment) -> FinishedPage? {
        state.withLock { state in
            if state.moment != moment {
                state.moment = moment
                state.pages = RecentPages(most: state.pages.most)
            }
            return state.pages.page(at: address)
        }
    }

    /// Nothing is kept of a moment that is over: others have asked at a later one since the page was asked for.
    func keep(_ page: FinishedPage, at address: String, _ moment: Moment) {
        state.withLock { state in
            if state.moment == moment { state.pages.keep(page, at: address) }
        }
    }
}
