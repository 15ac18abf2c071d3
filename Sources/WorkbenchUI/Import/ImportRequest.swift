import Domain

/// Which list, and from where; names as somebody explained them.
package struct ImportRequest: Equatable, Sendable {
  package var list: String
  package var source: Source
  package var agreed: [Agreed]
  /// Which column somebody said fills which field, as `--map` takes it.
  package var map: String
  package var encoding: Encoding

  package init(
    list: String, source: Source, agreed: [Agreed] = [], map: String = "",
    encoding: Encoding = .auto
  ) {
    (self.list, self.source, self.agreed) = (list, source, agreed)
    (self.map, self.encoding) = (map, encoding)
  }

  /// What a file is written in, as `--encoding` takes it; a person says where the program is wrong.
  package enum Encoding: String, CaseIterable, Sendable {
    case auto
    case utf8 = "utf-8"
    case gb18030
  }

  package enum Source: Equatable, Sendable {
    case file(String)
    /// A table copied from a spreadsheet, its heads in the first row.
    case cells(String)
  }

  /// Whether a head can be named in `map`, which parts its own words by these.
  static func mayMap(_ head: String) -> Bool { !head.contains { ",，=＝".contains($0) } }

  package struct Agreed: Equatable, Sendable {
    package let name: String
    package let ref: EntityRef
  }
}

extension ImportRequest.Encoding {
  var phrase: Phrase {
    switch self {
    case .auto: Phrase("自动", "automatic")
    case .utf8: Phrase(verbatim: "UTF-8")
    case .gb18030: Phrase(verbatim: "GB18030")
    }
  }

  /// The one tried after it.
  var next: Self {
    switch self {
    case .auto: .utf8
    case .utf8: .gb18030
    case .gb18030: .auto
    }
  }
}
