import ArgumentParser

/// The exit codes of sysexits, as interface.md 1 gives them.
enum Exit: Int32, CaseIterable {
  case refused = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case storeUnusable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case notPermitted = 77

  var code: ExitCode { ExitCode(rawValue) }
}
