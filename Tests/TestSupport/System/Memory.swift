import Glibc

/// How much memory this process had at most, in bytes.
package enum Memory {
  package static func peak() -> Int {
    let status = String(decoding: readFile("/proc/self/status") ?? [], as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
    guard let kibibytes, let count = Int(kibibytes) else { fatalError("no peak is told") }
    return count << 10
  }

  /// Forgets what it had before, and tells what it has now.
  package static func peakAnew() -> Int {
    let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    defer { close(file) }
    guard write(file, "5", 1) == 1 else { fatalError("the peak cannot be forgotten") }
    return peak()
  }
}
