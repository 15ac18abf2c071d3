import Domain
import TerminalKit

/// What `doctor` says.
enum DoctorWords {
  // MARK: The table

  static let check = Phrase("查什么", "what")
  static let state = Phrase("怎样", "state")
  static let found = Phrase("查到的", "found")
  static let advice = Phrase("建议：", "Advice:")
  static let allFine = Phrase("都好，没有要改的。", "All is well; there is nothing to change.")

  static let terminal = Phrase("终端", "terminal")
  static let isTerminal = Phrase("没有自报名字", "gives no name")
  static let noTerminal = Phrase("这里不是终端，只查得到环境", "none here; only the surroundings are looked at")
  static let useTerminal = Phrase(
    "请在平时用的终端窗口里直接运行 liuzhu doctor，不接管道、不重定向。",
    "Run liuzhu doctor in the terminal you use, neither piped nor redirected.")
  static let skipped = Phrase("没有试", "not tried")
  static let noAnswer = Phrase("终端没有回答", "the terminal does not answer")

  // MARK: Surroundings

  static let locale = Phrase("语言环境", "locale")
  static let setUTF8 = Phrase(
    "语言环境不是 UTF-8，工作台改用 C.UTF-8；在 ~/.profile 里加这一行，别的程序也就正常了：\nexport LANG=C.UTF-8",
    "The locale is not UTF-8 and the workbench uses C.UTF-8; put into ~/.profile:\nexport LANG=C.UTF-8"
  )
  static let installUTF8 = Phrase(
    "本机没有 UTF-8 语言环境，工作台打不开；请管理员安装 C.UTF-8（glibc 的 locales）。",
    "There is no UTF-8 locale here and the workbench cannot open; have C.UTF-8 installed.")

  static let kind = Phrase("终端类型", "kind")
  static let setTerm = Phrase(
    "不认识 TERM 所说的终端；PuTTY、Xshell、SecureCRT 都可以写：\nexport TERM=xterm-256color",
    "TERM names no terminal known here; use:\nexport TERM=xterm-256color")
  static let tooPlain = Phrase(
    "这种终端不能移动光标，开不了工作台；请换 TERM=xterm-256color，或用子命令（liuzhu --help）。",
    "This kind cannot place the cursor; use TERM=xterm-256color, or the sub-commands.")
  static let tmuxTerm = Phrase(
    "在 tmux 里 TERM 应是 tmux-256color；在 ~/.tmux.conf 里写：\nset -g default-terminal tmux-256color",
    "Inside tmux TERM should be tmux-256color; put into ~/.tmux.conf:\nset -g default-terminal tmux-256color"
  )

  static let colours = Phrase("颜色", "colours")
  static let noColour = Phrase("NO_COLOR，不用颜色", "none, by NO_COLOR")
  static func colours(_ count: Int) -> Phrase {
    switch count {
    case (1 << 24)...: Phrase("真彩色", "true colour")
    case 0: Phrase("没有", "none")
    default: Phrase("\(count) 色", "\(count)")
    }
  }
  static let fewColours = Phrase(
    "颜色少，灯仍有“红黄蓝绿灰”字样可看；终端若支持，可用 TERM=xterm-256color。",
    "Few colours; lights are letters too. Where the terminal has more, use TERM=xterm-256color.")

  static let size = Phrase("窗口", "size")
  static func enlarge(_ needed: Size) -> Phrase {
    Phrase(
      "窗口太小，至少要 \(needed.columns)×\(needed.rows)；拉大窗口或调小字号。",
      "The window is too small: at least \(needed.columns)×\(needed.rows) is needed.")
  }

  static let multiplexer = Phrase("套在里面", "inside")
  static let tmux = Phrase(
    "要让 tmux 把复制传到您的电脑、Esc 不迟钝，在 ~/.tmux.conf 里写：\nset -s set-clipboard on\nset -s escape-time 25",
    "For copies to reach your computer through tmux, and a quick Esc, put into ~/.tmux.conf:\nset -s set-clipboard on\nset -s escape-time 25"
  )
  static let screen = Phrase(
    "screen 不把复制传到您的电脑，Esc 也迟钝（maptimeout 25）；有 tmux 时请用 tmux。",
    "screen passes no copies on and delays Esc (maptimeout 25); use tmux where there is one.")

  static let ownKeys = Phrase("自己的按键", "own keys")

  // MARK: Answers

