struct WorldImport {
    let paths: [String]
    let onlyInvented: Bool

    func run(into store: StoreOption) async throws {
    }
}
