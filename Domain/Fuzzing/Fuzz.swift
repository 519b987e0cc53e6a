import Hostile

private let fuzzer = Fuzzer(Subject.domain)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzzer.run(start, count)
    return 0
}
