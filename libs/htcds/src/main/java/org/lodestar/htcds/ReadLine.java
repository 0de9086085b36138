package org.lodestar.htcds;

import java.util.List;

/**
 * What became of one line of a file.
 *
 * @param line as a person counts them, from 1
 * @param row what it says; empty where it was refused or blank
 * @param faults why it was refused; none otherwise
 */
public record ReadLine(int line, Outcome outcome, Row row, List<Fault> faults) {
  /** What can become of a line. */
  public enum Outcome {
    READ,
    /** Nothing stands in it but perhaps its number. */
    BLANK,
    REFUSED
  }

  public ReadLine {
    faults = List.copyOf(faults);
  }
}
