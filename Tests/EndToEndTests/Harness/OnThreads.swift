import Glibc
import Testing

/// Runs journeys on threads of their own, for they wait for programs most of the time.
///
/// So several wait at once, where each would keep one of the few threads that all tests share.
struct OnThreads: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing journey: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(JourneyThreads.shared) { try await journey() }
  }
}

extension Trait where Self == OnThreads {
  static var onThreads: Self { Self() }
}

/// A thread for each job, of which as many run at once as keep two processors busy.
private final class JourneyThreads: TaskExecutor, @unchecked Sendable {
  static let shared = JourneyThreads()
  private let free = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  private init() { sem_init(free, 0, 8) }

  func enqueue(_ job: consuming ExecutorJob) {
    let work = Work(job: UnownedJob(job), threads: self)
    var thread = pthread_t()
    let made = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    precondition(made == 0, "no thread for a journey: \(made)")
    pthread_detach(thread)
  }

  private final class Work {
    private let job: UnownedJob
    private let threads: JourneyThreads

    init(job: UnownedJob, threads: JourneyThreads) {
      (self.job, self.threads) = (job, threads)
    }

    func run() {
      while sem_wait(threads.free) != 0 {}
      defer { sem_post(threads.free) }
      job.runSynchronously(on: threads.asUnownedTaskExecutor())
    }
  }
}
