import TestSupport
import Testing

extension EndToEnd {
  /// Somebody works on keys of his own, as his file gives them.
  struct KeysJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `keys of one's own do it and are shown, and what cannot be is told with its line`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      for folder in ["config", "config/liuzhu"] { place.home.makeFolder(folder) }
      place.home.write(
        "{\n  // 手熟的键\n  \"筛选\": \"f\", \"zoom\": [\"Z\", \"F6\"],\n  \"放大\": \"x\"\n}\n",
        to: "config/liuzhu/keys.json")
      let told = "keys.json:4: " + says("没有叫“放大”的功能", "no action is called “放大”")
      let session = try place.open("--lang", says.rawValue).sees(says("待办", "agenda"), told)
      session.press(.character("1"))
        .sees("1/3", says("f 筛选", "f filter"), says("Z 放大本栏", "Z zoom"))
        .press(.character("f")).types("霜降").sees("1/1 (3)").press(.enter, .character("/"))
        .sees(says("“/”在这里没有用", "/ does nothing here")).press(.escape).sees("1/3")
      session.press(.function(6)).seesNo("│").press(.character("Z")).sees("│")
        .press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("shaixuan")
        .sees(" 3/", "▌ f ").press(.escape).seesNo("▌ f ").leaves(in: says)
      session.sees(told)
      #expect(try place.run("doctor", "--lang", says.rawValue).output.contains(told))
    }
  }
}
