package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * Where an officer writes to the reporter.
 *
 * @param step the concern, the talk so far, ready words and the reminder
 * @param meaning what the ready words in their language say in English; empty where there are none
 * @param interpreters who interprets; asked for where the reporter reads another language
 * @param files whether files can go along at all
 * @param gives files of the concern that can go along
 * @param stays those that cannot, each with why
 * @param most files that a concern has
 * @param megabytes of the largest file
 */
public record MessagePage(
    StaffStep step,
    String meaning,
    List<Helpline> interpreters,
    boolean files,
    List<Give> gives,
    List<String> stays,
    int most,
    long megabytes) {
  public MessagePage {
    interpreters = List.copyOf(interpreters);
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
