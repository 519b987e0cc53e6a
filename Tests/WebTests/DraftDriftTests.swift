import Foundation
import Testing

@testable import Web

/// An earlier pack against a draft.
struct DraftDriftTests {
    private static func record(_ text: String, form: String = "severally.pack/1") -> String {
        """
        {"form": "\(form)", "plan": "marram-2027", "title": "The <i>old</i> one", "from": "2027-04-01", "models": [],
         "bodies": [], "knownAt": 7, "departures": [], "blanks": [],
         "digests": {"rulebook": "another", "models": "m", "plan": "p", "withPrivate": false},
         "documents": [{"document": "partnership-agreement", "template": "partnership-agreement", "title": "x",
           "clauses": [{"clause": "partnership-agreement.meanwhile", "number": "1.1", "origin": "reworded",
             "text": "\(text)", "rules": [], "facts": []},
            {"clause": "partnership-agreement.forever", "number": "1.2", "origin": "added", "text": "<b>Gone</b>",
             "rules": [], "facts": []}]}]}
        """
    }

    private static let now = "Services go on meanwhile as they were, and patients are told if a clinic moves."

    @Test func `clauses that say something else now are told, old against new`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let answer = try await set.upload("\(draft)/drift", "record", DraftDriftTests.record("Nothing goes on."))
        #expect(answer.status == 200)
        let page = try answer.page
        #expect(PageRules.faults(page) == [])
        for said in ["Entry 7 against entry 432.", "Nothing goes on.", DraftDriftTests.now, "<b>Gone</b>", "not there"]
        {
            #expect(page.text.contains(said), "\(said)")
        }
        #expect(page.text.contains("The rulebook is another than then."))
        #expect(!answer.text.contains("<b>Gone") && !answer.text.contains("<i>old"))
    }

    @Test func `a clause that says the same is not told`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let answer = try await set.upload("\(draft)/drift", "record", DraftDriftTests.record(DraftDriftTests.now))
        #expect(!(try answer.page.text.contains(DraftDriftTests.now)))
    }

    @Test(
        arguments: [
            ("", "Choose the file pack.json of the earlier pack."),
            ("no json", "not the record of a pack, as 'severally pack' writes it"), ("{}", "not the record of a pack"),
            (DraftDriftTests.record("x", form: "severally.pack/9"), "found the form 'severally.pack/9'"),
        ]
    )
    func `what is no record of a pack is told`(_ file: String, _ sentence: String) async throws {
        let set = try await SetUpSite()
        let draft = try await set.takeUp(try Drafts.marram())
        let answer = try await set.upload("\(draft)/drift", "record", file)
        #expect(answer.status == 422)
        #expect(try answer.page.text.contains(sentence))
    }

    @Test func `a draft in which something lacks has nothing to compare`() async throws {
        let set = try await SetUpSite()
        let draft = try await set.begin()
        #expect(try await set.text("\(draft)/drift").contains("Before packs can be compared, say"))
    }

    @Test func `a plan can be sent as a file`() async throws {
        let set = try await SetUpSite()
        let answer = try await set.upload("/w/plan/take-up", "file", try Drafts.marram())
        #expect(answer.status == 303)
        let draft = try #require(answer.header("Location"))
        #expect(try await set.text(draft).contains("All that the documents need is there."))
        let token = try await set.hidden("/w/plan/take-up").first { $0.0 == "token" }
        #expect(token != nil)
    }

    @Test(
        arguments: [
            "", "--x", "--x\r\n", "--x--", "--x\r\n\r\n\r\n--x--",
            "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", String(repeating: "--x\r\n", count: 2000),
        ]
    )
    func `what is no form with files is none`(_ body: String) {
        let read = MultipartForm.pairs(Data(body.utf8), type: "multipart/form-data; boundary=x", most: 10)
        #expect(read?.isEmpty ?? true)
    }

    @Test func `a form with files is read whole`() throws {
        let body =
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n--y\r\n\r\n\r\n--x\r\n"
            + "content-disposition: form-data; filename=\"f\"; name=\"b\"\r\nContent-Type: text/plain\r\n\r\nä\r\n--x--\r\n"
        let read = try #require(
            MultipartForm.pairs(Data(body.utf8), type: "multipart/form-data; boundary=\"x\"", most: 10)
        )
        #expect(read.map(\.name) == ["a", "b"])
        #expect(read.map(\.value) == ["--y\r\n\r\n", "ä"])
    }
}
