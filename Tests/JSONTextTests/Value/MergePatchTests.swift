import JSONText
import Testing

struct MergePatchTests {
  /// The examples of RFC 7396, appendix A: original, patch, result.
  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
    (#"{"a":"foo"}"#, "null", "null"),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
    ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ])
  func `a patch is merged as the standard shows`(old: String, patch: String, new: String) throws {
    let merged = try JSON(parsing: old).merging(JSON(parsing: patch))
    #expect(merged.text() == new)
  }

  @Test func `a difference names only what changed, and merging it gives the new document`() {
    let old: JSON = ["name": "霜降压缩机股份有限公司", "staff": 300, "site": ["town": "大溪", "room": 5]]
    let new: JSON = ["name": "霜降压缩机股份有限公司", "site": ["town": "泽国", "room": 5], "tags": ["优质"]]
    let patch = JSON.difference(from: old, to: new)
    #expect(patch == ["staff": .null, "site": ["town": "泽国"], "tags": ["优质"]])
    #expect(old.merging(patch) == new)
    #expect(new.merging(.difference(from: new, to: old)) == old)
    #expect(JSON.difference(from: old, to: old) == [:])
  }

  @Test func `a field that becomes an object, or stops being one, is replaced whole`() {
    let flat: JSON = ["contact": "赵甲"]
    let deep: JSON = ["contact": ["name": "赵甲"]]
    #expect(flat.merging(.difference(from: flat, to: deep)) == deep)
    #expect(deep.merging(.difference(from: deep, to: flat)) == flat)
  }
}
