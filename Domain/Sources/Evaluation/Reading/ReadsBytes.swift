/// A reader that takes a file in chunks of bytes that may end anywhere.
public protocol ReadsBytes {
    mutating func read(_ chunk: UnsafeRawBufferPointer)
}

extension ReadsBytes {
    public mutating func read(_ bytes: some Sequence<UInt8>) {
        let read: Void? = bytes.withContiguousStorageIfAvailable { self.read(UnsafeRawBufferPointer($0)) }
        if read == nil { Array(bytes).withUnsafeBytes { self.read($0) } }
    }
}
