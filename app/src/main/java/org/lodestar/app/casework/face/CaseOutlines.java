package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.OpenSteps;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided and done for one person and what is open, for whoever has to tell it elsewhere.
 * What concerns the whole case or others in it is not in it, and nothing that workers wrote.
 */
@Component
@Transactional(readOnly = true)
public class CaseOutlines {
  private static final int MOST = 200;

  /** Decisions, answers and steps; not how the case itself is kept. */
  private static final Set<String> TOLD =
      Set.of("AGE", "CONSENT", "CONSENT_UNSAFE", "DECISION", "STEP", "TOLD");

  private final ChronologyRows chronology;
  private final OpenSteps steps;
  private final PersonRows people;
  private final CaseDesk desk;

  CaseOutlines(ChronologyRows chronology, OpenSteps steps, PersonRows people, CaseDesk desk) {
    this.chronology = chronology;
    this.steps = steps;
    this.people = people;
    this.desk = desk;
  }

  /** What was decided and is open for somebody; the caller records for what it is read. */
  public CaseOutline of(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    people.get(caseFile, person);
    return new CaseOutline(
        chronology.notedAbout(person, MOST).reversed().stream()
            .filter(CaseOutlines::isTold)
            .map(CaseOutlines::done)
            .toList(),
        steps.of(file).stream().filter(step -> step.person().equals(person)).toList());
  }

  private static boolean isTold(ChronologyEntry entry) {
    List<String> parts = List.of(Objects.requireNonNull(entry.code()).split(" "));
    return TOLD.contains(parts.getFirst());
  }

  private static CaseOutline.Done done(ChronologyEntry entry) {
    return new CaseOutline.Done(
        Objects.requireNonNull(entry.code()), entry.happenedAt(), entry.by());
  }
}
