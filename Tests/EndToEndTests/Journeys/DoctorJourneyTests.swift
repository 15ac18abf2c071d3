import TestSupport
import Testing

extension EndToEnd {
  /// Somebody tries out a terminal before the first day.
  struct DoctorJourneyTests {
    @Test func `keys, input method and clipboard are tried, and the terminal is as it was`() throws
    {
      let place = Workplace()
      let session = try place.shell(
        "\(Places.liuzhu) doctor; stty -a | tr ' ' '\\n' | grep -x -e echo -e icanon", rows: 40,
        columns: 120
      )
      .sees("请按 F1：").press(.function(1)).sees("认得，发来 ESC O P", "请按 Home：")
      .press(.home).sees("请按 End：").press(.escape).sees("没有试", "打几个字")
      session.types("霜降压缩机").press(.enter)
        .sees("收到“霜降压缩机”，5 个字，15 个字节，占 10 列", "按 y 把")
        .press(.character("y")).sees("请粘贴到这里").pastes("留驻工作台")
        .sees("送得到，也粘得回", "▽ 的宽度", "都好，没有要改的")
      session.sees("echo", "icanon").ends()
    }

    @Test func `everything can be skipped, in English`() throws {
      try Workplace().open("doctor", "--lang", "en", rows: 40)
        .sees("Press F1:").press(.escape).sees("Press Home:").press(.escape)
        .sees("Press End:").press(.control("c")).sees("Type some Chinese").press(.enter)
        .sees("Press y").press(.character("n")).sees("untried", "width of ▽").ends()
    }
  }
}
