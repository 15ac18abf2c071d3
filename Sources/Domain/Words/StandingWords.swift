/// What stays on every screen until a person has looked after the ledger, in one line (storage.md 2).
extension StorageStatus {
  /// Nil while all is well; the whole of it was said once, and `check` says it again.
  package var standing: Phrase? {
    switch readOnly {
    case .damaged(let damage):
      damage.standing("不能保存", "nothing can be saved")
    case .frozen:
      Phrase(
        "台账已停止写入，不能保存；请管理员看 liuzhu check",
        "frozen, nothing can be saved: an administrator has to look")
    default: notices.lazy.compactMap(\.standing).first
    }
  }
}

extension StorageStatus.Notice {
  fileprivate var standing: Phrase? {
    guard case .damagedButCovered(let damage) = self else { return nil }
    return damage.standing("还能保存", "saving goes on")
  }
}

extension StorageError.Damage {
  fileprivate func standing(_ saving: String, _ savingInEnglish: String) -> Phrase {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let (zh, en) = line > 0 ? ("\(name) 第\(line)行", "\(name):\(line)") : (name, name)
    return Phrase(
      "台账损坏：\(zh)，\(saving)，见 liuzhu check",
      "damaged: \(en), \(savingInEnglish), see liuzhu check")
  }
}
