package org.lodestar.app.publications.face;

import java.util.List;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.Sitting;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.store.PackRows;
import org.lodestar.app.publications.store.WithheldRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Packs that somebody is to read before their board meets. */
@Component
@Transactional(readOnly = true)
public class PackReaders {
  private final PackRows rows;
  private final WithheldRows withheld;
  private final Sitting sitting;
  private final Policy policy;

  PackReaders(PackRows rows, WithheldRows withheld, Sitting sitting, Policy policy) {
    this.rows = rows;
    this.withheld = withheld;
    this.sitting = sitting;
    this.policy = policy;
  }

  /** A pack that holds, for a meeting that comes. */
  public record ToRead(String board, BoardMeeting meeting, Pack pack) {}

  /** Those of the boards on which the worker sits, what meets next first. */
  public List<ToRead> toRead(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    return sitting.ahead(worker).stream()
        .flatMap(
            each ->
                rows.of(each.body().id(), each.meeting().id()).stream()
                    .filter(pack -> withheld.holding(pack.id()).isEmpty())
                    .map(pack -> new ToRead(each.body().shown(), each.meeting(), pack)))
        .toList();
  }
}
