public import Documents
import Foundation

/// The files of a pack that need no other program: its pages, their style, the plan and the record of what they say.
public enum PackFiles {
    /// - Parameters:
    ///   - plan: The text of the plan, from which the pack can be made again.
    ///   - earlier: An issue against which the first page shows what is new.
    public static func web(
        _ pack: Pack,
        plan: String,
        _ digests: PackDigests,
        since earlier: EarlierIssue? = nil
    ) throws -> [(name: String, bytes: [UInt8])] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let record = Array(try encoder.encode(PackRecord(pack, digests))) + [UInt8(ascii: "\n")]
        return PackPages.files(pack, since: earlier).map { ($0.name, Array($0.html.utf8)) } + [
            ("pack.css", Array(PackStyle.css.utf8)), ("plan.yaml", Array(plan.utf8)), ("pack.json", record),
        ]
    }
}
