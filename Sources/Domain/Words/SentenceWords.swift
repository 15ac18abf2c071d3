/// Ready sentences for 微信 and 浙政钉.
package enum SentenceWords {
  package static let title = Phrase("转发文字", "ready sentence")
  package static let copy = Phrase("复制", "copy")
  package static let nothing = Phrase("这里没有要转告的话", "there is nothing to pass on about this")
  package static let hint = Phrase(
    "下面的文字没有边框，可用鼠标选中复制到微信、浙政钉；按 y 也可复制",
    "copy the lines below with the mouse into a chat, or press y")

  /// `W2018-0001 霜降压缩机 员工子女入学（6月12日 周二前答复）`.
  private static func item(_ item: Wording.Item) -> Phrase {
    let (words, day) = ("\(item.issue) \(item.objects) \(item.title)", item.dueOn?.longPhrase)
    return Phrase(
      words + (day.map { "（\($0.zh)前答复）" } ?? ""),
      words + (day.map { " (answer by \($0.en))" } ?? ""))
  }

  static func letter(_ wording: Wording, _ kind: DispatchDoc.Kind, by due: Day?) -> Phrase {
    let (office, unit, number) = (wording.office, wording.unit, wording.number)
    let (count, items) = (wording.items.count, Phrase.sentences(wording.items.map(item)))
    let ask =
      kind.isUrging
      ? Phrase(
        "请抓紧办理，并\(due.map { "于\($0.longPhrase.zh)前" } ?? "")回复进展。",
        "Please see to it and say\(due.map { " by \($0.longPhrase.en)" } ?? "") how far it is.")
      : Phrase(
        "请签收，按期书面答复我办，并直接联系企业。", "Please sign for it, answer in writing and talk to the enterprise."
      )
    return Phrase(
      "【\(office)】\(unit)：\(number)已发，共\(count)件：\(items.zh)。\(ask.zh)",
      "[\(office)] \(unit): \(kind.phrase.en) \(number) was sent, \(counted(count, "issue")): "
        + "\(items.en). \(ask.en)"
    )
  }

  static func meeting(
    from office: String, _ kind: Phrase, _ topic: Phrase, on day: Day, at place: String,
    units: String
  ) -> Phrase {
    let (when, where_) = (day.longPhrase, place.isEmpty ? "" : "，地点：\(place)")
    return Phrase(
      "【\(office)】\(kind.zh)：\(topic.zh)。时间：\(when.zh)\(where_)。请\(units)派人参加，能否到会请回复。",
      "[\(office)] \(kind.en): \(topic.en), \(when.en)\(place.isEmpty ? "" : ", \(place)"). "
        + "\(units): please send somebody, and say whether you can.")
  }

  static func over(_ outcome: Phrase) -> Phrase {
    Phrase("已办结（\(outcome.zh)）", "closed (\(outcome.en))")
  }

  static func issue(
    from office: String, to enterprise: String, _ id: ID<Issue>, _ title: Phrase, unit: String?,
    _ state: Phrase, due: Day?
  ) -> Phrase {
    let by = unit.map { Phrase("由\($0)办理，", "is with \($0); ") } ?? Phrase("", "")
    let day = due.map(\.longPhrase)
    return Phrase(
      "【\(office)】\(enterprise)：您反映的“\(title.zh)”（\(id)）\(by.zh)目前\(state.zh)"
        + (day.map { "，下一步不晚于\($0.zh)" } ?? "") + "。有情况请随时联系我办或您的营商专员。",
      "[\(office)] \(enterprise): “\(title.en)” (\(id)) \(by.en)state: \(state.en)"
        + (day.map { ", the next step by \($0.en)" } ?? "")
        + ". Please tell us or your commissioner of any news.")
  }
}
