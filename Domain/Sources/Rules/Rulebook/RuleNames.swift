public import Register

public enum RuleKind {}
public enum RuleInstrumentKind {}
public enum RuleSectionKind {}
public enum ParameterKind {}
public enum AnnouncedKind {}

/// Names a rule through all editions of the rulebook.
public typealias RuleID = Identifier<RuleKind>
public typealias RuleInstrumentID = Identifier<RuleInstrumentKind>
public typealias RuleSectionID = Identifier<RuleSectionKind>
public typealias ParameterID = Identifier<ParameterKind>
public typealias AnnouncedID = Identifier<AnnouncedKind>
