import Glibc
import TestSupport
import Testing

@testable import TerminalKit

/// One after the other: a process has one screen.
@Suite(.serialized) struct TerminalTests {
  private static let size = Size(rows: 6, columns: 40)
  private let turn = SignalTurn()
  private let place: PseudoTerminal

  init() throws {
    place = try PseudoTerminal(Self.size)
  }

  /// With the safe glyphs: nobody answers here how wide the others are.
  private func open(
    lines: GlyphSet.Lines = .ascii, kind: String = "xterm-256color"
  ) throws -> Terminal {
    let theme = Theme(name: "t", glyphs: GlyphSet(lines: lines))
    return try Terminal(
      theme: theme, farewell: "", input: place.program, output: place.program, kind: kind)
  }

  private func frame(_ text: String) -> Canvas {
    var canvas = Canvas(size: Self.size)
    canvas.put(text, at: Point(row: 1, column: 2))
    return canvas
  }

  @Test func `the terminal is given back as it was`() throws {
    let before = place.modes()
    do {
      var terminal = try open()
      #expect(place.modes() != before)
      terminal.present(frame("霜降"))
      let sent = place.sent()
      #expect(sent.contains("\u{1B}[?1049h"))
      #expect(sent.contains("\u{1B}[?2004h"))
    }
    #expect(place.modes() == before)
    let sent = place.sent()
    #expect(sent.contains("\u{1B}[?1049l"))
    #expect(sent.contains("\u{1B}[?2004l"))
  }

  @Test func `Ctrl-S and Ctrl-Q are keys`() throws {
    var terminal = try open()
    place.type("\u{13}\u{11}")
    #expect(terminal.poll(timeout: 5000) == [.key(.control("s")), .key(.control("q"))])
  }

  @Test func `a frame is sent once and then only what differs`() throws {
    var terminal = try open()
    terminal.present(frame("霜降压缩机"))
    #expect(place.sent().contains("霜降压缩机"))
    terminal.present(frame("霜降压缩机"))
    #expect(place.sent().isEmpty)
    terminal.present(frame("霜降缩压机"))
    let difference = place.sent()
    #expect(difference.contains("缩压"))
    #expect(!difference.contains("机"))
  }

  @Test func `a redraw sends everything again`() throws {
    var terminal = try open()
    terminal.present(frame("霜降压缩机"))
    _ = place.sent()
    terminal.redraw()
    terminal.present(frame("霜降压缩机"))
    #expect(place.sent().contains("霜降压缩机"))
  }

