extension Route {
    /// The pages about boards.
    enum BoardsView: String, CaseIterable {
        case list, seats, tenure, missing

        var title: String {
            switch self {
            case .list: "Boards"
            case .seats: "Seats held across boards"
            case .tenure: "Length of service"
            case .missing: "What is not recorded"
            }
        }

        /// What follows the name of the register in the address.
        var path: String { self == .list ? "boards" : "boards/\(rawValue)" }
    }
}
