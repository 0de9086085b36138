package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one board that every partnership has: the one on which most sit today. While others are
 * switched off nobody is seated on them, so it stays the same.
 */
@Component
public class FirstBoard {
  private final BoardRows rows;
  private final BoardDesk desk;
  private final Capabilities capabilities;

  FirstBoard(BoardRows rows, BoardDesk desk, Capabilities capabilities) {
    this.rows = rows;
    this.desk = desk;
    this.capabilities = capabilities;
  }

  /** Which one; none while nobody sits on any: then each may become the first. */
  @Transactional(readOnly = true)
  public Optional<UUID> find() {
    LocalDate today = desk.today();
    Map<UUID, Long> members =
        rows.members().stream()
            .filter(each -> each.on(today))
            .collect(Collectors.groupingBy(Membership::body, Collectors.counting()));
    return members.entrySet().stream()
        .max(Map.Entry.<UUID, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Which are used: all of them, unless those beside the first are switched off. */
  @Transactional(readOnly = true)
  public Predicate<UUID> used() {
    return capabilities.on(Capability.Key.BOARDS)
        ? each -> true
        : find().<Predicate<UUID>>map(first -> first::equals).orElse(each -> true);
  }
}
