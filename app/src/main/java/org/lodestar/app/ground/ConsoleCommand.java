package org.lodestar.app.ground;

import java.util.List;

/** Slot: a command that an operator types, such as {@code ./lodestar audit verify}. */
public interface ConsoleCommand {
  /** The words that call it, such as {@code audit verify}. */
  String name();

  /** One line for the help page. */
  String help();

  /**
   * Does the work and prints to standard output.
   *
   * @return exit status: 0 when all is well
   * @throws Refusal when the arguments do not fit; the message says what to do
   */
  int run(List<String> arguments);
}
