import Glibc
import TestSupport
import Testing

@testable import JournalStore

struct SystemFilesTests {
  private let folder = TemporaryDirectory()
  private let files = SystemFiles()

  @Test func `descriptors are closed on exec and stay clear of a shell's`() throws {
    let file = try files.open(folder.path("a"), .creating)
    defer { files.close(file) }
    #expect(file.number >= 10)
    #expect(fcntl(file.number, F_GETFD) & FD_CLOEXEC != 0)
  }

  @Test func `a lock keeps out another opening of the same file, in this process too`() throws {
    let one = try files.open(folder.path("LOCK"), .creating)
    let other = try files.open(folder.path("LOCK"), .creating)
    defer { for file in [one, other] { files.close(file) } }
    #expect(try files.tryLock(one))
    #expect(try !files.tryLock(other))
    files.unlock(one)
    #expect(try files.tryLock(other))
  }

  @Test func `a rename never replaces`() throws {
    folder.write("old", to: "old")
    folder.write("kept", to: "new")
    let error = #expect(throws: SystemError.self) {
      try files.rename(folder.path("old"), toNew: folder.path("new"))
    }
    #expect(error?.isPresent == true)
    #expect(folder.bytes(of: "new") == Array("kept".utf8))
  }

  @Test func `only an absent file is taken for absent`() throws {
    #expect(try files.contents(folder.path("absent")) == nil)
    folder.write("x", to: "file")
    #expect(throws: SystemError(.open, folder.path("file/below"), ENOTDIR)) {
      try files.contents(folder.path("file/below"))
    }
  }

  @Test func `a file is published whole, and only under a new name`() throws {
    try files.publish([1, 2, 3], as: folder.path("a"), in: folder.path)
    #expect(folder.bytes(of: "a") == [1, 2, 3])
    #expect(throws: SystemError.self) {
      try files.publish([4], as: folder.path("a"), in: folder.path)
    }
    #expect(folder.bytes(of: "a") == [1, 2, 3])
  }

  @Test func `appends go to the end, reads and overwrites where they are told`() throws {
    folder.write("abc", to: "f")
    let file = try files.open(folder.path("f"), .appending)
    let other = try files.open(folder.path("f"), .overwriting)
    defer { for file in [file, other] { files.close(file) } }
    #expect(try files.append(Array("def".utf8), to: file) == 3)
    try files.overwrite(other, at: 1, with: [UInt8(ascii: "X")])
    #expect(try files.read(file, at: 0, count: 100) == Array("aXcdef".utf8))
    #expect(try files.read(file, at: 5, count: 100) == Array("f".utf8))
    #expect(try files.read(file, at: 9, count: 100).isEmpty)
  }

  @Test func `a watch tells of a write once`() throws {
    folder.write("abc", to: "HEAD")
    let watch = try files.watch(folder.path("HEAD"))
    defer { files.close(watch) }
    #expect(!isReadable(watch))
    folder.write("abd", to: "HEAD")
    #expect(isReadable(watch))
    files.drain(watch)
    #expect(!isReadable(watch))
  }

  @Test func `a watch follows its name to another file, made anew or renamed to it`() throws {
    folder.write("abc", to: "HEAD")
    let watch = try files.watch(folder.path("HEAD"))
    defer { files.close(watch) }
    try files.remove(folder.path("HEAD"))
    files.drain(watch)
    folder.write("abd", to: "HEAD")
    #expect(isReadable(watch))
    files.drain(watch)
    folder.write("abe", to: "HEAD")
    #expect(isReadable(watch))
    folder.write("abf", to: "HEAD~")
    files.drain(watch)
    #expect(rename(folder.path("HEAD~"), folder.path("HEAD")) == 0)
    #expect(isReadable(watch))
    files.drain(watch)
    #expect(!isReadable(watch))
    folder.write("abg", to: "HEAD")
    #expect(isReadable(watch))
  }

  private func isReadable(_ file: Descriptor) -> Bool {
    var watched = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 1
  }

  @Test func `names are listed without the two that are always there`() throws {
    for name in ["b", "a"] { folder.write("", to: name) }
    #expect(try files.list(folder.path) == ["a", "b"])
  }
}
