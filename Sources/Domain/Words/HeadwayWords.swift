/// What is said to whoever waits.
extension Headway {
  package var phrase: Phrase {
    switch work {
    case .reading: Phrase("正在核对：第 \(done) 行，共 \(all) 行", "comparing row \(done) of \(all)")
    case .saving: Phrase("正在存入：第 \(done) 条，共 \(all) 条", "saving \(done) of \(all)")
    }
  }
}
