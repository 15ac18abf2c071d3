import CTerminal
import Glibc

extension Terminal {
  /// Waits until there is something to do.
  ///
  /// Nothing is done while waiting: the program is blocked in one `poll`.
  ///
  /// - Parameters:
  ///   - extra: further descriptors to wait for, reported as `.readable` for as long as they are.
  ///   - timeout: milliseconds to wait at most; nil waits for ever, 0 only looks.
  /// - Returns: what happened, in order; nothing when the time is over.
  package mutating func poll(extra: [Int32] = [], timeout: Int? = nil) -> [InputEvent] {
    let end = timeout.map { Moment.now() + $0 }
    repeat {
      let events = queued.isEmpty ? wait(for: extra, until: end) : takeQueued()
      if !events.isEmpty { return events }
    } while end.map { Moment.now() < $0 } ?? true
    return []
  }

  /// Stops the program as Ctrl-Z stops others; the next poll says that it was resumed.
  package mutating func suspend() {
    cterm_leave()
    cterm_stop()
    takeBack()
  }

  /// Gives the terminal to another program while `body` runs, such as an editor.
  package mutating func away<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cterm_leave()
    defer { takeBack() }
    return try body()
  }

  /// Has the terminal tell of the mouse, or no longer; off until somebody asks for it.
  package func listenToMouse(_ isOn: Bool) { cterm_mouse(isOn ? 1 : 0) }

  private mutating func takeBack() {
    cterm_enter()
    queued.append(.resumed)
    measure()
  }

  private mutating func takeQueued() -> [InputEvent] {
    defer { queued = [] }
    return queued
  }

  private mutating func wait(for extra: [Int32], until end: Int?) -> [InputEvent] {
    let settling = silence.map { lastInput + $0 }
    let wait = [end, settling].compactMap { $0 }.min().map { max(0, $0 - Moment.now()) } ?? -1
    var polled = ([isHungUp ? -1 : input, cterm_wake_descriptor()] + extra).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = Glibc.poll(&polled, nfds_t(polled.count), Int32(clamping: wait))
    // Interrupted by a signal: what it was is in the pipe.
    if count < 0 { return takeSignals() }
    var events: [InputEvent] = []
    if polled[0].revents != 0 {
      events = readInput()
    } else if let settling, Moment.now() >= settling {
      lastInput = Moment.now()
      events = decoder.settle()
    }
    if polled[1].revents != 0 { events += takeSignals() }
    return events + polled.dropFirst(2).filter { $0.revents != 0 }.map { .readable($0.fd) }
  }

  /// How long to wait for more of what has begun: a sequence may be cut in two by a slow line, a
  /// paste may stall longer, and only the ESC alone is in a hurry.
  private var silence: Int? {
    switch decoder.waiting {
    case .nothing: nil
    case .escape: escapeDelay
    case .sequence: max(500, escapeDelay)
    case .paste: 1000
    }
  }

  private mutating func readInput() -> [InputEvent] {
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(input, buffer.baseAddress, buffer.count))
    }
    lastInput = Moment.now()
    if !bytes.isEmpty { return decoder.feed(bytes) }
    isHungUp = true
    return decoder.settle() + [.hangup]
  }

  private mutating func takeSignals() -> [InputEvent] {
    let signals = Int(cterm_take_signals())
    var events: [InputEvent] = []
    if signals & CTERM_INTERRUPT != 0 { events.append(.interrupt) }
    if signals & CTERM_TERMINATE != 0 { events.append(.terminate) }
    if signals & CTERM_HANGUP != 0 { events.append(.hangup) }
    if signals & CTERM_STOP != 0 {
      suspend()
    } else if signals & CTERM_CONTINUE != 0 {
      takeBack()
    } else if signals & CTERM_RESIZE != 0 {
      measure(isTold: true)
    }
    return events + takeQueued()
  }

  /// Where the terminal told of a change, it may have shrunk and grown back before anybody looked:
  /// what it cut off meanwhile has to be drawn again.
  private mutating func measure(isTold: Bool = false) {
    let measured = Self.measured()
    guard isTold || measured != size else { return }
    size = measured
    cterm_resize(Int32(clamping: size.rows), Int32(clamping: size.columns))
    queued.append(.resize(size))
  }
}

/// Moments of a clock that nobody sets.
enum Moment {
  /// Milliseconds since some moment in the past.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
