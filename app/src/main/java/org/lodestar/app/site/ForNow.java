package org.lodestar.app.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Slot: what differs while things do not run as usual, such as a closed site. Filled by the module
 * that keeps the local pathway.
 */
public interface ForNow {
  /**
   * What is arranged for today; nothing when things run as usual. Told from memory while the
   * database is away.
   */
  Optional<Notice> notice();

  /**
   * An arrangement.
   *
   * @param workers what workers have to know
   * @param everybody what public pages say; empty when it is nothing to the public
   * @param until last day
   * @param routes what public pages say in place of ringing a service
   */
  record Notice(String workers, String everybody, LocalDate until, Map<UUID, String> routes) {
    public Notice {
      routes = Map.copyOf(routes);
    }
  }
}
