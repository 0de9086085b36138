package org.lodestar.app.pathway.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.ForNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells every page what is arranged for now. The last answer is kept in memory, as helplines are:
 * whoever looks for help sees it while the database is away.
 */
@Component
class PublicForNow implements ForNow {
  private static final Logger LOG = LoggerFactory.getLogger(PublicForNow.class);

  private final LocalPathways pathways;
  private final AtomicReference<@Nullable Notice> known = new AtomicReference<>();

  PublicForNow(LocalPathways pathways) {
    this.pathways = pathways;
  }

  @Override
  public Optional<Notice> notice() {
    try {
      Optional<Notice> notice = pathways.continuity().map(PublicForNow::notice);
      known.set(notice.orElse(null));
      return notice;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Arrangement from memory: {}", away.getClass().getSimpleName());
      return Optional.ofNullable(known.get());
    }
  }

  private static Notice notice(Continuity on) {
    String everybody = on.content().everybody();
    return new Notice(
        on.content().prompt(), everybody == null ? "" : everybody, on.ends(), routes(on));
  }

  private static Map<UUID, String> routes(Continuity on) {
    return on.content().routes().stream()
        .filter(route -> route.everybody() != null)
        .collect(
            Collectors.toMap(
                Continuity.Detour::service,
                route -> String.valueOf(route.everybody()),
                (first, again) -> first));
  }
}
