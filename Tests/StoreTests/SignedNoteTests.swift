import Store
import StoreSupport
import Testing

@Suite struct SignedNoteTests {
    private let note = """
        register.example
        8
        XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

        \u{2014} register.example 8jHs7qTC0ZCFxAWQx2hFrY+dCD7KB1Rau9dny/DDwy1PH3Q8EiGmOIup6nMuFlc0jaRdhqlE1FnSsGj5tF8BxCiA3gU=

        """
    private let verifierText = "register.example+f231ecee+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"

    @Test func `a checkpoint has the bytes that another program signs`() throws {
        var tree = CompactTree()
        for input in MerkleVectors.inputs { tree.append(leafHash: Hashing.leaf(input)) }
        let key = try Samples.signingKey()
        #expect(key.verifier.text == verifierText)
        let made = try key.checkpoint(size: tree.size, root: tree.root)
        #expect(made.split(separator: "\n").prefix(3) == note.split(separator: "\n").prefix(3))
        let checkpoint = try VerifierKey(text: verifierText).checkpoint(in: note)
        #expect(checkpoint == Checkpoint(origin: "register.example", size: 8, root: tree.root))
    }

    @Test func `what is signed is read back and verifies`() throws {
        let text = try Samples.signingKey().checkpoint(size: 0, root: CompactTree().root)
        #expect(try SignedNote(text).noteText == text)
        #expect(try VerifierKey(text: verifierText).checkpoint(in: text).size == 0)
    }

    @Test func `a verifier key of another program is read`() throws {
        let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        #expect(try VerifierKey(text: text).text == text)
    }

    @Test(arguments: [
        "", "a", "a+b", "a+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "a+00000000+AQ==",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ])
    func `a wrong verifier key is refused`(_ text: String) {
        #expect(throws: NoteError.verifierKey) { try VerifierKey(text: text) }
    }

    @Test(arguments: ["", "a b", "a+b", "a\nb"])
    func `a name that cannot stand in a signature line is refused`(_ name: String) {
        #expect(throws: NoteError.keyName(name)) { try SigningKey(name: name) }
    }

    @Test func `a changed text, signature or signer is told apart`() throws {
        let key = try VerifierKey(text: verifierText)
        let changed = note.replacing("\n8\n", with: "\n9\n")
        #expect(throws: NoteError.badSignature(by: "register.example")) { try key.checkpoint(in: changed) }
        let other = note.replacing("\u{2014} register.example", with: "\u{2014} other.example")
        #expect(throws: NoteError.notSigned(by: "register.example")) { try key.checkpoint(in: other) }
        let both = note + other.split(separator: "\n").suffix(1).joined() + "\n"
        #expect(try key.checkpoint(in: both).size == 8)
    }

    @Test func `what is not a note is refused`() {
        let lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let wrong = [
            "", "\n", "a\n", "a\n\n", String(note.dropLast()), note + "\n", note + "more\n",
            note.replacing("\u{2014}", with: "-"), note.replacing("=", with: ""), "\t" + note,
            lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n",
        ]
        for text in wrong {
            #expect(throws: NoteError.notANote, "\(text)") { try SignedNote(text) }
        }
    }

    @Test(arguments: [
        "a\n8\n", "a\n08\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n",
        "a\n-1\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n", "\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n",
        "a\n8\nXcnaeacG\n", "a\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=",
    ])
    func `what is not a checkpoint is refused`(_ text: String) {
        #expect(throws: NoteError.notACheckpoint) { try Checkpoint(noteText: text) }
    }

    @Test func `extension lines of a checkpoint are passed over`() throws {
        let text = Checkpoint(origin: "a", size: 3, root: Samples.salt(1)).text
        #expect(try Checkpoint(noteText: text + "more\n") == Checkpoint(noteText: text))
    }
}
