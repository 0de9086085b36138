package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseSelection;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.PotentialVictim;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cases a later module may take out for a worker; it reads each through {@link Cases}. */
@Component
@Transactional
public class CaseSelections {
  private final CaseRows rows;
  private final PersonRows people;
  private final CaseDesk desk;
  private final Policy policy;

  CaseSelections(CaseRows rows, PersonRows people, CaseDesk desk, Policy policy) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * Everybody who may be a victim in the cases of the worker's own organisation that the worker may
   * see. Nothing of who they are is opened.
   *
   * @param state null for any
   */
  public List<PotentialVictim> potentialVictims(Worker worker, @Nullable CaseState state) {
    policy.require(worker, Action.LIST_CASES);
    desk.traceAll(CaseworkAction.CASES_LISTED, Detail.none().with("page", 0));
    return people.potentialVictims(worker.organisation(), state);
  }

  /**
   * Every case that the worker may work on; one that was lent to them to read does not go out.
   *
   * @param state null for any
   */
  public CaseSelection of(Worker worker, @Nullable CaseState state) {
    policy.require(worker, Action.LIST_CASES);
    desk.traceAll(CaseworkAction.CASES_LISTED, Detail.none().with("page", 0));
    CaseFilter filter = new CaseFilter(state, CaseFilter.Whose.ANYBODYS, "");
    Map<Boolean, List<CaseFile>> readable =
        rows.list(rows.newest(filter, worker, null, Integer.MAX_VALUE)).stream()
            .filter(file -> policy.allows(worker, Action.WORK_ON_CASE, file.id()))
            .collect(Collectors.partitioningBy(file -> rows.declared(file.id(), worker.id())));
    return new CaseSelection(
        readable.getOrDefault(true, List.of()), readable.getOrDefault(false, List.of()).size());
  }
}
