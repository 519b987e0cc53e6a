import Foundation
import Testing

@testable import Exchange

/// What is left of programs that were killed.
struct LeftFoldersTests {
    @Test func `old folders of ours go, and new ones, those of others and files stay`() throws {
        let manager = FileManager.default
        let place = manager.temporaryDirectory.appendingPathComponent("left-\(UUID().uuidString)")
        try manager.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: place) }
        let (old, new) = (LeftFolders.newName, LeftFolders.newName)
        let others = ["severally-drafts-\(UUID().uuidString)", "severally-", "other"]
        let file = LeftFolders.newName
        for name in [old, new] + others {
            try manager.createDirectory(at: place.appendingPathComponent(name), withIntermediateDirectories: false)
        }
        try Data([1]).write(to: place.appendingPathComponent(old).appendingPathComponent("in.html"))
        try Data([1]).write(to: place.appendingPathComponent(file))
        let long = Date(timeIntervalSinceNow: -100_000)
        for name in [old, file] + others {
            try manager.setAttributes([.modificationDate: long], ofItemAtPath: place.appendingPathComponent(name).path)
        }
        LeftFolders.sweep(place)
        #expect(Set(try manager.contentsOfDirectory(atPath: place.path)) == Set([new, file] + others))
    }
}
