import GRDB
import Store

/// Runs the body, and turns what the database says into a `StoreError` that names the file.
func storeErrors<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw translated(error, path: path)
    } catch is RowDecodingError {
        throw StoreError.damaged(path: path, reason: "a row is not what its table promises")
    }
}

func storeErrors<Result>(_ path: String, _ body: () async throws -> Result) async throws -> Result {
    do {
        return try await body()
    } catch let error as DatabaseError {
        throw translated(error, path: path)
    } catch is RowDecodingError {
        throw StoreError.damaged(path: path, reason: "a row is not what its table promises")
    }
}

private func translated(_ error: DatabaseError, path: String) -> StoreError {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notAStore(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .full(path: path)
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, reason: reason(error))
    default: .storage(path: path, reason: reason(error))
    }
}

private func reason(_ error: DatabaseError) -> String {
    error.message ?? error.resultCode.description
}
