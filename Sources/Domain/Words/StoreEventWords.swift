/// What the log tells of things done to the store itself.
extension StoreEvent {
  package var phrase: Phrase {
    switch self {
    case .thawed(let why): Phrase("停写的原因：\(why)", "it had been frozen because of \(why)")
    case .restored(let restoration): restoration.phrase
    case .redactionAsked(let redaction): redaction.phrase
    case .redacted(let redaction, let digests):
      Phrase(
        "\(redaction.phrase.zh)，\(digests.count)个值",
        "\(redaction.phrase.en), \(counted(digests.count, "value"))")
    }
  }
}
