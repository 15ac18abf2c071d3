import Domain
import JSONText

/// The file `FROZEN`: while it exists nobody writes.
///
/// Made when a sync failed: from then on the page cache may show records that are not on the disk,
/// so only a person who looked at the disk can say how to go on. Also there while a backup is being
/// brought back.
struct FrozenMark: Equatable {
  var why: String
  var since: String
  /// Where the old journal goes, once the new one is complete; nil in any other mark.
  var restoringAside: String?

  static func bytes(why: String, at: Instant, writer: WriterIdentity) -> [UInt8] {
    var text = JSONWriter()
    text.field(#"{"why":"#, why)
    text.field(#","since":"#, at.iso)
    text.field(#","host":"#, writer.host)
    text.number(#","pid":"#, writer.pid)
    text.field(
      #","do":"#,
      "磁盘可能已坏。先备份整个数据目录，检查磁盘，再运行 liuzhu check --repair：核对无误就解除。"
        + " / The disk may be failing. Back up the whole directory and check the disk; then"
        + " liuzhu check --repair verifies everything and lets people write again.")
    text.write(raw: "}\n")
    return text.bytes
  }

  /// Keeps the reason that was there before.
  static func restoring(_ before: FrozenMark?, aside: String, at: Instant) -> [UInt8] {
    var text = JSONWriter()
    text.field(#"{"why":"#, before?.why ?? "restore")
    text.field(#","since":"#, at.iso)
    text.field(#","aside":"#, aside)
    text.field(
      #","do":"#,
      "正在从备份恢复；如果中断了，再运行一次 liuzhu restore。"
        + " / A backup is being brought back; if that was broken off, run liuzhu restore again.")
    text.write(raw: "}\n")
    return text.bytes
  }

  /// Whatever is in it, its presence counts.
  init(_ bytes: [UInt8]) {
    let mark = try? JSON(parsing: bytes)
    why = mark?["why"]?.string ?? String(decoding: bytes, as: UTF8.self)
    since = mark?["since"]?.string ?? ""
    restoringAside = mark?["aside"]?.string
  }

  /// Why nobody writes, with the file a person finds it in.
  func reason(in file: String) -> StorageError.ReadOnly {
    .frozen(why: why, file: file, since: since, isRestoring: restoringAside != nil)
  }
}

extension WriterIdentity {
  /// The content of `LOCK`, for people who wonder who holds it; always as long, so that the file
  /// need not be truncated.
  var lockText: [UInt8] {
    var text = JSONWriter()
    text.number(#"{"pid":"#, pid)
    text.field(#","host":"#, String(host.prefix(40)))
    text.number(#","uid":"#, uid)
    text.write(raw: "}")
    let blanks = max(0, 255 - text.bytes.count)
    return text.bytes + [UInt8](repeating: UInt8(ascii: " "), count: blanks) + [UInt8(ascii: "\n")]
  }

  /// Nil where somebody wrote something else into it.
  init?(lockText: [UInt8]) {
    let text = try? JSON(parsing: lockText)
    guard let uid = text?["uid"]?.integer, let host = text?["host"]?.string,
      let pid = text?["pid"]?.integer
    else { return nil }
    self.init(uid: uid, host: host, pid: pid)
  }
}
