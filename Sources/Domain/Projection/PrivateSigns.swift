/// One quick look at a text: whether it is worth reading for what belongs to one person.
///
/// Most texts hold a date, a number of papers and a surname, and nothing private; each of them is
/// looked at whenever it is shown or searched.
struct PrivateSigns {
  /// Digits that stand together, or with no more than a few joints between.
  private var row = 0
  private var joints = 0
  private var longestRow = 0
  /// Letters and digits of what may be somebody's id.
  private var word = 0
  private var longestWord = 0
  private var before = LeavingWords.Before()
  private var written: Unicode.Scalar = " "
  private var isAddressed = false
  private var isCued = false
  private var isNamed = false
  /// It says that an enterprise may leave, or may say so.
  private(set) var speaksOfLeaving = false
  private var maySpeakOfLeaving = false

  /// So many digits are somebody's number whatever stands near them: a landline without its country.
  private static let plainNumber = 10

  init(_ text: String, _ names: ListedNames = ListedNames()) {
    for scalar in text.unicodeScalars {
      take(PrivateReader.plain(scalar))
      if names.mayStand(at: written, before: scalar) { isNamed = true }
      written = scalar
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isPlainDigit {
      row = joints > DigitGroups.mostJoints ? 1 : row + 1
      joints = 0
      longestRow = max(longestRow, row)
    } else if row > 0 {
      joints = scalar.isJoint ? joints + 1 : DigitGroups.mostJoints + 1
    }
    word = scalar.isOfID ? word + 1 : 0
    longestWord = max(longestWord, word)
    if scalar == "@" { isAddressed = true }
    if PrivateReader.isCue(scalar, after: before.last) { isCued = true }
    takeLeaving(scalar)
    before.note(scalar)
  }

  private mutating func takeLeaving(_ scalar: Unicode.Scalar) {
    guard let isPlain = LeavingWords.isPlain(scalar, after: before) else { return }
    maySpeakOfLeaving = true
    if isPlain { speaksOfLeaving = true }
  }

  /// Whether the wall may have to hide something of it.
  var mayHold: Bool {
    isNamed || isAddressed || longestRow >= Self.plainNumber
      || isCued && max(longestRow, longestWord) >= PrivateReader.shortest
  }

  /// Whether it may hold that, digits of which nobody can say whose they are, or a word that a person
  /// has to look at.
  var mayBeDoubtful: Bool { mayHold || maySpeakOfLeaving || longestRow >= PrivateReader.shortest }
}
