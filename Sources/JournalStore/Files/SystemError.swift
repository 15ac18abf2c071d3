import Glibc

/// A system call that failed: which one, on what, and the system's number for the reason.
package struct SystemError: Error, Equatable {
  package let call: SystemCall
  package let file: String
  package let code: Int32

  package init(_ call: SystemCall, _ file: String, _ code: Int32) {
    self.call = call
    self.file = file
    self.code = code
  }

  /// Only this may be taken for "there is no such file"; anything else is a failure.
  package var isMissing: Bool { code == ENOENT }
  package var isPresent: Bool { code == EEXIST }
  package var isNoRoom: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
  package var isReadOnlyFileSystem: Bool { code == EROFS }
  package var isNoPermission: Bool { code == EACCES || code == EPERM || code == EROFS }
}

/// What was asked of the system, as it stands in messages and in the scripts of injected faults.
package enum SystemCall: String, CaseIterable, Sendable {
  case open
  case read
  case write
  case truncate
  case allocate
  case startWriting
  case synchronize
  case status
  case lock
  case rename
  case remove
  case makeDirectory
  case list
  case watch
}
