public import Register

/// What several models give together, in the order in which they are chosen.
extension ModelLibrary {
    public func models(_ ids: [ModelID]) -> [StandardModel] { ids.compactMap { self[$0] } }

    /// The offices that are shared, in a fixed order.
    public func posts(of models: [ModelID]) -> [Office] {
        let chosen = self.models(models)
        return Office.allCases.filter { office in chosen.contains { $0.shares.contains(office) } }
    }

    /// The last model in which the bodies decide together.
    public func forum(of models: [ModelID]) -> StandardModel? { self.models(models).last { $0.together != nil } }

    /// The standard of the first model with one of its own, else that of all.
    public func standard(of choice: Choice, for models: [ModelID]) -> ChosenValue {
        self.models(models).flatMap(\.defaults).first { $0.choice == choice.id }?.value ?? choice.standard
    }

    /// Who decides a matter: by the last model in which the bodies decide together, else by the first.
    public func standardRight(_ matter: MatterID, for models: [ModelID]) -> MatterRight? {
        (forum(of: models) ?? self.models(models).first)?.decides.first { $0.matter == matter }
    }

    /// The documents that models need, in the order of the library.
    public func documents(of models: [ModelID]) -> [DocumentTemplate] {
        let needed = Set(self.models(models).flatMap(\.documents))
        return documents.filter { needed.contains($0.id) }
    }
}
