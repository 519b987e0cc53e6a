extension LogProblem {
    /// What to do about it.
    public var advice: String {
        switch self {
        case .checkpointMissing:
            "Copy the store with 'severally backup', sign it again with 'severally checkpoint', and look at the disk."
        case .positionMissing, .payloadChanged, .headerChanged, .halfErased, .emptied, .unreadable, .timeWentBack,
            .countDiffers,
            .rootDiffers(.latest, _), .shorterThanCheckpoint(.latest, _, _), .checkpoint(.latest, _),
            .otherLog(.latest, _, _):
            "Keep the file as it is, and put the newest backup in its place with 'severally restore'."
        case .shorterThanCheckpoint(.signed, _, _), .rootDiffers(.signed, _), .checkpoint(.signed, _),
            .otherLog(.signed, _, _):
            "Put the newest copy of the store back: nothing is recorded on another, since that would sign a second "
                + "history of the same length. Where the newest copy is lost for good, see 'severally help restore'."
        case .shorterThanCheckpoint(.earlier, _, _), .rootDiffers(.earlier, _), .notAnExtension,
            .checkpoint(.earlier, _),
            .otherLog(.earlier, _, _):
            "Keep the given checkpoint and the file: together they show that the log is not the one of that time."
        }
    }
}
