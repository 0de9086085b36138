package org.lodestar.statute;

import java.time.LocalDate;
import org.lodestar.vocabulary.Mark;

/**
 * Where a rule comes from.
 *
 * @param id short stable name
 * @param citation the statute and section, or the guidance and its date
 * @param address where to read it
 * @param mark how far it can be relied on; {@link Mark#M} asks for a practitioner's confirmation
 * @param lastChecked the day on which somebody last compared it
 */
public record Source(String id, String citation, String address, Mark mark, LocalDate lastChecked) {

  /** The citation, with a remark when a practitioner has still to confirm it. */
  public String line() {
    return mark.needsPractitioner() ? citation + Words.get("source.practitioner") : citation;
  }
}
