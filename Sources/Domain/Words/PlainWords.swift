/// What is said where everything goes by lines: what can be typed, and what became of it.
package enum PlainWords {
  package static let welcome = Phrase(
    "行式界面：打数字选一行，打按键或功能名就做；空行=打开，. 返回，+ - 翻页，/词 筛选，= 再念一遍，? 全部功能",
    "By lines: a number selects a row, a key or a name does it; an empty line opens, . goes back, "
      + "+ - turn pages, /word filters, = reads it again, ? lists everything")
  package static let welcomeForm = Phrase(
    "一栏一栏填：空行=不改、下一栏，? 怎么填，.s 保存，.3 到第3栏，.- 清空，.. 上一栏，= 再念一遍，. 返回",
    "Field by field: an empty line keeps it and goes on, ? how to answer, .s saves, .3 goes to "
      + "field 3, .- empties it, .. one back, = reads all again, . leaves")
  package static let possible = Phrase("可做：", "can do: ")
  package static let required = Phrase("（必填）", " (required)")
  package static let end = Phrase(
    "填完了。空行=保存，.数字=改那一栏，. 返回",
    "That is all. An empty line saves, .N goes back to field N, . leaves")
  package static let farewell = Phrase("已离开留驻工作台", "the workbench is left")
  package static let farewellWithDrafts = Phrase(
    "已离开留驻工作台；写了一半的存成了草稿，下次打开会提示",
    "the workbench is left; what was unfinished is kept as a draft and offered next time")

  package static func noSuchRow(_ number: Int) -> Phrase {
    Phrase(
      "没有第\(number)行；换视图或做别的，请打它的名称",
      "there is no row \(number); type the name of a view or of what you want done")
  }

  package static let noSuchField = Phrase("没有这一栏", "there is no such field")
  package static let noPage = Phrase("这里不能翻页", "there are no pages to turn here")
  package static let noSuspend = Phrase("在这里按 Ctrl-Z 就回到命令行", "Ctrl-Z goes to the shell here")
  package static let noLook = Phrase("行式界面没有颜色", "there are no colours here")
  package static let noMouse = Phrase("行式界面不用鼠标", "there is no mouse here")

  package static let noFilter = Phrase("这里没有筛选", "there is no filter here")

  package static let whichAction = Phrase(
    "找到的不止一个，请打序号，. 返回", "several were found; which number? . goes back")

  package static func noKey(_ key: String) -> Phrase {
    Phrase("“\(key)”在这里没有用，? 看能做什么", "“\(key)” does nothing here; ? lists what can be done")
  }

  package static func nothingLike(_ text: String) -> Phrase {
    Phrase("没有叫“\(text)”的功能，? 看全部", "nothing is called “\(text)”; ? lists everything")
  }

  package static func copied(_ text: String) -> Phrase {
    Phrase("请从这里复制：\(text)", "to copy: \(text)")
  }

  package static func wrong(_ problem: Phrase) -> Phrase {
    Phrase("请改：\(problem.zh)", "Please mend: \(problem.en)")
  }

  package static func field(_ place: Int, of count: Int, _ label: Phrase) -> Phrase {
    Phrase("第\(place)/\(count)栏 \(label.zh)", "\(place)/\(count) \(label.en)")
  }

  /// `3  日期：6月7日 = 周四`.
  package static func row(_ place: Int, _ label: Phrase, _ value: String) -> Phrase {
    Phrase(
      "\(place)  \(label.zh)：\(value)",
      "\(place)  \(label.en):" + (value.isEmpty ? "" : " \(value)"))
  }

  /// Behind what is asked.
  package static let asked = Phrase("：", ":")
  /// Between several things that stand in one field.
  package static let between = Phrase("；", "; ")

  package static func doneOnTheSpot(_ done: String) -> Phrase {
    let question = VisitFormWords.doneOnTheSpot
    return Phrase("（\(question.zh)\(done)）", " (\(question.en) \(done))")
  }

  package static func folded(_ count: Int) -> Phrase {
    Phrase(
      "另有 \(count) 步现在不能做，打 ? 看原因", "\(count) more cannot be done now; ? says why")
  }

  package static func now(_ value: String) -> Phrase {
    Phrase("（现为 \(value)）", " (now \(value))")
  }
}

// MARK: - How a field is answered

extension PlainWords {
  package static let aLine = Phrase("打一行字，代替现在的", "a line, in place of what stands there")
  package static let someLines = Phrase(
    "打一行接在后面，可打几行，空行=下一栏", "lines, each behind what stands there; an empty one ends it")
  package static let someProblems = Phrase(
    "一行一个，每个之后问当场怎么办的，空行=交办公室",
    "one a line; after each, what was done there: an empty line leaves it to the office")
  package static let aDay = Phrase(
    "可写 今天 昨天 下周三 +3 15 7-15 20180715 180715",
    "today, yesterday, +3, 15, 7-15, 20180715 or 180715")
  package static let aChoice = Phrase("打序号、名称或拼音", "a number, a name or pinyin")
  package static let someChoices = Phrase(
    "打序号或名称，几个之间用顿号，代替现在的", "numbers or names with commas between, in place of what stands there")
  package static let aRecord = Phrase("打名称、拼音或编号", "a name, pinyin or a number")
  package static let someRecords = Phrase(
    "打名称、拼音或编号，几个之间用顿号，接在后面", "names, pinyin or numbers with commas between; they are added")
  package static let enterOpens = Phrase("空行=打开来看", "an empty line opens it")
  package static let onlyShown = Phrase("这一栏只是给您看的", "this is only there to be read")

  package static func noChoice(_ text: String) -> Phrase {
    Phrase("没有“\(text)”这个选项，打 ? 看有哪些", "“\(text)” is none of the answers; ? lists them")
  }

  package static func several(_ text: String) -> Phrase {
    Phrase("叫“\(text)”的不止一个，请打序号", "several are called “\(text)”; which number?")
  }
}
