/// Words near which a few digits are somebody's number, and not a quantity (C14).
extension PrivateReader {
  enum Cue {
    /// A telephone, or somebody to be called: `联系张总`.
    case call
    /// WeChat or QQ, whose ids may be words.
    case account
  }

  private static let calls = [
    "电话", "手机", "短号", "联系", "座机", "传真", "号码", "致电", "拨", "热线", "tel", "phone", "mobile",
  ]
  private static let accounts = ["微信", "wechat", "weixin", "qq", "vx", "v信", "企鹅"]
  private static let titles = ["总", "经理", "厂长", "主任", "老板"]
  /// The surnames of nine in ten.
  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢
    姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤
    应翁俞柯项阮林颜包蒙江童瞿章施柳鲍洪盛倪裘管詹欧岑
    """.unicodeScalars.filter { $0 != "\n" })
  /// `资金总额` is nobody.
  private static let totals = Set("额量数计值体部共投产和面是公".unicodeScalars)
  /// A number that measures something is nobody's.
  private static let measures = Set("元万亿吨亩人个家件户%年月日米平度期栋台套类项".unicodeScalars)

  private static let callWords = WordSet(calls)
  private static let accountWords = WordSet(accounts)
  private static let titleWords = WordSet(titles)
  private static let cueWords = WordSet(calls + accounts + titles)

  /// Whether a word that says whose number it is may stand where these two follow each other.
  static func isCue(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    scalar == "拨" || scalar == "总" || cueWords.mayStand(at: previous, before: scalar)
  }

  /// Where words of one sort stand.
  func cues(of cue: Cue) -> [Range<Int>] {
    switch cue {
    case .account: Self.accountWords.ranges(in: plain)
    case .call:
      Self.callWords.ranges(in: plain) + Self.accountWords.ranges(in: plain) + addressed
    }
  }

  /// `张总`, `李经理`: a surname with what such a person is called.
  private var addressed: [Range<Int>] {
    Self.titleWords.ranges(in: plain).filter { title in
      let next = plain[title.upperBound...].first
      return title.lowerBound > 0 && Self.surnames.contains(plain[title.lowerBound - 1])
        && !(next.map(Self.totals.contains) ?? false)
    }
  }

  /// Whether a word says of digits that somebody is called by them: before them in the same clause,
  /// or right behind them.
  func isCalled(_ range: Range<Int>, _ cues: [Range<Int>]) -> Bool {
    !isMeasured(range)
      && cues.contains { cue in
        if cue.upperBound <= range.lowerBound {
          let between = plain[cue.upperBound..<range.lowerBound]
          return between.count <= 12 && !between.contains { "。;!?".unicodeScalars.contains($0) }
        }
        return cue.lowerBound >= range.upperBound
          && plain[range.upperBound..<cue.lowerBound].allSatisfy(\.isJoint)
      }
  }

  /// Whether a unit of measure stands behind some digits.
  func isMeasured(_ range: Range<Int>) -> Bool {
    plain[range.upperBound...].first { $0 != " " }.map(Self.measures.contains) ?? false
  }
}
