package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Slot: meetings about people of a case that are called and of which these may be told, so that
 * their own page does not say that nothing is planned. Called inside the transaction of a worker
 * who may read the case.
 */
public interface MeetingsAhead {
  /** All of a case, in any order, but for those of which whom they are about are not told. */
  List<Ahead> of(CaseFile file);

  /** A meeting about somebody on a day. */
  record Ahead(UUID person, LocalDate on) {}
}
