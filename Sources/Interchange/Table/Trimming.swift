/// Text without the blanks around it: spaces of either width, tabs, line breaks, a stray mark.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[first...last])
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}": true
  default: false
  }
}
