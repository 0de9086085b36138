package org.lodestar.app.exchange.face;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.exchange.ExchangeAction;
import org.lodestar.app.exchange.store.LeftOutRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who are left out of every export, because they asked for it or it would be unsafe. */
@Component
@Transactional
public class LeftOut {
  private final LeftOutRows rows;
  private final CasePeople people;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;
  private final ExportFiles files;

  LeftOut(
      LeftOutRows rows,
      CasePeople people,
      Policy policy,
      Audit audit,
      Clock clock,
      ExportFiles files) {
    this.rows = rows;
    this.people = people;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
    this.files = files;
  }

  /** Who the page is about. */
  public Person head(Worker worker, UUID caseFile, UUID person) {
    return people.head(worker, caseFile, person);
  }

  /** Whether a person whom the worker may see is left out. */
  public boolean contains(Worker worker, UUID caseFile, UUID person) {
    people.head(worker, caseFile, person);
    return rows.contains(person);
  }

  /** Who of a case is left out, as far as the one who asks may see them. */
  public Set<UUID> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
  }

  /**
   * Leaves a person out of every export, of files that lie here too, or takes them in again. Twice
   * is as good as once.
   */
  public void set(Worker worker, UUID caseFile, UUID person, boolean out) {
    policy.require(worker, Action.WORK_ON_CASE, caseFile);
    people.head(worker, caseFile, person);
    boolean changed =
        out ? rows.insert(person, caseFile, worker.id(), clock.instant()) : rows.delete(person);
    if (out) {
      files.leftOut(worker, person);
    }
    if (changed) {
      audit.record(
          Entry.of(
                  out ? ExchangeAction.LEFT_OUT_OF_EXPORTS : ExchangeAction.BACK_IN_EXPORTS,
                  ObjectRef.of("PERSON", person))
              .detail(Detail.none().with("case", caseFile)));
    }
  }
}
