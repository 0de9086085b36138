package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;

/** Slot: when boards met. The room that keeps their meetings fills it. */
public interface BoardsMet {
  /** That a body met. */
  record Met(UUID meeting, UUID body, LocalDate day) {}

  /** Meetings that were held on a day or after it, the last first; none for who may not look. */
  List<Met> since(Worker worker, LocalDate day);

  /** The last day, until this one, on which a body met: colours rest on it, whoever looks. */
  Optional<LocalDate> last(LocalDate until);
}
