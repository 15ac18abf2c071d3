/// What is said about projecting the screen (C14).
package enum ProjectionWords {
  package static let banner = Phrase("投屏", "projected")
  package static let begin = Phrase("投屏", "project")
  package static let beginHelp = Phrase(
    "投屏：号码、联系人、敏感事项一律隐去", "project the screen: numbers, contacts and what is sensitive are hidden")
  package static let end = Phrase("结束投屏", "end projecting")
  package static let endHelp = Phrase(
    "结束投屏；投屏时没有办法只看一处", "end projecting; nothing can be uncovered while it lasts")
  package static let begun = Phrase(
    "投屏开始：号码、联系人、敏感事项已隐去；再按 M 结束",
    "projecting: numbers, contacts and what is sensitive are hidden; M ends it")
  package static let ended = Phrase(
    "投屏已结束，屏幕上的内容不再隐去", "projecting ended; nothing is hidden any more")
  package static let endQuestion = Phrase("结束投屏？", "End projecting?")
  package static let endWarning = Phrase(
    "号码、联系人和敏感事项马上会显示出来，请先断开投影",
    "numbers, contacts and what is sensitive will show at once; turn the projector off first")
  package static let forGood = Phrase(
    "本次以投屏方式打开，离开程序（q）才结束", "opened for projecting: it ends when the program is left (q)")
  package static let formIsOpen = Phrase(
    "请先存好或关上正在填的内容，再投屏", "save or close what is being filled in, then project")

  package static let locked = Phrase(
    "这里有隐去的内容，投屏时不能改；退出投屏后再改", "something is hidden here; it is edited after projecting")
  package static let noContacts = Phrase(
    "投屏时不填联系方式；退出投屏后再填", "contacts are not typed on a wall; do so after projecting")
  package static let noEditor = Phrase(
    "投屏时不打开编辑器，里面的文字隐不去", "no editor while projecting: nothing could be hidden in it")
  package static let noDrafts = Phrase(
    "未完成的记录里可能有号码，投屏时不打开", "drafts may hold numbers; they are not opened while projecting")
  package static let noImport = Phrase("投屏时不导入，请先结束投屏", "not while the screen is projected")
  package static let onlyMasked = Phrase(
    "投屏时导出的名单都隐去私密内容，不能用 --unmasked", "while projecting lists are masked: no --unmasked")
  package static let noPapers = Phrase(
    "投屏时不输出公文，隐去的内容会写进文件；退出投屏后再输出",
    "papers are not written while projecting: the masks would stand in them")
  package static let conflict = Phrase(
    "别人刚改过同一项；两种写法都不便投屏，请退出投屏后再存，所填的都在",
    "somebody changed the same field; save after projecting, where both texts can be shown")
  package static let masksWritten = Phrase(
    "要保存的内容里有投屏时隐去的部分（*），不能写进台账；请退出投屏后再存",
    "what is to be saved holds masks (*) of what is hidden; save it after projecting")

  // MARK: 会前检查

  package static let check = Phrase("会前检查", "check before a meeting")
  package static let checkHelp = Phrase(
    "会前检查：投屏时会隐去和拿不准的地方，逐处修改", "what projecting hides or may miss in texts, to be mended")
  package static let checkNotNow = Phrase(
    "会前检查要看原文，投屏时不能用", "the check shows the texts as they are: not while projecting")
  package static let nothingFound = Phrase(
    "没有可疑之处。没登记的人名程序认不出来，请自己看一遍",
    "nothing doubtful. Names that nobody listed cannot be known; please look yourself")
  package static let place = Phrase("在哪里", "where")
  package static let field = Phrase("哪一项", "field")
  package static let text = Phrase("文字", "text")
  package static let wall = Phrase("投屏时", "on the wall")
  package static let hidden = Phrase("隐去", "hidden")
  package static let shown = Phrase("照样显示", "shown")
  package static let mend = Phrase("打开修改", "open to mend")

  package static func found(_ count: Int, shown: Int) -> Phrase {
    Phrase("\(count) 处，其中 \(shown) 处投屏时照样显示", "\(count) places, \(shown) of them shown on the wall")
  }
}
