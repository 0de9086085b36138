package org.lodestar.cli;

/** A command that cannot be carried out; the message is one plain sentence for the person. */
final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandRefused(String sentence) {
    super(sentence);
  }
}
