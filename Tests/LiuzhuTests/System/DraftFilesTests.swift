import TestSupport
import Testing
import WorkbenchUI

@testable import liuzhu

/// Drafts of one person in two windows.
@Suite struct DraftFilesTests {
  private let folder = TemporaryDirectory()
  private let name = "visit-Q0001"

  private var window: DraftStore { DraftFiles(folder: folder.path).asStore }

  @Test func `what is open in one window is not offered in another until it is let go of`() {
    let (one, other) = (window, window)
    #expect(one.save(Draft(name: name, text: "mine")))
    #expect(other.names() == [] && other.load(name) == nil)
    one.release([name])
    #expect(other.names() == [])
    one.release([])
    #expect(other.names() == [name] && other.load(name)?.text == "mine")
  }

  @Test func `two windows write one form into two files, and drop each its own`() {
    let (one, other) = (window, window)
    #expect(one.save(Draft(name: name, text: "mine")) && other.save(Draft(name: name, text: "a")))
    #expect(
      one.save(Draft(name: name, text: "mine too")) && other.save(Draft(name: name, text: "b")))
    other.remove(name)
    other.release([])
    one.release([])
    #expect(other.names() == [name] && other.load(name)?.text == "mine too")
  }

  @Test func `what is begun anew while an older one was left is kept beside it`() {
    let one = window
    #expect(one.save(Draft(name: name, text: "older")))
    one.leave(name)
    one.release([])
    #expect(one.save(Draft(name: name, text: "newer")))
    one.remove(name)
    one.release([])
    #expect(one.names() == [name] && one.load(name)?.text == "older")
  }

  @Test func `what is typed after all was deleted again goes into the same file`() {
    let one = window
    #expect(one.save(Draft(name: name, text: "a")))
    one.release([])
    #expect(one.save(Draft(name: name, text: "b")))
    one.release([])
    let next = window
    #expect(next.load(name)?.text == "b")
    next.remove(name)
    #expect(next.names() == [])
  }

  @Test func `a form that was saved before it had a draft takes none with it that was left`() {
    let (one, next) = (window, window)
    #expect(one.save(Draft(name: name, text: "mine")))
    one.release([])
    next.remove(name)
    #expect(next.names() == [name])
  }

  @Test func `what two windows left is offered one after the other`() {
    let (one, other) = (window, window)
    #expect(one.save(Draft(name: name, text: "mine")) && other.save(Draft(name: name, text: "a")))
    one.release([])
    other.release([])
    let next = window
    #expect(next.names() == [name] && next.load(name)?.text == "mine")
    next.remove(name)
    #expect(next.names() == [name] && next.load(name)?.text == "a")
    #expect(next.save(Draft(name: name, text: "b")))
    next.remove(name)
    #expect(next.names() == [])
  }
}
