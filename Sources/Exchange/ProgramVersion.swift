/// The version of this program, which everything that it gives out names.
public enum ProgramVersion {
    public static let text = "0.1.0"
}
