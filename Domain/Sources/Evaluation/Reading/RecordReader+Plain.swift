extension RecordReader {
    /// The end of a record that is whole in the chunk, in ASCII and without quotes, whose fields are then split: most are.
    ///
    /// Nothing for any other record, which goes the long way.
    mutating func plainRecord(in chunk: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard hasBegun, carried.isEmpty else { return nil }
        let stop = Swift.min(chunk.count, start + RecordReader.longest)
        var place = start
        var fieldStart = start
        var every: UInt8 = 0
        fields.count = 0
        while place < stop {
            let byte = chunk[place]
            every |= byte
            if byte <= Byte.comma {
                if byte == Byte.comma {
                    fields.append(FieldPlace(start: fieldStart - start, end: place - start))
                    fieldStart = place + 1
                } else if byte == Byte.lineFeed {
                    guard every < 0x80, place > start else { return nil }
                    let end = chunk[place - 1] == Byte.carriageReturn ? place - 1 : place
                    guard end > start else { return nil }
                    fields.append(FieldPlace(start: fieldStart - start, end: end - start))
                    return place
                } else if byte == Byte.quote {
                    return nil
                }
            }
            place += 1
        }
        return nil
    }
}
