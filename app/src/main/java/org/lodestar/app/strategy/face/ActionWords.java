package org.lodestar.app.strategy.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.store.KeptWordRows;
import org.springframework.stereotype.Component;

/** Words of what became of an action: reasons, why it is at risk, what shows that it is done. */
@Component
class ActionWords implements ReadPlace {
  private final KeptWordRows rows;
  private final PlanDesk desk;

  ActionWords(KeptWordRows rows, PlanDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  @Override
  public Kind kind() {
    return Kind.ACTION;
  }

  @Override
  public Where where(UUID id) {
    PlanAction found = desk.findAction(id).orElseThrow(NotFound::new);
    return new Where(
        found.title(), "/plan/" + found.strategy() + "/actions/" + id, Action.READ_PLAN);
  }

  @Override
  public List<KeptWords> list(UUID id) {
    return rows.list(id);
  }

  @Override
  public void takeOut(UUID id, Set<UUID> chosen, String instead, UUID taking) {
    rows.takeOut(id, chosen, instead, taking);
  }
}
