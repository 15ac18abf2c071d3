import Glibc

/// A text without NUL in which many words are looked for.
///
/// By its bytes: to look for a word character by character takes hundreds of times as long, which
/// counts where a thousand names are looked for on every screen.
package struct Haystack {
  private let text: String

  package init(_ text: String) { self.text = text }

  package func contains(_ word: String) -> Bool { strstr(text, word) != nil }
}
