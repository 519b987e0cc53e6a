import Foundation
import Register
import TextFiles

@testable import Exchange

/// The real tables as bytes, and ways to break them.
enum Tables {
    static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Data/england")

    static func real() throws -> [TableForm: [UInt8]] {
        var files: [TableForm: [UInt8]] = [:]
        for form in TableForm.allCases {
            files[form] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(form.file)))
        }
        return files
    }

    /// Three bodies, one group, one arrangement, one post and one check.
    static func small(
        _ changes: (inout [TableForm: String]) -> Void = { _ in }
    ) -> [TableForm: [UInt8]] {
        let copy = "github:someone/copy@abc"
        var rows: [TableForm: String] = [
            .organisations:
                "AA1,First Trust,nhs-trust,acute,London,2000-04-01,,,\(copy):etr.csv\r\n"
                + "AA2,Second Trust,foundation-trust,acute,London,2000,,,\(copy):etr.csv\r\n"
                + "AA3,Third Trust,nhs-trust,ambulance,London,2000,2020-03-31,AA1,\(copy):etr.csv\r\n",
            .organisationNames: "AA1,Old Trust,2022-01-01,2023-01-01,\(copy):etr.csv\r\n",
            .groups: "pair,The pair,2021,,,https://a.example/g,,\r\n",
            .arrangements:
                "A1,pair,shared-chair,AA1;AA2,2021-03,month,,,current,https://a.example/1,One chair,,high,last-seen=2024\r\n",
            .posts: "P1,jo-bloggs,Jo Bloggs,chair,AA1,2021-03,month,,,n,y,https://a.example/1,2024,high\r\n",
            .checks: "K1,2024-01,trusts,3,https://a.example/k\r\n",
            .copies: "\(copy),2026-07-08\r\n",
        ]
        changes(&rows)
        var files: [TableForm: [UInt8]] = [:]
        for form in TableForm.allCases {
            files[form] = Array((form.columns.joined(separator: ",") + "\r\n" + (rows[form] ?? "")).utf8)
        }
        return files
    }

    /// The sentences about one change to a small table.
    static func problems(_ form: TableForm, _ old: String, _ new: String) -> [String] {
        let files = small { $0[form] = $0[form]?.replacing(old, with: new) }
        do {
            _ = try NationalTables.read(files)
            return []
        } catch { return error.list.map(\.description) }
    }
}

extension Facts {
    func applying(_ changes: [Change], by author: String = ImportPlan.author) -> Facts {
        var facts = self
        for change in changes {
            facts.apply(
                Entry(
                    position: facts.position + 1,
                    recordedAt: Instant(seconds: 0),
                    author: author,
                    content: .change(change)
                )
            )
        }
        return facts
    }
}
