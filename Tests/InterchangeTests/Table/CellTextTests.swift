import Testing

@testable import Interchange

struct CellTextTests {
  @Test(arguments: [
    ("  霜降 ", "霜降"), ("\u{3000}谷雨\u{A0}\r\n", "谷雨"), ("a b", "a b"), (" \u{3000}", ""),
    ("\u{FEFF}名称", "名称"),
  ])
  func `blanks of every kind go from both ends only`(text: String, expected: String) {
    #expect(trimmed(text) == expected)
  }

  @Test(arguments: [
    "2018/7/5", "2018年7月5日", "20180705", "2018.07.05", "2018-07-05", "2018-07-05 00:00:00",
    "2018/7/5 0:00", "18-7-5", "18.7.5", "18/7/5", "18年7月5日", "18-7-5 0:00", "180705",
    "2018/7/5 9:30", "2018-07-05 09:30:15.0",
  ])
  func `a full date is read however it is written`(text: String) {
    #expect(isoDay(text) == "2018-07-05")
  }

  @Test(arguments: [
    "明天", "7-15", "15", "2018-02-30", "05/07/2018", "+3", "2018-07-05 上午", "",
    "7/5/18", "07/05/18", "98-7-5", "12:30:45", "201205", "050718", "311299",
  ])
  func `what is no full date stays for the field to refuse`(text: String) {
    #expect(isoDay(text) == text)
  }

  @Test func `what a day lacks is told, where that is what is wrong with it`() {
    #expect(["5月3日", "5-3", "05.03"].allSatisfy { lack(ofDay: $0) == .dayWithYear })
    #expect(["5/3/18", "05/03/2018"].allSatisfy { lack(ofDay: $0) == .dayYearFirst })
    let others = ["2018-02-30", "18-2-30", "2018-05", "180705", "明天", "12:30:45", "3", ""]
    #expect(others.allSatisfy { lack(ofDay: $0) == nil })
  }
}
