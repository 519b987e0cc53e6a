#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

func exponential(_ number: Double) -> Double { exp(number) }
func naturalLogarithm(_ number: Double) -> Double { log(number) }
