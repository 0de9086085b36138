package org.lodestar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.statute.InputRefused;

/**
 * The command line. Prints one JSON object on standard output; says what is wrong on standard error
 * and ends with 2 when a command cannot be carried out.
 */
public final class Lodestar {
  static final int DONE = 0;
  static final int REFUSED = 2;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  Lodestar(InputStream in, PrintStream out, PrintStream err, Clock clock) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    BreakingOff signal = BreakingOff.ofThisThread();
    int code = new Lodestar(System.in, out, err, Clock.system(LONDON)).run(List.of(arguments));
    signal.tooLate();
    System.exit(code);
  }

  int run(List<String> arguments) {
    try {
      out.println(answer(arguments));
      out.flush();
      return DONE;
    } catch (CommandRefused
        | InputRefused
        | LinkageException
        | PrevalenceException
        | DisclosureException e) {
      err.println(e.getMessage());
      err.flush();
      return REFUSED;
    }
  }

  private String answer(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new CommandRefused(Help.text());
    }
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.getFirst()) {
      case "route" -> RouteCommand.run(rest, in, today());
      case "clock" -> ClockCommand.run(rest);
      case "estimate" -> EstimateCommand.run(rest, err, clock);
      case "link" -> LinkCommand.run(rest, err, clock);
      case "protect" -> ProtectCommand.run(rest, err);
      case "redact" -> RedactCommand.run(rest, in);
      case "help", "--help", "-h" -> Help.text();
      default -> throw new CommandRefused(Help.unknown(arguments.getFirst()));
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
