import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct ChoicesFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func services(_ value: String = "") -> ChoicesField {
    ChoicesField(Visit.Service.allCases.map { Option($0.rawValue, $0.phrase) }, marked: value)
  }

  @Test(
    arguments: [
      ([.burst(" ")], "policy"), ([.key(.right), .burst(" ")], "approval"),
      ([.burst("2"), .burst("3")], "approval、partyBuilding"), ([.burst("2"), .burst("2")], ""),
      ([.burst("xt"), .burst(" ")], "coordination"), ([.key(.left), .burst(" ")], "other"),
    ] as [([Stroke], String)])
  func `space and digits mark, arrows and letters go there`(strokes: [Stroke], expected: String) {
    var field = services()
    field.type(strokes, office)
    #expect(field.value == expected)
  }

  @Test func `marks are words, not colours`() {
    #expect(
      services("approval").drawn(office, columns: 58)
        == [" [ ] 政策告知  [x] 审批指导  [ ] 党建指导  [ ] 协调", " [ ] 其他"])
  }

  @Test func `many stand in columns, and a star marks all of them or none`() {
    let many = (1...13).map { Option("Q\($0)", Phrase(verbatim: $0 == 2 ? "立夏禾轮毂厂" : "厂\($0)")) }
    var field = ChoicesField(many, marked: "Q1")
    #expect(
      field.drawn(office).prefix(2) == [
        " [x] 厂1           [ ] 立夏禾轮毂厂", " [ ] 厂3           [ ] 厂4",
      ])
    #expect(field.drawn(office).count == 7)
    field.type([.burst("*")], office)
    #expect(field.value.split(separator: "、").count == 13)
    field.type([.burst("＊")], office)
    #expect(field.isEmpty)
  }

  @Test func `up and down go by rows among the answers, and leave at the edge`() {
    let many = (1...13).map { Option("Q\($0)", Phrase(verbatim: "厂\($0)")) }
    var field = ChoicesField(many)
    #expect(field.drawn(office).prefix(1) == [" [ ] 厂1   [ ] 厂2   [ ] 厂3   [ ] 厂4"])
    let leavesAbove = !field.type([.key(.up)], office)
    field.type([.key(.right), .key(.down), .key(.down), .burst(" ")], office)
    #expect(field.value == "Q10")
    field.type([.key(.right), .key(.right), .key(.down), .burst(" ")], office)
    #expect(field.value == "Q10、Q13")
    let leavesBelow = !field.type([.key(.down)], office)
    #expect(leavesAbove && leavesBelow)
  }

  @Test func `the days of a grant stay when another role is marked`() {
    var field = ChoicesField(
      Domain.Role.allCases.map { Option($0.rawValue, $0.phrase) },
      marked: "head@2018-01-01..2018-12-31")
    field.type([.burst("3")], office)
    #expect(field.value == "head@2018-01-01..2018-12-31、coordinator")
    field.type([.burst("2")], office)
    #expect(field.value == "coordinator")
  }
}
