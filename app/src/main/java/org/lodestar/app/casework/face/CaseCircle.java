package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.NarrowCircles;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who opens the narrow notes of a case. A manager says so; being a manager alone opens none. */
@Component
@Transactional
public class CaseCircle {
  private final NarrowCircles circles;
  private final People workers;
  private final CaseDesk desk;

  CaseCircle(NarrowCircles circles, People workers, CaseDesk desk) {
    this.circles = circles;
    this.workers = workers;
    this.desk = desk;
  }

  /** Those who open them now. */
  public List<UUID> members(Worker manager, UUID caseFile) {
    desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    return circles.members(caseFile);
  }

  /**
   * Makes these the circle. Who is in charge of the case stays in it.
   *
   * @throws Refused for somebody of another organisation, and for nobody at all
   */
  public void set(Worker manager, UUID caseFile, Set<UUID> chosen) {
    CaseFile file = desk.doing(manager, Action.RESTRICT_CASE, caseFile);
    Set<UUID> colleagues =
        workers.listIn(manager.organisation()).stream().map(Person::id).collect(Collectors.toSet());
    if (!colleagues.containsAll(chosen)) {
      throw Refused.at("workers", "casework.rule.colleaguesOnly");
    }
    Set<UUID> those = new LinkedHashSet<>(chosen);
    if (file.owner() != null) {
      those.add(file.owner());
    }
    if (those.isEmpty()) {
      throw Refused.at("workers", "casework.rule.circleOfNobody");
    }
    circles.set(caseFile, new ArrayList<>(those));
    desk.trace(
        CaseworkAction.NARROW_CIRCLE_CHANGED,
        caseFile,
        Detail.none().with("workers", those.size()));
    desk.note(manager, caseFile, null, "CIRCLE");
  }
}
