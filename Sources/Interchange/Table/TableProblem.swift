import Domain

/// Where something stands in a table, so that it can be found in the file.
package struct TablePlace: Equatable {
  /// The physical line of the file, from 1; a cell with line breaks is where it begins.
  package let line: Int
  /// The number of the column, from 1; none for a whole row.
  package let column: Int?
  /// The column's name; none where it has none.
  package let header: String?

  package init(line: Int, column: Int? = nil, header: String? = nil) {
    self.line = line
    self.column = column
    self.header = header
  }
}

/// One thing wrong in a table: where, what stands there, and what should.
package struct TableProblem: Error, Equatable {
  package let place: TablePlace
  package let found: String
  package let expected: Expectation

  package init(at place: TablePlace, found: String, expected: Expectation) {
    self.place = place
    self.found = found
    self.expected = expected
  }

  /// The order of the file: by line, a whole row before its cells.
  static func isEarlier(_ one: TableProblem, than other: TableProblem) -> Bool {
    (one.place.line, one.place.column ?? 0) < (other.place.line, other.place.column ?? 0)
  }
}

/// What should have stood in a place of a table.
package enum Expectation: Equatable {
  /// A first line that names the columns; the file is empty.
  case headerRow
  /// A header no other column bears; column `first` bears it too.
  case distinctHeader(first: Int)
  /// A row of the list; the header of line `first` stands there once more.
  case rowNotHeader(first: Int)
  /// The quote that closes the one that opens here.
  case closingQuote
  /// A delimiter or the end of the line after a closing quote.
  case delimiterAfterQuote
  /// No more cells than there are headers; `found` is how many there are.
  case cells(Int)
  /// What the field takes.
  case field(FieldProblem)
  /// Something no other row bears; the row on `firstLine` bears it too.
  case distinct(firstLine: Int)
  /// Something no other entry of the registry bears; `by` does.
  case notTaken(by: EntityRef)
  /// The name or id of an entry of one of these kinds; `near` are called nearly so.
  case entry(of: [EntityKind], near: [EntityRef])
  /// The name or id of a 镇街; `near` are called nearly so.
  case town(near: [EntityRef])
  /// The name or code of one of these categories.
  case category(among: [EntityRef])
  /// The id of one of these entries, for all of them bear the name.
  case oneOf([EntityRef])
  /// A day; the cell has the number a spreadsheet keeps of this one.
  case dayNotNumber(Day)
  /// A day with its year: the cell has only month and day.
  case dayWithYear
  /// A day with its year first: else it is not told which number is what.
  case dayYearFirst
  /// At most so many bytes.
  case atMost(bytes: Int)
  /// What a formula comes to: a list does no sums.
  case noFormula
  /// What stands behind a mask: only a list that hides nothing can bring something new.
  case unmasked
  /// What the ledger says: only a person changes that, there.
  case settled(EntityRef, String)
  /// A day of this year.
  case dayIn(Int)
  /// A Saturday or Sunday: this one is worked anyhow.
  case weekend(Day)
  /// Whether a day is a holiday or worked for one.
  case dayKind
  /// What a rule of the office allows: it refuses what the row asks for.
  case rule(Refusal)
}
