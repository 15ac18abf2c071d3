import Domain
import Glibc

/// Why the system could not write, in words for whoever has to mend it.
enum SystemWords {
  /// Of the call that failed last.
  static var lastFailure: Phrase { why(errno) }

  /// What a command found or did could not all be told.
  static func lost(_ why: Phrase) -> Phrase {
    Phrase(
      "结果没有写全：stdout 写不进去（\(why.zh)）；已存进台账的都在",
      "not all was written: stdout cannot be written (\(why.en)); what was saved is saved")
  }

  static func why(_ code: Int32) -> Phrase {
    switch code {
    case ENOSPC, EDQUOT: Phrase("磁盘已满", "the disk is full")
    case EFBIG: Phrase("文件过大", "the file is too large")
    case EACCES, EPERM: Phrase("没有写的权限", "no permission to write")
    case EROFS: Phrase("磁盘只读", "the disk is read-only")
    case ENOENT: Phrase("没有这个文件夹", "there is no such folder")
    case ENOTDIR: Phrase("上级不是文件夹", "what it lies in is no folder")
    case EISDIR: Phrase("它是文件夹", "it is a folder")
    case EBADF: Phrase("已经关闭", "it is closed")
    case ENAMETOOLONG: Phrase("名称太长", "the name is too long")
    default: Phrase("错误 \(code)", "error \(code)")
    }
  }
}
