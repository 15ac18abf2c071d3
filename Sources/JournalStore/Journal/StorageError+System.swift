import Domain

/// What a failed system call means to the person at the screen (storage.md 2, the second table).
extension StorageError {
  /// A read failed: that is never taken for an empty store.
  init(reading error: SystemError) {
    if error.isNoPermission {
      self = .unreadable(file: error.file, Barrier(to: error.file))
      return
    }
    self = .corrupt(
      Damage(
        file: error.file, kind: error.isMissing ? .noSuchFile : .cannotRead,
        found: "\(error.code)"))
  }

  /// A write failed and left nothing behind.
  init(writing error: SystemError) {
    if error.isNoRoom {
      self = .notSaved(.diskFull)
    } else if error.isReadOnlyFileSystem {
      self = .readOnly(.readOnlyFileSystem(at: error.file))
    } else if error.isNoPermission {
      self = .readOnly(.noPermission(file: error.file, Barrier(to: error.file)))
    } else {
      self = .notSaved(.failed(file: error.file, code: error.code))
    }
  }
}

/// Runs what only reads; any failure means that the store cannot be told.
func reading<Result>(
  _ body: () throws(SystemError) -> Result
) throws(StorageError) -> Result {
  do {
    return try body()
  } catch {
    throw StorageError(reading: error)
  }
}

/// Runs what writes; any failure means that nothing was saved.
func writing<Result>(
  _ body: () throws(SystemError) -> Result
) throws(StorageError) -> Result {
  do {
    return try body()
  } catch {
    throw StorageError(writing: error)
  }
}
