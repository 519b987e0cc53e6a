import Foundation

/// Files that are made new, and never replace another.
enum NewFile {
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            if Input.exists(path) { throw Failure.input("\(path) is there already: nothing was written.") }
            throw Failure.input("\(path) could not be written: \(error.localizedDescription)")
        }
    }
}
