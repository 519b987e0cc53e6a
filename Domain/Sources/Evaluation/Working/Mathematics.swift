#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The functions that the standard library lacks; nothing else here imports the system's mathematics.
func exponential(_ number: Double) -> Double { exp(number) }

func naturalLogarithm(_ number: Double) -> Double { log(number) }
