package org.lodestar.app.vault.face;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.vault.ReachWay;
import org.lodestar.app.vault.store.DangerousRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers and addresses of which somebody wrote that nobody may use them. The ban follows the
 * number: whoever would use it for somebody else learns whose record says so, and nothing more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DangerousWays {
  private final DangerousRows rows;

  DangerousWays(DangerousRows rows) {
    this.rows = rows;
  }

  /**
   * Makes these, and no others, the ones that this subject's record says nobody may use.
   *
   * @param organisation whose record it is
   */
  public void mark(UUID subject, UUID organisation, Collection<ReachWay> ways) {
    rows.replace(subject, organisation, ways);
  }

  /** Whose record says so of each of these, but for this subject's own. */
  public Map<ReachWay, UUID> elsewhere(UUID subject, Collection<ReachWay> ways) {
    Map<ReachWay, UUID> found = new HashMap<>();
    ways.forEach(way -> rows.elsewhere(subject, way).ifPresent(body -> found.put(way, body)));
    return found;
  }

  /** The same of one. */
  public Optional<UUID> elsewhere(UUID subject, ReachWay way) {
    return rows.elsewhere(subject, way);
  }
}
