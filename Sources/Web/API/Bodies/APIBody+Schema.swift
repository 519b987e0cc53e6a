extension APIBody {
    static let schema = Schema.answer(
        "One body on the day.",
        [
            .always("id", .identifier, "Its code."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
            .always("open", .of(APICertainty.self), "Whether it was open on the day."),
            .always("existence", .list(of: APIExistence.self), "What is stated of its opening and closing."),
            .always("names", .list(of: APIStatedText.self), "All names ever recorded, former ones too."),
            .always(
                "kinds",
                .list(of: APIStatedText.self),
                "Its legal kind on the day; several where sources disagree."
            ),
            .always("sectors", .list(of: APIStatedText.self), "Its sector on the day; several where sources disagree."),
            .always("regions", .list(of: APIStatedText.self), "Its region on the day; several where sources disagree."),
            .always(
                "authorisations",
                .list(of: APIStatedText.self),
                "When it was authorised as a foundation trust; the value is by whom."
            ),
            .always("predecessors", .list(of: APINamedBody.self), "Bodies that name it as a successor."),
            .always("leaders", .list(of: APILeader.self), "Its chairs and chief executives on the day."),
            .always("seats", .list(of: APISeat.self), "The seats of its board on the day, vacant ones too."),
            .maybe(
                "boardListWholeAsAt",
                .of(APIDate.self),
                "When somebody last stated that the list of its board members is whole; without it absence proves nothing."
            ),
            .always("designations", .list(of: APIDesignation.self), "Vice-chair and the like on the day."),
            .always("forums", .list(of: APIForum.self), "Where it decides on the day."),
            .always("arrangements", .list(of: APIArrangement.self), "Arrangement rows that name it, whatever the day."),
            .always(
                "decidedModels",
                .list(of: APIDecidedModel.self),
                "The sharing models that facts decide on the day."
            ),
            .always("groups", .list(of: APINamedGroup.self), "The groups to which it may belong on the day."),
            .always("openQuestions", .list(of: APIOpenQuestion.self), "What the facts leave open on the day."),
        ]
    )
}
