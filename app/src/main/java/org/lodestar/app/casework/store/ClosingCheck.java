package org.lodestar.app.casework.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseClosing;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StillKept;
import org.lodestar.app.casework.domain.ClosingRules;
import org.lodestar.app.casework.domain.ClosingRules.Standing;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** Whether a case may be closed, by how the people in it stand now, and how it was. */
@Component
public class ClosingCheck {
  private static final int MOST = 500;

  private final StepRows steps;
  private final PersonRows people;
  private final FactRows facts;
  private final ClosingRows rows;
  private final AgainstSafe against;
  private final List<StillKept> kept;

  ClosingCheck(
      StepRows steps,
      PersonRows people,
      FactRows facts,
      ClosingRows rows,
      AgainstSafe against,
      List<StillKept> kept) {
    this.steps = steps;
    this.people = people;
    this.facts = facts;
    this.rows = rows;
    this.against = against;
    this.kept = List.copyOf(kept);
  }

  /** What is open, in the order of the pathway. */
  public Set<StepCode> open(UUID caseFile) {
    return steps.openIn(caseFile, MOST).stream()
        .map(OpenStep::code)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepCode.class)));
  }

  /** What is open, without the search for a place of whoever has one for a long time. */
  private Set<StepCode> without(UUID caseFile, Instant now) {
    return steps.openIn(caseFile, MOST).stream()
        .filter(step -> !against.isSettledBed(step, now))
        .map(OpenStep::code)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepCode.class)));
  }

  /** How it was closed the last time. */
  public Optional<CaseClosing> last(UUID caseFile) {
    return rows.last(caseFile);
  }

  /** Keeps how it is closed; refuses where that would leave somebody alone. */
  public void keep(
      CaseFile file, CloseReason reason, @Nullable PersonalText words, UUID worker, Instant now) {
    List<UUID> ids = people.listOf(file.id()).stream().map(Person::id).toList();
    boolean danger = !facts.ofWhom(ids, Circumstance.IMMEDIATE_DANGER).isEmpty();
    Set<StepCode> open = open(file.id());
    Set<StepCode> looked =
        reason == CloseReason.SAFE_AND_SUPPORTED ? without(file.id(), now) : open;
    Standing standing =
        new Standing(looked, !file.missing().isEmpty(), danger, against.of(ids, now));
    ClosingRules.checkKept(reason, kept.stream().anyMatch(each -> each.isAnybodyKept(file.id())));
    ClosingRules.check(reason, standing, words != null);
    rows.insert(file.id(), new CaseClosing(reason, words, List.copyOf(open)), worker, now);
  }
}
