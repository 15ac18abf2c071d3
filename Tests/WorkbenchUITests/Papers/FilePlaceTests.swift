import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

struct FilePlaceTests {
  @Test(arguments: [
    ("zhang@10.1.2.3", false, "scp 'zhang@10.1.2.3:/papers/a?b?1?.csv' ."),
    ("zhang@oa", true, "scp -r 'zhang@oa:/papers/a?b?1?.csv' ."),
    ("zhang@2001:db8::7", false, "scp 'zhang@[2001:db8::7]:/papers/a?b?1?.csv' ."),
  ])
  func `the whole line to fetch it may be typed as it stands`(
    account: String, isFolder: Bool, line: String
  ) {
    #expect(FilePlace("/papers/a b(1).csv", isFolder: isFolder, account: account).scp == line)
  }

  @Test(arguments: Language.allCases)
  func `from the home on the line stands in one row of 80 columns`(language: Language) {
    let file = "/home/zhangsan/liuzhu-papers/2018-06-07/问题-09-30-05.csv"
    let place = FilePlace(file, account: "zhangsan@192.168.100.10", home: "/home/zhangsan")
    let line = "scp 'zhangsan@192.168.100.10:liuzhu-papers/2018-06-07/问题-09-30-05.csv' ."
    let words = PaperOutcome.exported(rows: 12, place).phrase.text(in: language)
    #expect(words.wrapped(toColumns: 78).prefix(6).map(String.init).contains(line))
  }

  @Test func `what lies in another's home is named whole`() {
    let place = FilePlace("/home/zhangsan/a.csv", account: "zhang@oa", home: "/home/zhang")
    #expect(place.scp == "scp 'zhang@oa:/home/zhangsan/a.csv' .")
  }

  @Test(arguments: [(1, "1 row written"), (12, "12 rows written")])
  func `one row is no rows`(rows: Int, words: String) {
    let place = FilePlace("/papers/Issues.csv", account: "zhang@oa")
    #expect(PaperOutcome.exported(rows: rows, place).phrase.en.hasPrefix(words))
  }

  @Test func `what lies beside a file that was changed is named, before how to fetch it`() {
    let place = FilePlace("/papers", isFolder: true, account: "zhang@oa")
    let words = PaperOutcome.written(9, place, beside: ["交办〔2018〕1号（2）.html"]).phrase
    #expect(words.zh.hasPrefix("已写好 9 份：/papers；有人改过的 1 份没有动，新写的是 交办〔2018〕1号（2）.html；在自己"))
    #expect(words.en.contains("1 file that somebody changed left alone, written beside as 交办"))
  }

  @Test(arguments: Language.allCases)
  func `the whole line is read on the smallest screen`(language: Language) {
    let file = "/home/zhangsan/liuzhu-papers/2018-06-07/问题-09-30-05.csv"
    let place = FilePlace(file, account: "zhangsan@192.168.100.10")
    let words = PaperOutcome.exported(rows: 12, place).phrase.text(in: language)
    let seen = words.wrapped(toColumns: 58).prefix(6).joined(separator: "").filter { $0 != " " }
    #expect(seen.contains(place.scp.filter { $0 != " " }))
  }
}
