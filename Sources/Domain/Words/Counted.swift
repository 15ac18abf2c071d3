/// How many there are of what English makes a plural of with an s: `1 issue`, `12 issues`.
package func counted(_ count: Int, _ word: String) -> String {
  "\(count) \(word)\(count == 1 ? "" : "s")"
}

/// Digits in groups of three: `345,000,000`.
func inThousands(_ digits: String) -> String {
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
