import Testing

@testable import Domain

struct FoldingTests {
  @Test(arguments: [
    ("ＡＢＣ　１２３", "abc123"), ("GQY", "gqy"), ("Ｑ０００１", "q0001"), ("泽国 镇", "泽国镇"),
    ("（集团）", "(集团)"), ("〔2018〕12号", "[2018]12号"), ("【急】", "[急]"), ("“甲”、‘乙’。", "\"甲\",'乙'."),
    ("！：？；，", "!:?;,"), ("《措施》", "<措施>"), ("0576—8620", "0576-8620"), ("LÜ ü É", "lvvé"),
    ("a\u{200B}b\u{FEFF}\t\n", "ab"), ("～〜", "~~"), ("･・", "··"),
  ])
  func `what people mean to be alike is made alike`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: [
    ("\u{F900}", "\u{8C48}"), ("\u{F914}", "\u{6A02}"), ("\u{FA0E}", "\u{FA0E}"),
    ("\u{FACF}", "\u{FACF}"),
    ("\u{FAD9}", "\u{9F8E}"), ("\u{2F00}", "\u{4E00}"), ("\u{2FD5}", "\u{9FA0}"),
    ("\u{2EE2}", "\u{9A6C}"),
    ("\u{2E80}", "\u{2E80}"), ("\u{2E81}", "\u{5382}"),
  ])
  func `radicals and doubles become the unified character`(text: String, folded: String) {
    // Swift's own comparison would call a double and its twin equal already.
    #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func `folding twice is folding once`() {
    let all = (0...0xFFFF).compactMap(Unicode.Scalar.init)
    for scalar in all {
      guard let folded = Folding.fold(scalar) else { continue }
      #expect(Folding.fold(folded) == folded, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `an ordinary name stays as it is`() {
    #expect(Folding.fold("霜降压缩机股份有限公司") == "霜降压缩机股份有限公司")
  }
}
