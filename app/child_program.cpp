// The program's input is a socket and not a pipe, because writing to a socket can be told not to
// raise SIGPIPE when the program has ended early. One poll serves input, output and errors, so a
// large picture cannot fill a pipe that nobody empties. Whatever happens, the child is waited for.

#include "child_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace remit::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int no_descriptor = -1;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, no_descriptor)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const { return number_; }
  void close() {
    if (number_ != no_descriptor) ::close(number_);
    number_ = no_descriptor;
  }

private:
  int number_ = no_descriptor;
};

/// Our end and the child's; neither outlives an exec unless it is handed over.
struct Ends {
  Descriptor ours;
  Descriptor theirs;
};

void make_non_blocking(const Descriptor& descriptor) {
  const int flags = ::fcntl(descriptor.number(), F_GETFL);
  if (flags < 0 || ::fcntl(descriptor.number(), F_SETFL, flags | O_NONBLOCK) < 0) fail("fcntl");
}

Ends pipe_to_us() {
  std::array<int, 2> numbers{};
  if (::pipe2(numbers.data(), O_CLOEXEC) != 0) fail("pipe");
  Ends ends{Descriptor(numbers[0]), Descriptor(numbers[1])};
  make_non_blocking(ends.ours);
  return ends;
}

Ends socket_to_child() {
  std::array<int, 2> numbers{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, numbers.data()) != 0) fail("socketpair");
  Ends ends{Descriptor(numbers[0]), Descriptor(numbers[1])};
  make_non_blocking(ends.ours);
  return ends;
}

/// The child's three streams, as we hold them.
struct Streams {
  Ends input = socket_to_child();
  Ends output = pipe_to_us();
  Ends errors = pipe_to_us();
};

/// The variables of this process, but for those that are given anew, and these; null at the end.
std::vector<char*> environment_with(std::vector<std::string>& added) {
  std::vector<char*> all;
  for (char** at = environ; *at != nullptr; ++at) {
    const std::string_view known = *at;
    const auto is_replaced = [&](const std::string& it) {
      return known.starts_with(it.substr(0, it.find('=') + 1));
    };
    if (!std::ranges::any_of(added, is_replaced)) all.push_back(*at);
  }
  for (std::string& it : added) all.push_back(it.data());
  all.push_back(nullptr);
  return all;
}

/// Starts the program; an error number if it cannot be.
int spawn(pid_t& child, const ChildRun& run, const Streams& streams) {
  posix_spawn_file_actions_t actions;
  if (const int error = ::posix_spawn_file_actions_init(&actions); error != 0) return error;
  ::posix_spawn_file_actions_adddup2(&actions, streams.input.theirs.number(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, streams.output.theirs.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, streams.errors.theirs.number(), STDERR_FILENO);
  std::vector<std::string> command = run.command;
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  for (std::string& word : command) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::vector<std::string> added = run.environment;
  std::vector<char*> variables = environment_with(added);
  const int error =
      ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), variables.data());
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// Sends what the child takes; closes our end when all is sent or the child no longer reads.
void feed(Descriptor& input, std::string_view& rest) {
  const ssize_t sent = ::send(input.number(), rest.data(), rest.size(), MSG_NOSIGNAL);
  if (sent >= 0) {
    rest.remove_prefix(static_cast<std::size_t>(sent));
  } else if (errno != EAGAIN && errno != EINTR) {
    rest = {};
  }
  if (rest.empty()) input.close();
}

/// Appends what has arrived; closes our end when there will be no more.
void drain(Descriptor& from, std::string& to) {
  std::array<char, 65'536> buffer{};
  const ssize_t got = ::read(from.number(), buffer.data(), buffer.size());
  if (got > 0) {
    to.append(buffer.data(), static_cast<std::size_t>(got));
  } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
    from.close();
  }
}

int milliseconds_until(Clock::time_point deadline) {
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return static_cast<int>(std::clamp<long long>(left, 0, 60'000));
}

/// Feeds and reads until both outputs are closed; false if the time is over before, or the output
/// grows beyond its limit.
bool exchange(Streams& streams, std::string_view given, Clock::time_point deadline,
    const ChildRun& run, ChildResult& result) {
  Descriptor& input = streams.input.ours;
  Descriptor& output = streams.output.ours;
  Descriptor& errors = streams.errors.ours;
  if (given.empty()) input.close();
  while (output.number() != no_descriptor || errors.number() != no_descriptor) {
    const bool too_much = result.output.size() + result.errors.size() > run.most_output;
    if (too_much) result.end = ChildEnd::too_much;
    if (too_much || Clock::now() >= deadline) return false;
    std::array<pollfd, 3> waits{{{input.number(), POLLOUT, 0}, {output.number(), POLLIN, 0},
        {errors.number(), POLLIN, 0}}};  // poll passes over negative descriptors
    if (::poll(waits.data(), waits.size(), milliseconds_until(deadline)) < 0 && errno != EINTR) {
      fail("poll");
    }
    if (waits[0].revents != 0) feed(input, given);
    if (waits[1].revents != 0) drain(output, result.output);
    if (waits[2].revents != 0) drain(errors, result.errors);
  }
  return true;
}

/// The exit status, as waitpid gives it; none if the time is over before the child ends.
std::optional<int> status_of(pid_t child, Clock::time_point deadline) {
  int status = 0;
  while (true) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child) return status;
    if (ended < 0 && errno != EINTR) return 0;  // somebody else waited for it
    if (Clock::now() >= deadline) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

void end(pid_t child) {
  ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace

ChildResult run_child(std::string_view input, const ChildRun& run) {
  const Clock::time_point deadline = Clock::now() + run.time_limit;
  Streams streams;
  ChildResult result;
  pid_t child = 0;
  result.status = spawn(child, run, streams);
  if (result.status != 0) {
    result.end = ChildEnd::not_started;
    return result;
  }
  streams.input.theirs.close();
  streams.output.theirs.close();
  streams.errors.theirs.close();
  std::optional<int> status;
  result.end = ChildEnd::too_slow;
  try {
    if (exchange(streams, input, deadline, run, result)) status = status_of(child, deadline);
  } catch (...) {
    end(child);
    throw;
  }
  if (!status) {
    end(child);
    return result;
  }
  result.end = WIFEXITED(*status) ? ChildEnd::exited : ChildEnd::killed;
  result.status = WIFEXITED(*status) ? WEXITSTATUS(*status) : WTERMSIG(*status);
  return result;
}

}  // namespace remit::app
