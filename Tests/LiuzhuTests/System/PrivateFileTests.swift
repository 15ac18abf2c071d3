import Domain
import Glibc
import TestSupport
import Testing

@testable import liuzhu

/// Files of a person, whole or not at all.
@Suite struct PrivateFileTests {
  private let folder = TemporaryDirectory()

  private func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(folder.path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  @Test func `a link goes on leading to its file`() {
    folder.write("old", to: "list.csv")
    #expect(symlink(folder.path("list.csv"), folder.path("latest.csv")) == 0)
    #expect(PrivateFile.replace(folder.path("latest.csv"), by: "new"))
    #expect(folder.bytes(of: "list.csv") == Array("new".utf8))
    #expect(isLink("latest.csv"))
  }

  @Test func `what is no file is written to, and stays what it is`() {
    #expect(symlink("/dev/null", folder.path("nothing")) == 0)
    #expect(PrivateFile.replace(folder.path("nothing"), by: "text"))
    #expect(isLink("nothing") && folder.bytes(of: "nothing.new") == nil)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `where a folder lies in its place nothing is left beside it`() {
    folder.makeFolder("list.csv")
    #expect(!PrivateFile.replace(folder.path("list.csv"), by: "text"))
    #expect(SystemWords.lastFailure.zh == "它是文件夹")
    #expect(folder.bytes(of: "list.csv.new") == nil)
  }
}
