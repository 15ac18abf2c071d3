/// What a list says while its office has nothing of the kind: what to do first, by key or command.
package enum FirstDayWords {
  /// One thing to do: the key or command, and what it is for.
  package struct Way: Sendable {
    package let key: Phrase
    package let words: Phrase
  }

  /// As it is found in the list of everything; the keyboard has no key of its own for it.
  static let importList = Phrase(": 导入名单", ": import")

  package static let noEnterprises = Phrase("还没有企业。先做这几件：", "No enterprise yet. To begin:")
  package static let noIssues = Phrase("还没有问题。问题这样来：", "No issue yet. They come in by:")
  package static let noPairings = Phrase("还没有挂钩联系。先有企业和专员：", "Nobody is paired yet. To begin:")

  package static let noClasses = Phrase("还没有共性类。这样立类：", "No common class yet. To open one:")

  package static let noProjects = Phrase("还没有重点项目。这样来：", "No key project yet. They come in by:")

  package static let projects = [
    Way(
      key: Phrase(": 新重点项目", ": new project"),
      words: Phrase("登记一个，写上责任人", "enter one, with who answers for it")),
    Way(
      key: importList,
      words: Phrase("从表格导入：先看一遍，再一次存入", "from a table: a preview first, then all at once")),
  ]

  package static let classes = [
    Way(key: Phrase(verbatim: "c"), words: Phrase("立一个共性类", "open a class")),
    Way(
      key: Phrase(": 批量分办", ": triage many"),
      words: Phrase(
        "分办时范围选共性，就在那里选类或立类", "in triage, scope common chooses a class or opens one")),
  ]

  package static let enterprises = [
    Way(key: Phrase("回车", "Enter"), words: Phrase("登记一家企业", "enter one enterprise")),
    Way(
      key: importList,
      words: Phrase(
        "从表格导入名录：先看一遍，再一次存入", "a list from a table: a preview first, then all at once")),
    Way(
      key: Phrase(": 新单位", ": new unit"),
      words: Phrase(
        "登记部门和镇街，再用“: 新人员”登记同事和专员", "enter units and towns, then people with “: new person”")),
    Way(
      key: Phrase(verbatim: "liuzhu --data DIR demo --open"),
      words: Phrase("另开一个示例办公室看看", "look round in a demo office")),
  ]

  package static let issues = [
    Way(
      key: Phrase(verbatim: "w"), words: Phrase("记走访，发现的问题一行一个", "log a visit, one problem a line")),
    Way(
      key: Phrase(verbatim: "c"),
      words: Phrase("登记企业直接反映的问题", "enter what an enterprise told the office")),
    Way(key: importList, words: Phrase("从表格导入以往的台账", "an old ledger, from a table")),
  ]

  package static let pairings = [
    Way(key: Phrase(": 新人员", ": new person"), words: Phrase("登记营商专员", "enter a commissioner")),
    Way(key: Phrase(verbatim: "p"), words: Phrase("给选中的企业挂钩一位专员", "pair the selected enterprise")),
    Way(key: importList, words: Phrase("专员和挂钩从表格导入", "commissioners and pairings, from a table")),
  ]
}
