package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.store.WordsLookedAtRows;
import org.lodestar.app.strategy.face.SaidForOwners;
import org.lodestar.app.strategy.face.SaidForOwners.ForThem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What packs tell of a worker's actions in words that are not theirs, until they looked. */
@Component
@Transactional
public class SaidForMe {
  private final SaidForOwners said;
  private final WordsLookedAtRows rows;
  private final BoardDesk desk;

  SaidForMe(SaidForOwners said, WordsLookedAtRows rows, BoardDesk desk) {
    this.said = said;
    this.rows = rows;
    this.desk = desk;
  }

  /** That at which they have not looked. */
  @Transactional(readOnly = true)
  public List<ForThem> open(Worker worker) {
    List<ForThem> all = said.forThem(worker);
    if (all.isEmpty()) {
      return all;
    }
    Map<UUID, Instant> looked = rows.of(worker.id());
    return all.stream()
        .filter(each -> !each.word().at().equals(looked.get(each.action().id())))
        .toList();
  }

  /** What was said of one of their actions; looking is kept. */
  public Optional<ForThem> look(Worker worker, UUID action) {
    Optional<ForThem> found =
        said.forThem(worker).stream().filter(each -> each.action().id().equals(action)).findFirst();
    found.ifPresent(each -> rows.looked(action, worker.id(), each.word().at(), desk.now()));
    return found;
  }
}
