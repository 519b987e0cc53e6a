import Hummingbird

/// Pages by their addresses, so many bytes of them at the most: those go first that were not asked for lately.
///
/// There are two shelves of half the size. A page that is asked for comes onto the first; when that is full it becomes
/// the second, and what stood on the second and was not asked for meanwhile is gone.
struct RecentPages {
    private struct Shelf {
        var pages: [String: FinishedPage] = [:]
        var bytes = 0
    }

    /// How many bytes at the most.
    let most: Int
    private var first = Shelf()
    private var second = Shelf()

    init(most: Int) {
        self.most = most
    }

    /// How many bytes are kept now.
    var bytes: Int { first.bytes + second.bytes }

    mutating func page(at address: String) -> FinishedPage? {
        if let page = first.pages[address] { return page }
        guard let page = second.pages.removeValue(forKey: address) else { return nil }
        second.bytes -= RecentPages.size(page, address)
        keep(page, at: address)
        return page
    }

    /// Passes over a page that would take the place of many others.
    mutating func keep(_ page: FinishedPage, at address: String) {
        let size = RecentPages.size(page, address)
        guard size <= most / 8, first.pages[address] == nil else { return }
        if first.bytes + size > most / 2 { (first, second) = (Shelf(), first) }
        first.pages[address] = page
        first.bytes += size
    }

    /// With what the page takes besides its body.
    private static func size(_ page: FinishedPage, _ address: String) -> Int {
        page.body.storageCapacity + address.utf8.count + 600
    }
}