  static let width = Phrase("▽ 的宽度", "width of ▽")
  static let oneColumn = Phrase("1 列，画线用 ─│", "1 column; lines are ─│")
  static func columns(_ count: Int) -> Phrase {
    Phrase("\(count) 列，画线改用 -|", "\(count) columns; lines are -|")
  }
  static let wideLines = Phrase(
    "终端把 ▽…① 一类字符画成两列，线条和省略号改用 ASCII；PuTTY 里关掉“将不确定字符处理为 CJK 字符”，Xshell、SecureCRT 类似。",
    "The terminal draws characters such as ▽ two columns wide, so lines are ASCII; PuTTY: “Treat CJK ambiguous characters as wide” off."
  )
  static let askAscii = Phrase(
    "若工作台里的线条错位，在自己的主题里写 \"glyphs\": {\"lines\": \"ascii\"}。",
    "If lines are out of place, say \"glyphs\": {\"lines\": \"ascii\"} in a theme of your own.")

  static let paste = Phrase("粘贴", "paste")
  static let brackets = Phrase("带括号，不会当成按键", "comes in brackets, never as keys")
  static let noBrackets = Phrase("不带括号", "comes without brackets")
  static let pasteWithCare = Phrase(
    "粘贴的文字分不出是不是按键：只往表单里粘贴，不要在列表上粘贴；新一些的终端没有这个问题。",
    "Pasted text cannot be told from keys: paste into forms only, or use a newer terminal.")

  // MARK: Trials

  static let invitation = Phrase(
    "试几样，哪样不想试就按 Esc 跳过：", "A few things to try; Esc skips any of them:")
  static func press(_ name: String) -> Phrase {
    Phrase("请按 \(name)：", "Press \(name): ")
  }
  static func key(_ name: String) -> Phrase { Phrase("\(name) 键", "key \(name)") }
  static func understood(_ bytes: String) -> Phrase {
    Phrase("认得，发来 \(bytes)", "known; it sends \(bytes)")
  }
  static func misunderstood(_ bytes: String) -> Phrase {
    Phrase("不认得，发来 \(bytes)", "not known; it sends \(bytes)")
  }
  static func keySettings(_ name: String) -> Phrase {
    Phrase(
      "\(name) 键认不出：终端的键盘设置选 xterm 或 Linux；在那之前用 : 或 F10 菜单，别的键也都能到。",
      "\(name) is not known: set the terminal's keyboard to xterm or Linux; until then use : or F10."
    )
  }

  static let input = Phrase("中文输入", "input method")
  static let type = Phrase(
    "切到中文输入法，打几个字，回车（不试就直接回车）：", "Type some Chinese and press Enter (Enter alone skips): ")
  static func arrived(_ text: String, _ count: Int, _ bytes: Int, columns: Int) -> Phrase {
    Phrase(
      "收到“\(text)”，\(count) 个字，\(bytes) 个字节，占 \(columns) 列",
      "“\(text)” arrived: \(count) characters, \(bytes) bytes, \(columns) columns")
  }
  static func notUTF8(_ bytes: String) -> Phrase {
    Phrase("收到的不是 UTF-8：\(bytes)", "what arrived is not UTF-8: \(bytes)")
  }
  static let sendUTF8 = Phrase(
    "终端发来的不是 UTF-8：PuTTY 在“窗口—转换”里选 UTF-8，Xshell、SecureCRT 在会话属性的编码里选 UTF-8。",
    "The terminal does not send UTF-8: choose UTF-8 in its settings (PuTTY: Window, Translation).")
  static let noChinese = Phrase(
    "打的都是英文，没有试到中文输入法；再运行一次，切到中文再打。",
    "Only ASCII was typed; try once more with the input method on.")

  static let clipboard = Phrase("剪贴板", "clipboard")
  static func offerClipboard(_ sample: String) -> Phrase {
    Phrase(
      "按 y 把“\(sample)”放进您电脑的剪贴板（会顶掉里面原有的），别的键跳过：",
      "Press y to put “\(sample)” on your clipboard (what is there goes), any other key to skip: ")
  }
  static let pasteHere = Phrase("请粘贴到这里（粘不出按 Esc）：", "Paste it here (Esc if nothing comes): ")
  static let cameBack = Phrase("送得到，也粘得回", "goes there and comes back")
  static let cameOtherwise = Phrase("没有到您的电脑", "does not reach your computer")
  static let allowClipboard = Phrase(
    "终端没有让程序用剪贴板（OSC 52）：在终端设置里允许，tmux 里 set -s set-clipboard on；不行就用鼠标选中复制。",
    "The terminal keeps programs off the clipboard (OSC 52): allow it, or copy with the mouse.")
}
