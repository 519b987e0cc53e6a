import ArgumentParser
import Registrar

/// Where the register, its rules and the standard models are, and what was known.
struct PackOptions: ParsableArguments {
    @OptionGroup var store: StoreOption
    @Option(
        help: ArgumentHelp("What was known then: a day, or the position of an entry.", valueName: "day|position"),
        transform: Parse.known
    )
    var known: KnownAt?
    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var models: ModelsOption
}
