package org.lodestar.app.triage.web;

import java.util.List;

/**
 * Where an officer writes to the reporter.
 *
 * @param step the concern, the talk so far, ready words and the reminder
 * @param files whether files can go along at all
 * @param gives files of the concern that can go along
 * @param stays those that cannot, each with why
 * @param most files that a concern has
 * @param megabytes of the largest file
 */
public record MessagePage(
    StaffStep step, boolean files, List<Give> gives, List<String> stays, int most, long megabytes) {
  public MessagePage {
    gives = List.copyOf(gives);
    stays = List.copyOf(stays);
  }

  /** A file that can go along. */
  public record Give(String id, String label, String hint, boolean ticked) {
    /** Names are personal. */
    @Override
    public String toString() {
      return "Give[" + id + "]";
    }
  }
}
