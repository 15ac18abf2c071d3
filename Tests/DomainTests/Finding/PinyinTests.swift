import Testing

@testable import Domain

struct PinyinTests {
  @Test(arguments: [
    ("鑫", ["xin"]), ("长", ["zhang", "chang"]), ("重", ["zhong", "chong"]), ("绿", ["lv", "lu"]),
    ("厦", ["sha", "xia"]), ("乐", ["le", "yue"]), ("行", ["xing", "hang"]),
    ("略", ["lve"]), ("女", ["nv"]), ("一", ["yi"]), ("㐀", ["qiu"]), ("a", []), ("，", []),
    ("𠀀", []),
  ])
  func `readings come without tones, the customary one first`(text: String, expected: [String]) {
    let scalar = text.unicodeScalars.first
    #expect(scalar.map(Pinyin.readings)?.filter(expected.contains) == expected)
    #expect(scalar.map(Pinyin.readings)?.first == expected.first)
  }

  @Test func `every reading is a syllable with a vowel`() {
    let letters = Set("abcdefghijklmnopqrstuvwxyz")
    var count = 0
    for scalar in (0x3400...0x9FFF).compactMap({ Unicode.Scalar(UInt32($0)) }) {
      for reading in Pinyin.readings(of: scalar) {
        count += 1
        #expect(reading.allSatisfy(letters.contains), "\(scalar)")
        #expect(reading.contains { "aeiouv".contains($0) }, "\(scalar) \(reading)")
      }
    }
    #expect(count > 27_000)
  }

  @Test func `interjections without a vowel have no reading`() {
    #expect(Pinyin.readings(of: "呣") == [])
  }
}
