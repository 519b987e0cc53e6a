extension APIGroup {
    static let schema = Schema.answer(
        "One group on the day. A group is a view over bodies, each of which decides and answers for itself.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
            .maybe("label", .text, "How it describes itself, as written; what is shared is decided from facts."),
            .maybe("note", .text, "What the compiler notes."),
            .always("period", .of(APIPeriod.self), "When it exists."),
            .always("certainty", .of(APICertainty.self), "Whether it exists on the day."),
            .maybe("within", .of(APINamedGroup.self), "The wider group of which it is part."),
            .always("groupsWithin", .list(of: APINamedGroup.self), "The groups that are part of it at any time."),
            .always(
                "reasons",
                .list(of: APIPurpose.self),
                "Why it shares leaders; empty where no reasons are recorded."
            ),
            .always(
                "expectedBenefits",
                .list(of: APIPurpose.self),
                "What it expects; empty where nothing is recorded."
            ),
            .always("intents", .list(of: APIIntent.self), "What bodies said they would do."),
            .always("members", .list(of: APIMember.self), "The bodies that may belong to it on the day."),
            .always("everMembers", .list(of: APINamedBody.self), "The bodies that ever belonged to it."),
            .always(
                "statedModels",
                .list(of: APIStatedModel.self),
                "What rows and its label state, and whether other facts show it."
            ),
            .always("decidedModels", .list(of: APIDecidedModel.self), "What facts decide."),
            .always("spells", .list(of: APISpell.self), "Runs of sharing, whatever the day."),
            .always("arrangements", .list(of: APIArrangement.self), "Its arrangement rows, whatever the day."),
            .always("forums", .list(of: APIForum.self), "Boards and committees of its bodies on the day."),
            .always("instruments", .list(of: APIInstrument.self), "Documents adopted by its bodies, whatever the day."),
            .always("openQuestions", .list(of: APIOpenQuestion.self), "What the facts about its bodies leave open."),
        ]
    )
}
