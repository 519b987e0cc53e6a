public import Documents
import Foundation
import Register

/// A whole pack as one file.
public struct PackArchive: Sendable {
    let pack: Pack
    let plan: String
    let digests: PackDigests
    let root: String
    let checkpoint: String?

    /// - Parameters:
    ///   - plan: The text of the plan.
    ///   - root: Of the log up to the entry up to which it was read.
    ///   - checkpoint: The signed one that covers it, where there is one.
    public init(pack: Pack, plan: String, digests: PackDigests, root: String, checkpoint: String?) {
        self.pack = pack
        self.plan = plan
        self.digests = digests
        self.root = root
        self.checkpoint = checkpoint
    }

    /// For all files that other programs make: nobody behind it in a line waits longer.
    static let seconds = 300.0

    /// - Throws: `OutsideProgram.Problem` where a program is not there, ends with an error, or takes too long.
    public func make(docx: Bool, pdf: Bool, _ made: (_ number: Int, _ of: Int) -> Void) throws -> [UInt8] {
        let files = try PackFiles.web(pack, plan: plan, digests)
        let until = Date(timeIntervalSinceNow: PackArchive.seconds)
        let printed =
            docx || pdf
            ? try PrintedPack.make(pack, docx: docx, pdf: pdf, until: until) { _, number, all in made(number, all) }
            : []
        return try ZipFile.make(try manifested(files + printed))
    }

    /// The same with the manifest before them and the checkpoint after.
    public func manifested(_ files: [(name: String, bytes: [UInt8])]) throws -> [(name: String, bytes: [UInt8])] {
        try PackManifest.with(
            title: pack.title,
            knownAt: pack.snapshot.basis.knownAt,
            root: root,
            checkpoint: checkpoint,
            isInvented: pack.snapshot.facts.isInvented,
            files: files
        )
    }

    /// What a log may say: which program, and how it ended, without a word of what it was given.
    public static func reason(_ error: any Error) -> String {
        switch error as? OutsideProgram.Problem {
        case .failed(let program, _)?: "\(program.name) ended with an error; 'severally pack' shows its words"
        case .missing(let program)?: "\(program.name) is not there"
        case .tooSlow(let program)?: "\(program.name) took too long"
        case nil: "\(type(of: error))"
        }
    }

    /// What a visitor may read: without the words of other programs, in which places of the server can stand.
    public static func sentence(_ error: any Error) -> String {
        switch error as? OutsideProgram.Problem {
        case .failed(let program, _)?: "\(program.name) could not make the files. Tell whoever runs this site."
        case let problem?: problem.sentence
        case nil: "The files could not be made."
        }
    }
}
