package org.lodestar.app.casework.store;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases somebody sees, asked in a transaction of its own in which the database takes the
 * program for them: so who may see is decided where it always is.
 */
@Component
public class Sight {
  private final MatchRows rows;

  Sight(MatchRows rows) {
    this.rows = rows;
  }

  /** Those of the cases that the standing in force sees. Called inside a {@link Standing}. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Set<UUID> seenOf(Collection<UUID> cases) {
    return rows.seenOf(cases);
  }
}
