import Domain
import Glibc
import Testing

struct SystemWordsTests {
  @Test(arguments: [
    (EPERM, "没有权限"), (EACCES, "没有权限"), (ENOENT, "没有这个文件夹"), (EIO, "磁盘读写出错"),
    (EBADF, "已经关闭"), (ENOTDIR, "上级不是文件夹"), (EISDIR, "它是文件夹"), (EFBIG, "文件过大"),
    (ENOSPC, "磁盘已满"), (EDQUOT, "磁盘已满"), (EROFS, "磁盘只读"), (ENAMETOOLONG, "名称太长"),
    (ENOSYS, "错误 38"),
  ])
  func `a number of the system is the reason it stands for`(code: Int32, words: String) {
    #expect(SystemWords.why(code).zh == words)
  }
}
