/// What the workbench says: hints, titles, questions, and what went wrong at the keyboard.
package enum WorkbenchWords {
  package static let program = Phrase("留驻工作台", "Liuzhu workbench")

  // MARK: Keys

  package static let palette = Phrase("全部功能", "all actions")
  package static let help = Phrase("帮助", "help")
  package static let helpHelp = Phrase("看这里能做什么，可查找，回车就做", "what can be done here; type to search")
  package static let helpTitle = Phrase("这里能做什么", "What can be done here")
  package static let undo = Phrase("撤销", "undo")
  package static let redo = Phrase("重做", "redo")
  package static let refresh = Phrase("刷新", "refresh")
  package static let redraw = Phrase("重画屏幕", "redraw the screen")
  package static let suspend = Phrase("暂时回到命令行", "suspend to the shell")
  package static let noSuchAction = Phrase("没有找到", "nothing found")
  package static let quit = Phrase("离开", "leave")
  package static let leaving = Phrase("怎样复制、怎样离开", "how to copy, how to leave")
  package static let visit = Phrase("走访", "log a visit")
  package static let step = Phrase("办理", "next step")
  package static let triage = Phrase("批量分办", "triage many")
  package static let newIssue = Phrase("新问题", "new issue")
  package static let letter = Phrase("收文", "letter")
  package static let meetings = Phrase("会议", "meetings")
  package static let newMeeting = Phrase("安排会议", "call a meeting")
  package static let drafts = Phrase("未完成的记录", "unfinished work")
  package static let noDrafts = Phrase("没有未完成的记录", "nothing is unfinished")
  package static let later = Phrase("以后再说", "later")
  package static let discard = Phrase("放弃一份", "throw one away")
  package static let discardQuestion = Phrase(
    "放弃哪一份？写的就没有了", "Throw away which one? What it holds is gone then")
  package static let discardNone = Phrase("都留着", "keep them all")
  package static let draftDiscarded = Phrase("已放弃", "thrown away")
  package static let draftTaken = Phrase(
    "这份记录已在另一个窗口里打开，或已办完", "this draft is open in another window, or done")
  /// `gist` is what the other one is known by: `6月7日 “订单比去年…”`.
  package static func draftLies(_ gist: Phrase?) -> Phrase {
    let known = gist.map { Phrase("（\($0.zh)）", " (\($0.en))") } ?? Phrase("", "")
    return Phrase(
      "这里有一份没写完的\(known.zh)：按 Esc 返回，再按 : 打“未完成”接着写",
      "one like this was left unfinished\(known.en): go back with Esc, then : and “unfinished”")
  }
  package static let draftGone = Phrase(
    "这份记录所写的已经不在了，草稿仍留着", "what this draft is about is gone; the draft is kept")
  package static let edit = Phrase("修改", "edit")
  package static let pair = Phrase("挂钩", "pair")
  package static let filter = Phrase("筛选", "filter")
  package static let mark = Phrase("选中", "mark")
  package static let markRange = Phrase("选中一段", "mark a range")
  package static let markAll = Phrase("全部选中", "mark all")
  package static let sort = Phrase("排序", "sort")
  package static let zoom = Phrase("放大本栏", "zoom")
  package static let unsettled = Phrase("未结/全部", "open/all")
  package static let open = Phrase("打开", "open")
  package static let back = Phrase("返回", "back")
  package static let copy = Phrase("复制编号和名称", "copy number and name")
  package static let nextPane = Phrase("下一栏", "next pane")
  package static let previousPane = Phrase("上一栏", "previous pane")
  package static let down = Phrase("下一行", "down")
  package static let up = Phrase("上一行", "up")
  package static let pageDown = Phrase("下一页", "page down")
  package static let pageUp = Phrase("上一页", "page up")
  package static let halfDown = Phrase("下半页", "half a page down")
  package static let halfUp = Phrase("上半页", "half a page up")
  package static let first = Phrase("第一行", "first row")
  package static let last = Phrase("最后一行", "last row")
  package static let nextMatch = Phrase("下一个匹配", "next match")
  package static let previousMatch = Phrase("上一个匹配", "previous match")
  package static let keepFilter = Phrase("保留筛选", "keep the filter")
  package static let clearFilter = Phrase("清除筛选", "clear the filter")
  package static let run = Phrase("执行", "run")

  // MARK: Questions and answers

  package static let quitQuestion = Phrase("离开留驻工作台？", "Leave the workbench?")
  package static let takenBack = Phrase("已撤销；按 U 可重做", "taken back; U does it again")
  package static let doneAgain = Phrase("已重做", "done again")
  package static let nothingDone = Phrase(
    "这次打开后还没有可撤销的操作；以前做的用 liuzhu undo --reason 原因",
    "nothing to take back yet of this sitting; what was done before: liuzhu undo --reason WHY")
  package static let nothingUndone = Phrase("没有可重做的操作", "nothing to do again")
  /// Where something lies over the lists no key copies: `y` may be an answer there, or a letter.
  ///
  /// The mouse selects by itself while nobody listens to it.
  package static func interrupted(
    isInView: Bool, hasMouse: Bool, copyKey: Phrase?
  ) -> Phrase {
    let mouse =
      hasMouse
      ? Phrase("按住 Shift 用鼠标选", "select with Shift and the mouse")
      : Phrase("用鼠标选", "select with the mouse")
    let key = copyKey.map { Phrase("，或按 \($0.zh)", ", or \($0.en)") } ?? Phrase("", "")
    let leaving =
      isInView
      ? Phrase("离开：按 Esc 返回到最外层，再按 q", "to leave: Esc, then q")
      : Phrase("返回：按 Esc，写了一半的不会丢", "to go back: Esc, nothing is lost")
    return Phrase(
      "Ctrl-C 不会离开。复制：\(mouse.zh)\(key.zh)；\(leaving.zh)",
      "Ctrl-C does not leave. To copy: \(mouse.en)\(key.en); \(leaving.en)")
  }
  package static func draftNotSaved(in place: String) -> Phrase {
    Phrase(
      "草稿没有存上，请尽快按 Ctrl-S 保存；\(place) 写不进去：请看目录的权限、磁盘满没满",
      "the draft could not be kept; please save soon with Ctrl-S. Nothing can be written to \(place): "
        + "see to its mode and the room on the disk")
  }
  package static let nobodyKnown = Phrase(
    "还不知道您是谁，只能查看；请用 --as 姓名 打开", "nobody knows who you are: look only; open with --as NAME")
  package static let pasteNowhere = Phrase(
    "这里没有可以粘贴的地方", "there is no field here to paste into")
  package static func pasteTooLong(_ count: Int) -> Phrase {
    Phrase(
      "粘贴的有 \(count) 个字，太长，一个也没收下",
      "\(counted(count, "character")) are too many to paste here; none were taken")
  }
  package static let inputMethodIsOn = Phrase(
    "中文输入开着：按 Shift 切换，或 F10 菜单", "the input method is on: Shift switches it, or F10")
  package static let outermost = Phrase("已在最外层，按 q 离开", "nothing to go back to; q leaves")
  package static let nothingSelected = Phrase("请先选一行", "select a row first")
  package static let inWorkbench = Phrase(
    "请在工作台（按 1）选中后再办", "select its record in the workbench (1) first")
  package static let selectIssue = Phrase("请先选一个问题", "select an issue first")
  package static let tooLongToCopy = Phrase("太长，终端复制不了", "too long for the clipboard")

  /// A new entry of the registry: `新企业`.
  package static func new(_ kind: EntityKind) -> Phrase {
    Phrase("新\(kind.phrase.zh)", "new \(kind.phrase.en)")
  }
  /// What went to the clipboard, named where it is short, else counted: nobody answers whether it
  /// arrived, and tmux as it comes lets nothing through.
  package static func copied(_ text: String, throughTmux: Bool) -> Phrase {
    let lines = text.split(separator: "\n").count
    let isShort = lines == 1 && text.count <= 40
    let what = isShort ? Phrase(verbatim: text) : Phrase("\(lines) 行", counted(lines, "line"))
    guard throughTmux else { return Phrase("已复制 \(what.zh)", "copied \(what.en)") }
    return Phrase(
      "已复制 \(what.zh)，交给了 tmux；粘贴不出来，请在 tmux 里 set -s set-clipboard on",
      "copied \(what.en), handed to tmux; if it does not paste, set -s set-clipboard on there")
  }
  package static func draftsFound(_ count: Int) -> Phrase {
    Phrase("有 \(count) 份未完成的记录", counted(count, "unfinished form"))
  }
  package static func undoQuestion(_ title: Phrase) -> Phrase {
    Phrase("撤销 \(title.zh)？", "Take back \(title.en)?")
  }
  /// Why the newest change stays, and that the one before it is next.
  package static func notTakenBack(_ reason: Phrase) -> Phrase {
    Phrase("\(reason.zh)；再按 u 撤销更早的", "\(reason.en); u again takes back what was before it")
  }
  package static func redoQuestion(_ title: Phrase) -> Phrase {
    Phrase("重做 \(title.zh)？", "Do \(title.en) again?")
  }
  package static func refreshed(_ count: Int, marked: [EntityRef]) -> Phrase {
    let news =
      count == 0
      ? Phrase("已是最新", "up to date")
      : Phrase("有 \(count) 处更新", "\(counted(count, "change")) by others")
    guard !marked.isEmpty else { return news }
    let named = marked.prefix(2).map(\.description)
    let isAll = named.count == marked.count
    let zh = named.joined(separator: "、") + (isAll ? "" : " 等 \(marked.count) 个")
    let en = named.joined(separator: ", ") + (isAll ? "" : " and more, \(marked.count) in all")
    return Phrase(
      "\(news.zh)；一分钟内别人改了 \(zh)（Δ）", "\(news.en); changed in the last minute (Δ): \(en)")
  }
  /// It was chosen from a list that was made before somebody else changed what it is about.
  package static func noLonger(_ action: Phrase) -> Phrase {
    Phrase(
      "列表打开以后情况变了，“\(action.zh)”已经没有；请重新打开再选",
      "this changed since the list was opened, and “\(action.en)” is gone; open it again")
  }
  /// Where somebody types `?` is a character like any other.
  package static func unknownKey(_ key: Phrase, isTyping: Bool) -> Phrase {
    let (zh, en) = isTyping ? ("F1", "F1 tells") : ("? 或 F1", "? or F1 tells")
    return Phrase(
      "“\(key.zh)”在这里没有用，按 \(zh) 看能做什么", "\(key.en) does nothing here; \(en) what does")
  }
  /// Who has Caps Lock on without knowing presses nothing but capitals.
  package static func capital(_ key: Phrase, small: Phrase, _ words: Phrase) -> Phrase {
    Phrase(
      "“\(key.zh)”在这里没有用；大写锁定开着？小写 \(small.zh) 是\(words.zh)",
      "\(key.en) does nothing here; is Caps Lock on? \(small.en): \(words.en)")
  }
  package static func searchOffered(_ text: String) -> Phrase {
    Phrase(
      "中文输入开着：按 Shift 切换，或 F10 菜单；要查找“\(text)”请按回车",
      "the input method is on: Shift switches it, or F10; Enter looks for “\(text)”")
  }
  /// `key` leaves.
  package static func tooSmall(
    rows: Int, columns: Int, neededRows: Int, neededColumns: Int, key: String
  ) -> Phrase {
    Phrase(
      "窗口只有 \(columns)×\(rows)，至少要 \(neededColumns)×\(neededRows)。请放大窗口或缩小字体；按 \(key) 离开。",
      "The window has \(columns)×\(rows), \(neededColumns)×\(neededRows) are needed. "
        + "Enlarge it or choose a smaller font; \(key) leaves.")
  }

  // MARK: Top line

  package static let sample = Phrase("示例数据", "sample data")
  package static let unverified = Phrase("（未验证）", " (unverified)")
  package static let saved = Phrase("已存", "saved")
  package static let unsaved = Phrase("未保存", "not saved")
  package static let draftSaved = Phrase("草稿已存", "draft kept")
  package static let readOnly = Phrase("只读", "read only")
  package static let consultation = Phrase("今日电话咨询", "phone consultation")
  package static let inactive = Phrase("已不在岗", "no longer active")
  package static let anybody = Phrase("未登记人员", "unknown person")
  package static func updates(_ count: Int) -> Phrase {
    Phrase("有 \(count) 处更新", counted(count, "update"))
  }
}
