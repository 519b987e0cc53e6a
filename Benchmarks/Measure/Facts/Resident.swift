import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// The memory of this process that is in use, in bytes, as the kernel of Linux counts it.
enum Resident {
    static var now: Int { status("VmRSS:") }
    /// The most since the start or since `forgetPeak`.
    static var peak: Int { status("VmHWM:") }

    /// Lets the kernel count the peak anew.
    static func forgetPeak() {
        guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
        try? file.write(contentsOf: Data("5".utf8))
        try? file.close()
    }

    /// Returns what is free to the kernel, so that it is not counted.
    static func giveBack() {
        #if canImport(Glibc)
            typealias Trim = @convention(c) (Int) -> Int32
            guard let trim = dlsym(nil, "malloc_trim") else { return }
            _ = unsafeBitCast(trim, to: Trim.self)(0)
        #endif
    }

    private static func status(_ name: String) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
            let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        else { return 0 }
        return (Int(kilobytes) ?? 0) * 1024
    }
}
