import Markup
import Models
import Register

/// What a set-up is, how long a draft is kept and who can see it, and the way in.
struct SetUpPage {
    let models: ModelsView
    /// Nil where no draft can be kept.
    let token: String?
    /// The model from whose page somebody comes.
    let chosen: StandardModel?

    private var view: RegisterView { models.view }

    var node: Node {
        Layout(
            title: "Set up a pack",
            trail: models.trail,
            view: view,
            main: [
                .h1("Set up a pack"), basis,
                .p(
                    [.class("lead")],
                    "Say what the bodies want, one thing a page, and have the complete documents of the arrangement, with every blank and every departure from the standard shown."
                ),
                .p([], "You need no account. You will be asked:"),
                models.bullets([
                    "what the arrangement is called, which bodies take part, by which standard models and from which day;",
                    "the problem, the reasons that the bodies agreed, who agreed them and where, and how each would be seen to be met: an arrangement without reasons is marked;",
                    "who is to hold the shared posts, as far as that is known;",
                    "where you depart from the standard, and why;",
                    "what it costs and saves, and what each body turns over, as far as that is known.",
                ]),
                .p(
                    [],
                    "Only the name, the bodies, the models and the first day are needed. Everything else can wait, and can be changed in any order."
                ),
                begin, kept,
                .h2([], "You have a file"),
                .p(
                    [],
                    "A draft can be downloaded at any time and ",
                    .a(view.asked.address(.takeUp), "taken up again from its file"),
                    "."
                ),
            ]
        ).node
    }

    private var basis: Node {
        .p([.class("basis")], "Filled in from the register as known now. What is made is a draft for legal advice.")
    }

    private var begin: Node {
        guard let token else {
            return .div(
                [.class("callout")],
                [
                    .p(
                        [],
                        "Drafts cannot be kept here at the moment, so a set-up cannot be started. A plan can be written as a file, and its documents made on the command line with ",
                        .el("code", [], ["severally pack"]),
                        "."
                    )
                ]
            )
        }
        return .el(
            "form",
            [.of("method", "post"), .action(Address(here: Route.setUp.path(view.asked.mount)))],
            [
                Form.hidden("token", token), chosen.map { Form.hidden("model", $0.id.raw) } ?? .nothing,
                chosen.map { .p([], .text("It begins with the model “\($0.title)”. You can change that.")) }
                    ?? .nothing,
                Ask.submit("Start now"),
            ]
        )
    }

    private var kept: Node {
        [
            .h2([], "What is kept, and who can see it"),
            .p(
                [],
                .text(
                    "What you type is kept on this server as a draft, so that nothing is lost when you go back. It is found by the address of its pages alone: whoever has the address has the draft, can read it, change it and delete it. Send the address only to those who work on it with you. It is deleted \(DraftFolder.daysKept) days after the last change, after one day if nothing was said in it, or by you at any time."
                )
            ),
            .p(
                [],
                "Type no more about people than the documents need: names of those who are to hold a public office and have agreed to be named. Nothing about health, family or contact details. ",
                .a(Route.privacy.address, "On what basis, and how to have something corrected"),
                "."
            ),
        ]
    }
}

/// Where a file of a plan is pasted, so that it becomes a draft.
struct TakeUpPage {
    let models: ModelsView
    let token: String?
    let typed: FormFields
    let problems: [AnswerProblem]

    private var view: RegisterView { models.view }

    var node: Node {
        Layout(
            title: "\(problems.isEmpty ? "" : "Error: ")Take up a plan again",
            trail: models.trail + [("Set up a pack", view.asked.address(.setUp))],
            view: view,
            main: [
                ProblemSummary(problems: problems).node, .h1("Take up a plan again"),
                .p([.class("basis")], "It becomes a new draft here; the file itself is not kept."),
                .p(
                    [],
                    "Choose the file of the plan, such as plan.yaml, or open it in any program that shows text, copy all of it and paste it here."
                ),
                token.map(form) ?? .p([], "Drafts cannot be kept here at the moment."),
            ]
        ).node
    }

    private func form(_ token: String) -> Node {
        .el(
            "form",
            [
                .of("method", "post"), .of("enctype", "multipart/form-data"),
                .action(Address(here: Route.takeUp.path(view.asked.mount))),
            ],
            [
                Form.hidden("token", token), Ask(typed: typed, problems: []).file("file", "The file of the plan"),
                Ask(typed: typed, problems: problems).area(
                    "plan",
                    "Or its text",
                    hint:
                        "At most \(DraftFolder.longest / 1024) kilobytes. What lacks can be added afterwards; remarks in it are not kept.",
                    rows: 16
                ),
                Ask.submit("Take it up"),
            ]
        )
    }
}
