import Domain
import JSONText

/// The file `FROZEN`: while it exists nobody writes.
///
/// Made when a sync failed: from then on the page cache may show records that are not on the disk,
/// so only a person who looked at the disk can say how to go on.
struct FrozenMark: Equatable {
  var why: String

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

  /// Whatever is in it, its presence counts.
  init(_ bytes: [UInt8]) {
    why = (try? JSON(parsing: bytes))?["why"]?.string ?? String(decoding: bytes, as: UTF8.self)
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
}
