import Markup
import Register

struct ErrorPage {
    let title: String
    let sentence: String
    /// The number of the request.
    let reference: String

    var node: Node {
        Layout(
            title: title,
            trail: [("Registers", Route.home.address)],
            main: [
                .h1(.text(title)), .p([.class("lead")], .text(sentence)),
                .p([], .a(Route.home.address, "All registers")),
                .p([], .text("Reference of this request: \(reference)")),
            ]
        ).node
    }
}

struct HomePage {
    struct Register {
        let name: String
        let standing: Standing
    }

    enum Standing {
        case shown(RegisterNotice?)
        case unreadable
    }

    let registers: [Register]

    init(_ registers: [Register]) {
        self.registers = registers
    }

    var node: Node {
        Layout(
            title: "Severally",
            main: [
                .h1("Boards that share leaders"),
                .p(
                    [.class("lead")],
                    "Who leads which body, on any day, as known on any day, and who says so. Each body stays a separate legal body that decides and answers for itself: severally."
                ),
                .h2([], "Registers"),
                registers.isEmpty
                    ? .p([], "No register is mounted: start the server with --mount name=store.")
                    : .ul([.class("nhsuk-list nhsuk-list--bullet")], registers.map(item)),
            ]
        ).node
    }

    private func item(_ register: Register) -> Node {
        switch register.standing {
        case .shown(let notice):
            let kind = notice?.invented == true ? " – invented, to show how it works" : ""
            return [.a(address(register), .text(notice?.title ?? register.name)), .text(kind)]
        case .unreadable:
            return [.a(address(register), .text(register.name)), " – cannot be shown at the moment"]
        }
    }

    private func address(_ register: Register) -> Address { Address(here: "/\(register.name)/") }
}
