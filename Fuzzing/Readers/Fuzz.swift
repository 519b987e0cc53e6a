import Hostile
import HostileReaders

private let fuzzer = Fuzzer(Subject.readers)

/// libFuzzer's own `main`, as SwiftPM gives every executable another.
@_silgen_name("LLVMFuzzerRunDriver")
private func drive(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzzer.run(start, count)
    return 0
}

private var count = CommandLine.argc
private var arguments = CommandLine.unsafeArgv
_ = drive(&count, &arguments, fuzzOne)
