package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * What follows for the situation from what is written about custody and from the role in the case;
 * of what became of it nothing follows before somebody has written that. Reckoned anew each time,
 * so that a date of birth that is put right puts the rest right.
 */
public final class CustodyFacts {
  private CustodyFacts() {}

  /**
   * How the newest arrest stands.
   *
   * @param act when it is said to have been done
   */
  public record Standing(
      UncertainDate act, CustodyOutcome.@Nullable Kind outcome, @Nullable UUID by, Instant at) {
    boolean isOver() {
      return outcome != null && outcome.isOver();
    }
  }

  /**
   * The answers about a person, with those that follow.
   *
   * @param noted answers that somebody gave
   * @param standing null where nobody wrote about an arrest
   */
  public static List<FactNote> with(
      List<FactNote> noted, Person person, @Nullable Standing standing) {
    List<FactNote> notes = new ArrayList<>(noted);
    if (isSuspect(person) && (standing == null || !standing.isOver())) {
      put(
          notes,
          new FactNote(
              Circumstance.IN_CUSTODY, Known.YES, person.addedBy(), person.addedAt(), null));
    }
    if (standing != null && !standing.isOver()) {
      follow(person, standing).forEach(note -> put(notes, note));
    }
    return notes;
  }

  private static boolean isSuspect(Person person) {
    return person.details().roles().contains(RoleInCase.SUSPECT);
  }

  private static List<FactNote> follow(Person person, Standing standing) {
    List<FactNote> notes = new ArrayList<>();
    notes.add(note(standing, Circumstance.UNDER_18_AT_ACT, under18(person, standing.act())));
    CustodyOutcome.Kind outcome = standing.outcome();
    if (outcome != null) {
      notes.add(note(standing, Circumstance.CHARGED, Known.of(outcome.isCharged())));
    }
    if (outcome != null && outcome.isCharged()) {
      Known kept = Known.of(outcome == CustodyOutcome.Kind.CHARGED_KEPT);
      notes.add(note(standing, Circumstance.KEPT_AFTER_CHARGE, kept));
    }
    return notes;
  }

  /** A date of birth that is disputed settles nothing. */
  private static Known under18(Person person, UncertainDate act) {
    boolean disputed = person.details().birthDisputed();
    UncertainDate birth = disputed ? new UncertainDate.Unknown() : person.details().birth();
    return DefenceLimb.under18At(act, birth);
  }

  private static FactNote note(Standing standing, Circumstance circumstance, Known value) {
    return new FactNote(circumstance, value, standing.by(), standing.at(), null);
  }

  /** A suspect is one whatever was answered before; a yes that somebody gave stays theirs. */
  private static void put(List<FactNote> notes, FactNote note) {
    boolean said =
        notes.stream()
            .anyMatch(each -> each.circumstance() == note.circumstance() && each.value().isYes());
    if (!said || note.circumstance() != Circumstance.IN_CUSTODY) {
      notes.removeIf(each -> each.circumstance() == note.circumstance());
      notes.add(note);
    }
  }
}
