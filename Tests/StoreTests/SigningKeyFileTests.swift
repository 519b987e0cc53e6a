import Foundation
import Store
import StoreSupport
import Testing

@Suite struct SigningKeyFileTests {
    @Test func `the first run makes a key that only its owner can read, and later runs keep it`() async throws {
        try await withTemporaryFolder { folder in
            let file = SigningKeyFile(besideStore: folder.appending(path: "a.store").path)
            #expect(file.path.hasSuffix("/a.store.key"))
            let made = try file.loadOrCreate(name: "register.example")
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try file.loadOrCreate(name: "another.example").verifier == made.verifier)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.store.key"])
        }
    }

    @Test func `many first runs at once agree on one key`() async throws {
        try await withTemporaryFolder { folder in
            let file = SigningKeyFile(path: folder.appending(path: "key").path)
            let keys = try await withThrowingTaskGroup(of: VerifierKey.self) { group in
                for _ in 0..<8 {
                    group.addTask { try file.loadOrCreate(name: "register.example").verifier }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
        }
    }

    @Test func `a key file that is missing, open to others or not a key is refused`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "key").path
            let file = SigningKeyFile(path: path)
            #expect(throws: NoteError.keyFileMissing(path: path)) { try file.load() }
            _ = try file.loadOrCreate(name: "register.example")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            #expect(throws: NoteError.keyFileReadableByOthers(path: path)) { try file.load() }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            let handle = try FileHandle(forWritingTo: URL(filePath: path))
            try handle.truncate(atOffset: 20)
            try handle.close()
            #expect(throws: NoteError.signerKey(path: path)) { try file.loadOrCreate(name: "register.example") }
        }
    }
}
