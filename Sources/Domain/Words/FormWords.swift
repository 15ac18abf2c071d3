/// What forms say: keys, marks, and why a field cannot be taken as it stands.
package enum FormWords {
  package static let required = Phrase("*必填", "*required")
  package static let missing = Phrase("这一栏必填", "this must be filled in")

  package static func notFound(_ typed: String, kinds: [EntityKind]) -> Phrase {
    Phrase(
      "没有找到“\(typed)”，可输入\(joined(kinds).zh)的名称、拼音或编号",
      "nothing found for “\(typed)”; type a name, pinyin or number of a \(joined(kinds).en)")
  }

  /// `教育局已撤并，请另选`.
  package static func offeredNoMore(_ name: String, _ past: Phrase) -> Phrase {
    Phrase("\(name)\(past.zh)，请另选", "\(name) is \(past.en); choose another")
  }

  /// Over the last of more names than a field has rows for.
  package static func inAll(_ count: Int) -> Phrase {
    Phrase("共 \(count) 个，最后选的是：", "\(count) in all, the last of them:")
  }

  private static func joined(_ kinds: [EntityKind]) -> Phrase {
    Phrase(
      kinds.map(\.phrase.zh).joined(separator: "、"),
      kinds.map(\.phrase.en).joined(separator: ", "))
  }

  package static func noAnswer(_ typed: String) -> Phrase {
    Phrase(
      "没有哪一项带“\(typed)”，请删去几个字，再从列出的里选一项",
      "no answer has “\(typed)”; delete some of it and choose one of those listed")
  }

  /// Words typed where one of a few answers is chosen, shortened to fit.
  package static func noSuchChoice(_ typed: String) -> Phrase {
    let shown = typed.count > 10 ? "\(typed.prefix(10))…" : typed
    return Phrase(
      "这一栏是选择，没有“\(shown)”：按数字或左右键选",
      "one of these is chosen here, and none is “\(shown)”; use digits, Left or Right")
  }

  /// Too much was pasted at once: what was taken, and where the rest still is.
  package static func cut(kept: Int, of all: Int) -> Phrase {
    Phrase(
      "粘贴的有 \(all) 个字，这一栏只收下前 \(kept) 个；没收下的还在您复制的地方",
      "of \(all) characters the first \(kept) were taken; the rest is where you copied it")
  }

  /// There was no room for what was typed.
  package static func full(_ most: Int) -> Phrase {
    Phrase("这一栏已满 \(most) 字，没有再收", "this field is full with \(most) characters; no more is taken")
  }

  package static func notADay(
    _ typed: String, _ error: DayWordsError = .notUnderstood
  ) -> Phrase {
    guard error != .noSuchDay else {
      return Phrase("“\(typed)”\(error.phrase.zh)", "“\(typed)”: \(error.phrase.en)")
    }
    let known = PlainWords.aDay
    return Phrase("看不懂“\(typed)”，\(known.zh)", "“\(typed)” is no date; write \(known.en)")
  }
}

// MARK: - What the keys of a text do

extension FormWords {
  package static let undoTyping = Phrase("撤销输入", "undo typing")
  package static let redoTyping = Phrase("重做输入", "redo typing")
  package static let wordBack = Phrase("到前一个词", "word back")
  package static let wordOn = Phrase("到后一个词", "word on")
  package static let deleteWord = Phrase("删去前一个词", "delete the word before")
  package static let deleteBefore = Phrase("删去前面的", "delete what is before")
  package static let deleteBehind = Phrase("删去后面的", "delete what is behind")
}

// MARK: - Keys and questions

extension FormWords {
  package static let nextField = Phrase("下一栏", "next field")
  package static let previousField = Phrase("上一栏", "field before")
  package static let markAnswer = Phrase("勾选", "tick")
  package static let nextAnswer = Phrase("下一项", "next one")
  package static let previousAnswer = Phrase("上一项", "one before")
  package static let someFieldsOn = Phrase("往后几栏", "some fields on")
  package static let someFieldsBack = Phrase("往前几栏", "some fields back")
  package static let newLine = Phrase("另起一行", "new line")
  package static let lineOrFieldOn = Phrase("下一行，末行到下一栏", "line on, then field on")
  package static let lineOrFieldBack = Phrase("上一行，首行到上一栏", "line back, then field back")
  package static let takeMarked = Phrase("取选中的一项", "take the marked one")
  package static let markNext = Phrase("候选下移", "mark the next one")
  package static let markPrevious = Phrase("候选上移", "mark the one before")
  package static let save = Phrase("保存", "save")
  package static let edit = Phrase("用编辑器写", "write in the editor")
  package static let noEditor = Phrase(
    "没有设编辑器：先在命令行设 $VISUAL 或 $EDITOR 再打开",
    "no editor is set: set $VISUAL or $EDITOR, then open again")
  package static let passOver = Phrase("跳过", "skip")
  package static let passOverHelp = Phrase(
    "这一件先放着，办下一件", "leave this one for now and go to the next")
  package static let leave = Phrase("返回（草稿不丢）", "back (nothing is lost)")
  package static let lastField = Phrase("已是最后一栏，Ctrl-S 保存", "the last field; Ctrl-S saves")
  package static let leaveChanged = Phrase("改动还没有保存", "Not saved yet")
  package static let goOnEditing = Phrase("继续编辑", "Go on editing")
  package static let keepDraft = Phrase("存草稿", "Keep as a draft")
  package static let giveUp = Phrase("放弃", "Throw away")
  /// One letter is soon pressed, and nothing brings them back.
  package static func giveUpQuestion(_ count: Int) -> Phrase {
    Phrase("填好的 \(count) 栏都不要了？", "Throw away what you wrote in \(count) fields?")
  }
  package static let draftKept = Phrase(
    "草稿已存；按 : 打“未完成”接着写", "kept as a draft; : and “unfinished” opens it again")
  package static let kept = Phrase("您写的还在", "what you wrote is kept")
  package static let draftNotKept = Phrase(
    "草稿存不上，表单没有关；请看个人状态目录（XDG_STATE_HOME）能不能写，再存一次",
    "the draft cannot be kept, the form stays open; see whether your state folder "
      + "(XDG_STATE_HOME) can be written, then keep it again")
  package static let unsavable = Phrase(
    "现在不能保存，Ctrl-S 会说明原因；您写的留作草稿",
    "nothing can be saved now, Ctrl-S says why; what you write is kept as a draft")
  package static let unchanged = Phrase("没有改动", "nothing was changed")
  package static let switchSides = Phrase("换用另一方", "take the other")
  package static let saveSo = Phrase("就这样保存", "save it so")
  package static let backToForm = Phrase("回到表单", "back to the form")
  package static let base = Phrase("原来", "was   ")
  package static let mine = Phrase("您的", "mine  ")
  package static let theirs = Phrase("对方", "theirs")
  /// Whose text of a field stands if it is saved so.
  package static let savesMine = Phrase("存您的", "mine is saved")
  package static let savesTheirs = Phrase("存对方的", "theirs is saved")
  package static let empty = Phrase("（空）", "(empty)")

