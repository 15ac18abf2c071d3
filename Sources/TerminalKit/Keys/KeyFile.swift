import JSONText

/// The file in which a person gives actions keys of their own, as it was written.
///
/// `{"筛选": "f", "zoom": ["Z", "F6"]}`: each action by its name, with one key or several by theirs;
/// comments allowed. What the names mean is not known here.
package struct KeyFile: Equatable, Sendable {
  /// A name and where it stands; line and column from 1.
  package struct Mention: Equatable, Sendable {
    package let text: String
    package let line: Int
    package let column: Int

    package init(_ text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// What one action shall be reached by.
  package struct Wish: Equatable, Sendable {
    package let action: Mention
    package let keys: [Mention]
  }

  /// What cannot be read; the rest counts, where there is any.
  package enum Flaw: Equatable, Sendable {
    /// The file is there, and its bytes cannot be had.
    case unreadable
    /// It is longer than any such file; what it begins with is not taken for the whole.
    case tooLong
    /// The text is no JSON from there on.
    case notJSON(line: Int, column: Int)
    /// It is no object of names.
    case notAnObject
    /// What follows this name is neither a text nor a list of texts.
    case badValue(Mention)
  }

  package let path: String
  package private(set) var wishes: [Wish] = []
  package private(set) var flaws: [Flaw] = []

  package init(_ bytes: [UInt8], path: String) {
    self.path = path
    do {
      read(try JSONDocument(parsing: bytes, dialect: .commented))
    } catch {
      flaws = [.notJSON(line: error.position.line, column: error.position.column)]
    }
  }

  /// One of which nothing counts.
  package init(_ flaw: Flaw, path: String) {
    self.path = path
    flaws = [flaw]
  }

  private mutating func read(_ document: JSONDocument) {
    guard let object = document.root.object else { return flaws.append(.notAnObject) }
    for member in object.members {
      let action = document.mention(member.key, at: [member.key])
      if let keys = document.mentions(in: member) {
        wishes.append(Wish(action: action, keys: keys))
      } else {
        flaws.append(.badValue(action))
      }
    }
  }
}

extension JSONDocument {
  fileprivate func mention(_ text: String, at path: [String]) -> KeyFile.Mention {
    let place = position(of: path)
    return KeyFile.Mention(text, line: place?.line ?? 1, column: place?.column ?? 1)
  }

  /// The texts that follow a name; nil where anything else does.
  fileprivate func mentions(in member: JSONObject.Member) -> [KeyFile.Mention]? {
    if let text = member.value.string { return [mention(text, at: [member.key])] }
    guard let values = member.value.array else { return nil }
    let texts = values.compactMap(\.string)
    guard texts.count == values.count else { return nil }
    return texts.enumerated().map { mention($0.element, at: [member.key, "\($0.offset)"]) }
  }
}