  @Test func `another theme repaints every cell in place, and wipes nothing`() throws {
    // The runner of these tests wants none for itself.
    let noColour = Environment.value(of: "NO_COLOR")
    unsetenv("NO_COLOR")
    defer { noColour.map { _ = setenv("NO_COLOR", $0, 1) } }
    var terminal = try open()
    // To the last row: what is blank may well be painted as one.
    var canvas = frame("霜降压缩机")
    for row in 0..<Self.size.rows { canvas.put("谷雨泵业", at: Point(row: row, column: 20)) }
    terminal.present(canvas)
    _ = place.sent()
    let ground = Ink(RGB(0xFF, 0xFF, 0xFF))
    terminal.theme = Theme(name: "other", styles: [.text: Style(background: ground)])
    terminal.present(canvas)
    let sent = place.sent()
    #expect(sent.contains("霜降压缩机"))
    #expect(sent.contains("48;5;231m"))
    for wipe in ["\u{1B}[2J", "\u{1B}[J"] { #expect(!sent.contains(wipe)) }
  }

  @Test func `a blank between words of two colours changes none`() throws {
    let noColour = Environment.value(of: "NO_COLOR")
    unsetenv("NO_COLOR")
    defer { noColour.map { _ = setenv("NO_COLOR", $0, 1) } }
    let styles: [Role: Style] = [
      .text: Style(foreground: Ink(RGB(0xFF, 0xFF, 0xFF))),
      .muted: Style(foreground: Ink(RGB(0, 0, 0xFF))),
      .selection: Style(background: Ink(RGB(0xFF, 0, 0))),
    ]
    var terminal = try Terminal(
      theme: Theme(name: "t", styles: styles, glyphs: GlyphSet(lines: .ascii)), farewell: "",
      input: place.program, output: place.program, kind: "xterm-256color")
    var canvas = Canvas(size: Self.size)
    for (index, word) in ["泽国", "大溪", "温峤"].enumerated() {
      canvas.put(word, at: Point(row: 1, column: index * 6), .muted)
    }
    terminal.present(canvas)
    #expect(place.sent().contains("泽国  大溪  温峤"))
    canvas.put("箬横", at: Point(row: 1, column: 0), .muted)
    canvas.highlight(Rect(row: 1, column: 4, rows: 1, columns: 2), .selection)
    terminal.present(canvas)
    #expect(place.sent().contains("48;5;196m  "))
  }

  @Test func `the cursor is hidden while a frame is drawn, and then stands at the caret`() throws {
    var terminal = try open()
    var canvas = frame("霜降")
    canvas.caret = Point(row: 1, column: 6)
    terminal.present(canvas)
    _ = place.sent()
    canvas.put("谷雨", at: Point(row: 4, column: 0))
    terminal.present(canvas)
    let sent = place.sent()
    let (hide, show) = ("\u{1B}[?25l", "\u{1B}[?25h")
    let places = [hide, "谷雨", "\u{1B}[2;7H", show].map { sent.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(sent.debugDescription)")
    let found = places.compactMap(\.self)
    #expect(found == found.sorted())
  }

  @Test func `the safe glyphs are exchanged on the way to the screen`() throws {
    var terminal = try open()
    terminal.present(frame("─│▌…"))
    #expect(place.sent().contains("-|>~"))
  }

  @Test(arguments: [("\u{1B}[2;2R", 1, "─…"), ("\u{1B}[2;3R", 2, "-~")])
  func `the answer about ambiguous width chooses the glyphs`(
    answer: String, columns: Int, shown: String
  ) throws {
    place.makeRaw()
    place.type(answer + "j")
    var terminal = try open(lines: .unicode)
    #expect(terminal.ambiguousColumns == columns)
    #expect(terminal.poll(timeout: 5000) == [.key(.character("j"))])
    terminal.present(frame("─…"))
    #expect(place.sent().contains(shown))
  }

  @Test func `the size is the kernel's`() throws {
    setenv("LINES", "99", 1)
    defer { unsetenv("LINES") }
    var terminal = try open()
    #expect(terminal.size == Self.size)
    place.resize(Size(rows: 10, columns: 60))
    kill(getpid(), SIGWINCH)
    #expect(terminal.poll(timeout: 5000) == [.resize(Size(rows: 10, columns: 60))])
    #expect(terminal.size == Size(rows: 10, columns: 60))
  }

  @Test(arguments: [(SIGTERM, InputEvent.terminate), (SIGINT, .interrupt), (SIGHUP, .hangup)])
  func `a signal wakes the loop and is an event`(signal: Int32, event: InputEvent) throws {
    // A shell starts what it sends to the background deaf to some of them.
    _ = Glibc.signal(signal, SIG_DFL)
    var terminal = try open()
    kill(getpid(), signal)
    #expect(terminal.poll() == [event])
    #expect(terminal.poll(timeout: 0) == [])
  }

  @Test func `a program that was continued draws everything anew`() throws {
    var terminal = try open()
    terminal.present(frame("霜降压缩机"))
    _ = place.sent()
    kill(getpid(), SIGCONT)
    #expect(terminal.poll() == [.resumed])
    terminal.present(frame("霜降压缩机"))
    #expect(place.sent().contains("霜降压缩机"))
  }

  @Test func `another program finds the terminal as the shell left it`() throws {
    let before = place.modes()
    var terminal = try open()
    let during = terminal.away { place.modes() }
    #expect(during == before)
    #expect(place.modes() != before)
    #expect(terminal.poll(timeout: 0) == [.resumed])
  }

  @Test func `silence after an ESC makes it the key`() throws {
    var terminal = try open()
    place.type("\u{1B}")
    #expect(terminal.poll(timeout: 5000) == [.key(.escape)])
  }

  @Test func `a lost line is a hangup`() throws {
    var terminal = try open()
    let null = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(null) }
    let kept = dup(place.program)
    dup2(null, place.program)
    defer {
      dup2(kept, place.program)
      close(kept)
    }
    #expect(terminal.poll(timeout: 5000) == [.hangup])
    #expect(terminal.poll(timeout: 0) == [])
  }

  @Test func `the mouse is asked for while it is on, and nobody else is sent clicks`() throws {
    let (on, off) = ("\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[?1006l\u{1B}[?1000l")
    do {
      var terminal = try open()
      terminal.present(frame("霜降"))
      terminal.away {}
      #expect(!place.sent().contains("[?100"))
      terminal.listenToMouse(true)
      #expect(place.sent() == on)
      place.type("\u{1B}[<0;3;2M")
      #expect(terminal.poll(timeout: 5000) == [.resumed])
      #expect(
        terminal.poll(timeout: 5000) == [.mouse(Mouse(.clicked, at: Point(row: 1, column: 2)))])
      terminal.away { #expect(place.sent().contains(off)) }
      #expect(place.sent().contains(on))
      terminal.listenToMouse(false)
      #expect(place.sent() == off)
      terminal.listenToMouse(true)
      _ = place.sent()
    }
    #expect(place.sent().contains(off))
  }

  @Test func `a descriptor of the caller's is waited for too`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var terminal = try open()
    #expect(terminal.poll(extra: [ends[0]], timeout: 0) == [])
    write(ends[1], "x", 1)
    #expect(terminal.poll(extra: [ends[0]]) == [.readable(ends[0])])
  }

  @Test(arguments: [
    ("dumb", TerminalFailure.tooPlain), ("no-such-terminal", .unknownTerminal),
  ])
  func `a terminal that will not do is left alone`(kind: String, failure: TerminalFailure) {
    let before = place.modes()
    #expect(throws: failure) { try open(kind: kind).size }
    #expect(place.modes() == before)
    #expect(place.sent().isEmpty)
  }

  @Test func `a file is no terminal`() {
    let null = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    #expect(throws: TerminalFailure.notATerminal) {
      try Terminal(theme: Theme(name: "t"), input: null, output: null).size
    }
  }

  @Test func `a second terminal at the same time is refused`() throws {
    let terminal = try open()
    #expect(throws: TerminalFailure.noResources) { try open().size }
    #expect(terminal.size == Self.size)
  }

  @Test func `a crash says farewell and keeps its signal`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.exitStatus, \.standardErrorContent]
    ) {
      let place = try PseudoTerminal(Size(rows: 6, columns: 40))
      let theme = Theme(name: "t", glyphs: GlyphSet(lines: .ascii))
      let terminal = try Terminal(
        theme: theme, farewell: "crashed", input: place.program, output: place.program,
        kind: "xterm")
      fatalError("out of \(terminal.size.rows)")
    }
    let said = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } ?? ""
    #expect(said.contains("out of 6"))
    #expect(said.hasSuffix("crashed\n"))
    #expect(result?.exitStatus == .signal(SIGILL) || result?.exitStatus == .signal(SIGTRAP))
  }
}
