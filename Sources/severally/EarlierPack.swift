import Exchange

/// A folder that 'pack' made.
enum EarlierPack {
    static func record(_ folder: String) throws -> PackRecord {
        guard Input.isFolder(folder) else { throw Failure.input("\(folder): there is no such folder.") }
        let bytes = try Input.bytes("\(folder)/pack.json")
        do throws(PackRecord.Problem) {
            return try PackRecord(bytes)
        } catch {
            throw Failure.input("\(folder)/pack.json: \(error.words).")
        }
    }
}
