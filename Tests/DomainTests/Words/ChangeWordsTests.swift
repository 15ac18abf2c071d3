import Domain
import TestSupport
import Testing

/// What the question of undo calls a change.
struct ChangeWordsTests {
  @Test func `a note on several issues says of how many it is taken back`() throws {
    var office = try TestOffice()
    let first = try office.register("车间用电增容")
    let second = try office.register("仓库用电增容")
    let change = Change.issue(.each([first, second], .note("已约供电局"), on: office.today))
    let touches = try office.apply(change)
    let title = change.title(of: touches, in: office.workspace)
    #expect(title.zh == "\(office.workspace.label(of: first.ref)) 等 2 项的“记进展”")
    #expect(title.en.hasSuffix(" and others, 2 in all"))
  }

  @Test func `all that one issue's file takes in is that issue`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let requests: [StepRequest] = [.byLetter, .sign(signer: "卫丑"), .enrolling]
    let change = Change.issue(.step(issue, requests, on: office.today))
    let touches = try office.apply(change)
    let title = change.title(of: touches, in: office.workspace)
    #expect(title.zh.hasPrefix("\(office.workspace.label(of: issue.ref)) 的“"))
  }
}
