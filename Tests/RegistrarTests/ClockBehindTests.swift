import Register
import Registrar
import Store
import StoreSupport
import Testing

@Suite struct ClockBehindTests {
    @Test func `a clock that went back is told, and the entry has the time of the last`() async throws {
        let (store, clock) = (MemoryStore(), try HandClock("2026-11-20"))
        let registrar = try Registrar.writing(store, clock)
        try await registrar.record(assert("a", named("A")))
        #expect(await registrar.clockBehind() == nil)
        try clock.set("2026-11-06")
        try await registrar.record(assert("b", named("B", group: "AA2")))
        #expect(try await registrar.entry(at: 2).recordedAt == instant("2026-11-20"))
        #expect(
            await registrar.clockBehind()?.sentence
                == "The clock says 2026-11-06T12:00:00Z, which is before the last entry, so what was recorded took the "
                + "time of that entry, 2026-11-20T12:00:00Z: set the clock right, if it is not."
        )
    }
}
