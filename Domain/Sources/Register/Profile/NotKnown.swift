/// Something that a profile cannot say, and why.
public enum NotKnown: Hashable, Sendable {
    /// Facts about these bodies do not agree; the question of one of them stands for all.
    case question(OpenQuestion, [BodyID])
    case reasonsNotRecorded
    case benefitsNotRecorded
    /// Who agreed these reasons or benefits.
    case whoAgreed([FactID])
    /// Where these were agreed.
    case whereAgreed([FactID])
    case membersNotRecorded
    case membershipNotCertain([BodyID])
    /// The register has no kind of fact for the list of a group's members being whole.
    case memberListNotStatedWhole
    case holderNotRecorded(Office, [BodyID])
    case holderNotCertain(Office, [BodyID])
    case designationNotRecorded(DesignationKind, [BodyID])
    /// The register has no kind of fact for who is accounting or accountable officer.
    case accountingOfficer
    /// Only the seats of chair and chief executive are recorded, or none.
    case otherSeatsNotRecorded([BodyID])
    case listNotStatedWhole(ListKind, [BodyID])
    /// Legal kind, sector or region is not recorded for the day.
    case standingNotCertain([BodyID])
    /// Facts shown whose start no source gives.
    case startNotRecorded([FactID])
    /// Facts shown none of whose sources is dated.
    case sourceNotDated([FactID])
    /// A part of a decided model that no fact shows.
    case ofModel(DecidedModel.Kind, DecidedModel.Note)
}

extension ProfileDraft {
    var notKnown: [NotKnown] { openQuestions + purposesNotKnown + membersNotKnown + leadersNotKnown + rest }

    private var openQuestions: [NotKnown] {
        var order: [String] = []
        var asked: [String: [OpenQuestion]] = [:]
        let members = Set(bodies.map(\.body))
        for question in questions where members.contains(question.body) {
            let words = snapshot.inWords(question)
            if asked[words] == nil { order.append(words) }
            asked[words, default: []].append(question)
        }
        return order.compactMap { words in
            let questions = asked[words] ?? []
            return questions.first.map { .question($0, questions.map(\.body)) }
        }
    }

    private var purposesNotKnown: [NotKnown] {
        let nobody = purposes.filter { $0.purpose.agreedBy.isEmpty }.map(\.fact.id)
        let nowhere = purposes.filter { $0.purpose.agreedAt == nil }.map(\.fact.id)
        return (reasons.isEmpty ? [.reasonsNotRecorded] : [])
            + (benefits.isEmpty ? [.benefitsNotRecorded] : [])
            + (nobody.isEmpty ? [] : [.whoAgreed(nobody)]) + (nowhere.isEmpty ? [] : [.whereAgreed(nowhere)])
    }

    private var membersNotKnown: [NotKnown] {
        let unsure = bodies.filter { $0.membership == .possibly }.map(\.body)
        return (bodies.isEmpty ? [.membersNotRecorded] : [])
            + (unsure.isEmpty ? [] : [.membershipNotCertain(unsure)]) + [.memberListNotStatedWhole]
    }

    private var leadersNotKnown: [NotKnown] {
        [Office.chair, .chiefExecutive].flatMap { office -> [NotKnown] in
            let none = which { $0.leaders(office).isEmpty }
            let unsure = which {
                !$0.leaders(office).isEmpty && !$0.leaders(office).contains { $0.leader.coverage == .certainly }
            }
            return (none.isEmpty ? [] : [.holderNotRecorded(office, none)])
                + (unsure.isEmpty ? [] : [.holderNotCertain(office, unsure)])
        }
            + DesignationKind.allCases.compactMap { kind in
                let none = which { $0.designations(kind).isEmpty }
                return none.isEmpty ? nil : .designationNotRecorded(kind, none)
            }
            + [.accountingOfficer]
    }

    private var rest: [NotKnown] {
        let leadersOnly = which { !$0.seats.hasOthers }
        let standing = which { $0.isStandingCertain(on: snapshot.day) == false }
        let lists = ListKind.ofProfile.compactMap { list -> NotKnown? in
            let none = which { $0.whole(list) == nil }
            return none.isEmpty ? nil : .listNotStatedWhole(list, none)
        }
        let dated = facts.filter { $0.statement.period != nil }
        let startless = dated.filter { $0.statement.period?.hasStart == false }.map(\.id)
        let undated = facts.filter { fact in fact.sources.allSatisfy { $0.date == nil } }.map(\.id)
        return (leadersOnly.isEmpty ? [] : [.otherSeatsNotRecorded(leadersOnly)]) + lists
            + (standing.isEmpty ? [] : [.standingNotCertain(standing)])
            + (startless.isEmpty ? [] : [.startNotRecorded(startless)])
            + (undated.isEmpty ? [] : [.sourceNotDated(undated)]) + ofModels
    }

    private var ofModels: [NotKnown] {
        var seen: Set<DecidedModel.Note> = []
        return models.withoutImplied.flatMap { model in
            model.notes.filter { $0.isOwnGap && seen.insert($0).inserted }.map { .ofModel(model.kind, $0) }
        }
    }

    private func which(_ isMissing: (BodyProfile) -> Bool) -> [BodyID] { bodies.filter(isMissing).map(\.body) }
}

extension BodyProfile {
    fileprivate func isStandingCertain(on day: CalendarDay) -> Bool {
        legalKinds.contains { $0.covers(day) == .certainly } && regions.contains { $0.covers(day) == .certainly }
            && sectors.contains { $0.covers(day) == .certainly }
    }
}

extension Period {
    /// Whether a source says anything of when it began.
    fileprivate var hasStart: Bool {
        switch from {
        case .within, .seen, .open: true
        case .unknown, .notRecorded: false
        }
    }
}

extension DecidedModel.Note {
    /// Whether it names a gap that no other line of a profile names.
    fileprivate var isOwnGap: Bool {
        switch self {
        case .holderIsOnlyPossible, .holderNotNamed, .restsOnRowOnly, .noDelegationInstrument, .agreementNotAdopted,
            .quorumNotRecorded, .reservedMattersNotRecorded, .votesNotRecorded, .programmeNotRecorded:
            true
        case .holderIsInterim, .holderIsActing, .outsideGroup, .accountingOfficerNotRecorded, .boardListNotStatedWhole,
            .boardListWholeAsAt, .memberListNotStatedWhole:
            false
        }
    }
}
