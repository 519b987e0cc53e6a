import Foundation
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

/// Runs a transaction. Of one that ends with a failing disk nobody knows whether it was written.
func certainly(_ path: String, _ transaction: () throws -> Void) throws {
    do {
        try transaction()
    } catch let error as DatabaseError
        where error.resultCode == .SQLITE_IOERR && error.extendedResultCode != .SQLITE_IOERR_SHMSIZE
    {
        throw StoreError.uncertain(path: path, reason: reason(error))
    }
}

private func translated(_ error: DatabaseError, path: String) -> StoreError {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notAStore(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .full(path: path)
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, reason: reason(error))
    case .SQLITE_CANTOPEN: notOpened(error, path: path)
    // What those who use a store share in memory has no space.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full(path: path)
    default: .storage(path: path, reason: reason(error))
    }
}

/// It cannot be read, or no files can be made beside it.
private func notOpened(_ error: DatabaseError, path: String) -> StoreError {
    if access(path, R_OK) != 0 { return .storage(path: path, reason: String(cString: strerror(errno))) }
    return access(path, W_OK) == 0 && access(WholeFile.folder(of: path), W_OK) == 0
        ? .storage(path: path, reason: reason(error)) : .readOnly(path: path)
}

private func reason(_ error: DatabaseError) -> String {
    error.message ?? error.resultCode.description
}