  /// Who wrote theirs, and when.
  package static func others(_ name: String, at instant: Instant) -> Phrase {
    let time = instant.iso.dropFirst(11).prefix(5)
    return Phrase("对方 \(name) \(time)", "theirs: \(name) \(time)")
  }

  /// Somebody else filled in other fields while a form stood open: `钱乙刚改了行业，已并入`.
  package static func merged(_ labels: [Phrase], by name: String?) -> Phrase {
    let all = Phrase.list(labels)
    return Phrase(
      "\(name ?? "别人")刚改了\(all.zh)，已并入",
      "\(name ?? "somebody else") just changed \(all.en); it is taken in")
  }

  package static func toMend(_ count: Int) -> Phrase {
    Phrase("有 \(count) 处要改，已到第一处", "\(count) to mend; here is the first")
  }

  package static func conflictTitle(_ count: Int) -> Phrase {
    Phrase("同一栏两人都改了：\(count) 处", "Changed by two: \(count)")
  }

  /// `行业 通用设备 → 泵与电机`.
  package static func change(_ label: Phrase, _ old: String, _ new: String) -> Phrase {
    let (before, after) = (old.isEmpty ? empty : nil, new.isEmpty ? empty : nil)
    return Phrase(
      "\(label.zh) \(before?.zh ?? old) → \(after?.zh ?? new)",
      "\(label.en) \(before?.en ?? old) → \(after?.en ?? new)")
  }

  package static func willChange(_ changes: [Phrase], more: Int) -> Phrase {
    let all = Phrase.sentences(changes)
    return Phrase(
      "将改：\(all.zh)" + (more > 0 ? "；另 \(more) 栏" : ""),
      "Will change: \(all.en)" + (more > 0 ? "; \(more) more" : ""))
  }

  package static func adding(_ kind: EntityKind) -> Phrase {
    Phrase("新增\(kind.phrase.zh)", "New \(kind.phrase.en)")
  }

  package static func editing(_ kind: EntityKind, _ label: String) -> Phrase {
    Phrase("修改\(kind.phrase.zh) \(label)", "Edit \(kind.phrase.en) \(label)")
  }

  package static func saved(_ label: String) -> Phrase {
    Phrase("已保存 \(label)", "saved \(label)")
  }
}

// MARK: - Days

extension FormWords {
  /// What stands in a field for a day that is there already, such that it reads back as that day.
  package static func typedDay(_ day: Day, today: Day, in language: Language) -> String {
    if day == .epoch { return SettingsViewWords.shipped.text(in: language) }
    return switch language {
    case .chinese: day.shortPhrase(today: today).zh
    case .english: day.iso
    }
  }

  /// What is shown behind a typed day: `= 6月6日 周三`, or `= 周三` where the date stands there.
  package static func readBack(_ typed: String, _ day: Day, today: Day) -> Phrase {
    let full = day.fullPhrase(today: today)
    let says = { (date: String) in typed.trimmingBlanks == date }
    return Phrase(
      "= " + (says(day.shortPhrase(today: today).zh) ? day.weekday.phrase.zh : full.zh),
      "= " + full.en)
  }

  /// A due date on a day off, and the working day before it that counts (T13).
  package static func movedEarlier(_ typed: Day, to day: Day, today: Day) -> Phrase {
    Phrase(
      "= \(typed.weekday.phrase.zh)，提前到 \(day.fullPhrase(today: today).zh)",
      "= \(typed.weekday.phrase.en), moved to \(day.fullPhrase(today: today).en)")
  }

  package static func workdaysLeft(_ count: Int) -> Phrase {
    count == 0
      ? Phrase("（今天到期）", "(due today)")
      : Phrase("（还剩 \(count) 个工作日）", "(\(count) working days left)")
  }
}
