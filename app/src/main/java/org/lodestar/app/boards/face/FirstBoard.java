package org.lodestar.app.boards.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.domain.FirstBoardRules;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one board that every partnership has, also while others are switched off. */
@Component
public class FirstBoard {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final BoardRows rows;
  private final BoardDesk desk;
  private final PlanDesk plan;
  private final Switches switches;

  FirstBoard(BoardRows rows, BoardDesk desk, PlanDesk plan, Switches switches) {
    this.rows = rows;
    this.desk = desk;
    this.plan = plan;
    this.switches = switches;
  }

  /** Which one; none while nobody sits on any: then each may become the first. */
  @Transactional(readOnly = true)
  public Optional<UUID> find() {
    return FirstBoardRules.first(rows.members(), plan.allBodies(), held(), desk.today());
  }

  /** The day on which the others were switched off; null while they are used. */
  private @Nullable LocalDate held() {
    if (switches.on(Capability.Key.BOARDS)) {
      return null;
    }
    CapabilityState state = switches.state(Capability.Key.BOARDS);
    Instant at = state.at();
    return state.on() || at == null ? null : LocalDate.ofInstant(at, LONDON);
  }

  /** Which are used: all of them, unless those beside the first are switched off. */
  @Transactional(readOnly = true)
  public Predicate<UUID> used() {
    return switches.on(Capability.Key.BOARDS)
        ? each -> true
        : find().<Predicate<UUID>>map(first -> first::equals).orElse(each -> true);
  }
}
