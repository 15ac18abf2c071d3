import TestSupport
import Testing

@testable import Domain

struct FigureRangeTests {
  private func figure(
    _ value: Int, _ qualifier: ReportedFigure.Qualifier = .exact
  ) -> ReportedFigure {
    var figure = ReportedFigure()
    (figure.value, figure.qualifier) = (value, qualifier)
    return figure
  }

  @Test(arguments: [
    (900, ReportedFigure.Qualifier.moreThan, "901-999", "900多"),
    (1000, .moreThan, "1001-1999", "1000余"), (832, .exact, "832", "832"),
    (830, .moreThan, "831-839", "830多"), (100, .about, "90-110", "约100"),
    (7, .moreThan, "8", "7多"), (0, .moreThan, "1", "0多"), (0, .exact, "0", "0"),
  ])
  func `a figure means the numbers its words allow`(
    value: Int, qualifier: ReportedFigure.Qualifier, range: String, said: String
  ) {
    #expect(figure(value, qualifier).range.text == range)
    #expect(figure(value, qualifier).said.zh == said)
  }

  @Test func `832 of 900 odd is a share between 83.3 and 92.3 percent, never 92.4`() {
    let rate = ReportedRate(figure(832), of: figure(900, .moreThan))
    #expect(rate.least.percent == "83.3%")
    #expect(rate.most.percent == "92.3%")
    #expect(!rate.isExact)
    #expect(rate.denominator.range.least == 901)
  }

  @Test func `two exact figures make one share`() {
    #expect(ReportedRate(figure(39), of: figure(100)).isExact)
  }

  @Test func `figures are kept by the office, one for each name`() throws {
    var office = try TestOffice()
    var figure = figure(900, .moreThan)
    figure.name = "收集问题"
    try office.apply(.registry(.figure(.add(figure))))
    #expect(office.workspace[ID<ReportedFigure>(1)]?.range == FigureRange(901, 999))
    let id = ID<ReportedFigure>(1)
    #expect(throws: Refusal.registry(.nameTaken("收集问题", by: id.ref))) {
      try office.apply(.registry(.figure(.add(figure))))
    }
    let edit = FieldEdit(ReportedFigure.Field.value, from: "900", to: "很多")
    let problem = RegistryRefusal.fieldProblem(
      field: ReportedFigure.Field.value.phrase, .notANumber("很多"))
    #expect(throws: Refusal.registry(problem)) {
      try office.apply(.registry(.figure(.edit(id, [edit]))))
    }
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.registry(.figure(.add(figure))), by: .commissioner)
    }
  }
}
