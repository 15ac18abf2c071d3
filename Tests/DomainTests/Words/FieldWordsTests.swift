import Domain
import TestSupport
import Testing

struct FieldWordsTests {
  @Test(arguments: [
    FieldProblem.missing, .notANumber("三"), .below(0), .below(1), .outside(2000...2100),
    .notADay("6月31日"), .yetToCome(.thursday), .notYesOrNo("也许"),
    .notAChoice("大", among: Domain.Issue.Severity.allCases.map(\.phrase)), .notAnID("Q", kinds: []),
    .notAnID("Q", kinds: [.enterprise, .park]), .wrongCreditCode("9133", expectedCheck: nil),
    .wrongCreditCode("91331081MA00000001", expectedCheck: "X"), .notAPhone("电话"),
    .phoneAsNumber("1.38E+10"),
    .notAContact("一 二 三 四"), .notAGrant("head@2018"),
    .retired(Phrase("环保", "environment"), since: .thursday, note: ""),
    .controlCharacter("\u{1B}"), .controlCharacter("\u{9B}"), .controlCharacter("\u{202E}"),
  ])
  func `every problem of a field is said in both languages`(problem: FieldProblem) {
    problem.phrase.expectBothLanguages()
    let named = problem.phrase(for: Enterprise.Field.name.phrase)
    #expect(named.zh == "企业名称：\(problem.phrase.zh)")
  }

  @Test func `a wrong check digit is told with the right one`() {
    let said = FieldProblem.wrongCreditCode("91331081MA00000001", expectedCheck: "X").phrase.zh
    #expect(said == "“91331081MA00000001”有误：按前17位，末位应为X，请核对营业执照")
  }

  @Test func `the choices there are follow the one there is not`() {
    let problem = FieldProblem.notAChoice(
      "大", among: Domain.Issue.Complexity.allCases.map(\.phrase))
    #expect(problem.phrase.zh == "没有“大”，可填简单或复杂")
    #expect(problem.phrase.en == "“大” is none of simple or complex")
  }

  @Test func `values are read with the words of their codes and the names of their ids`() throws {
    let workspace = try TestOffice().workspace
    let objects = workspace.spoken("Q0001、Y01", Visit.Field.objects.shape)
    #expect(objects.zh == "Q0001 霜降压缩机、Y01 清明泵业小微园")
    #expect(objects.en == "Q0001 霜降压缩机, Y01 清明泵业小微园")
    #expect(workspace.spoken("policy、other", Visit.Field.services.shape).zh == "政策告知、其他")
    #expect(workspace.spoken("是", .flag) == Phrase("是", "yes"))
    #expect(workspace.spoken("泵业", .line).zh == "泵业")
  }
}
