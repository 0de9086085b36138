package org.lodestar.app.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;
import org.lodestar.statute.BreachTime;

/**
 * That data about people went where they should not, were lost or were changed.
 *
 * @param warned what was done for whoever could be in danger; null before
 * @param look who looks or tries again, and when; null where nobody was named
 * @param decided what the officer has decided so far; null before
 * @param closedOn null while it is open
 * @param toHear who was told that danger was taken off and has not answered yet
 * @param version for optimistic locking
 */
public record Breach(
    UUID id,
    String reference,
    UUID organisation,
    Told told,
    @Nullable Warned warned,
    @Nullable Look look,
    @Nullable Decided decided,
    @Nullable LocalDate closedOn,
    List<UUID> toHear,
    long version) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  public Breach {
    toHear = List.copyOf(toHear);
  }

  /**
   * What whoever noticed it told.
   *
   * @param noticed when; the hours of the law run from here
   * @param danger whether somebody could be in danger by it, as far as is known now
   * @param said what they answered to that; null where that was not kept
   * @param where whether it says where somebody can be found; not known any more where something
   *     was added by which somebody could be in danger; null where that was not kept
   * @param done what was done at once
   */
  public record Told(
      UUID by,
      Instant at,
      Instant noticed,
      boolean danger,
      @Nullable Danger said,
      @Nullable Danger where,
      PersonalText what,
      @Nullable PersonalText done) {
    /** On which day it was noticed. */
    public LocalDate day() {
      return LocalDate.ofInstant(noticed, LONDON);
    }
  }

  /**
   * What ended the warning of whoever could be in danger.
   *
   * @param how who was told, and in what way; or why they must not be
   */
  public record Warned(UUID by, Instant at, PersonalText how) {}

  /** Who looks whether they are safe, or tries to reach them, and when. */
  public record Look(UUID by, Instant at) {}

  /**
   * What came of a warning or a look, as whoever tried it wrote it.
   *
   * @param when they were warned; null with all else
   * @param language in which they were warned; empty with all else
   * @param otherLanguage why not in the one that their case names; null where nothing was said
   * @param stays what makes it safe that they stay where they are, also where they decided so
   *     themselves; null where they do not stay
   * @param answered whether all that is known is their answer to a letter or message
   * @param through whether somebody else than whoever writes it spoke with them
   * @param next who looks or tries again, and when; null where nobody has to
   */
  public record Tried(
      BreachWord.Kind came,
      PersonalText how,
      @Nullable Instant when,
      String language,
      @Nullable PersonalText otherLanguage,
      @Nullable PersonalText stays,
      boolean answered,
      boolean through,
      @Nullable Look next) {}

  /**
   * What the officer decided.
   *
   * @param by null where it was opened again since: the risk is to be judged anew
   * @param why the risk is so
   * @param regulatorAt when the regulator was told
   * @param number what the regulator calls it
   * @param late why the regulator was told after the hours of the law
   * @param peopleOn when whoever it is about was told
   * @param notPeople why they were not, where the risk is high
   * @param changes what is done so that it does not happen again
   */
  public record Decided(
      @Nullable UUID by,
      BreachRisk risk,
      PersonalText why,
      @Nullable Instant regulatorAt,
      @Nullable PersonalText number,
      @Nullable PersonalText late,
      @Nullable LocalDate peopleOn,
      @Nullable PersonalText notPeople,
      @Nullable PersonalText changes) {}

  /**
   * What the officer judges of danger.
   *
   * @param why needed where somebody could be in danger and they say that nobody could
   * @param sure said once more, which is asked while somebody is still to be warned
   * @param closeWhy why it may be closed although somebody could be in danger
   * @param looker who goes on looking after them then; null where whoever looks next does
   */
  public record Judged(
      Danger danger,
      @Nullable PersonalText why,
      boolean sure,
      @Nullable PersonalText closeWhy,
      @Nullable UUID looker) {}

  /** The last moment at which the regulator is to be told; none before the law. */
  public Optional<Instant> tellBy() {
    return BreachTime.tellBy(told.noticed(), told.day());
  }

  /** Whether the clock of the law still runs. */
  public boolean clockRuns() {
    if (closedOn != null) {
      return false;
    }
    return decided == null
        || (decided.regulatorAt() == null && (isAnew() || decided.risk().tellsRegulator()));
  }

  /** Whether it was decided about and opened again since: the risk is to be judged anew. */
  public boolean isAnew() {
    return closedOn == null && decided != null && decided.by() == null;
  }

  /** Whether somebody could be in danger, and nobody has written down that they know. */
  public boolean waitsForWarning() {
    return closedOn == null && told.danger() && warned == null;
  }

  /**
   * Whether somebody could be in danger, and they know, or must not: somebody looks again, also
   * after it was closed, until they write that nobody has to.
   */
  public boolean waitsForLook() {
    return told.danger() && warned != null && (closedOn == null || look != null);
  }

  /** Whether whoever has the data could find somebody who could be in danger by them. */
  public boolean mayBeFound() {
    return told.danger() && told.where() != Danger.NO;
  }

  /** Whether somebody has to look now, since the hour is past or nobody was named. */
  public boolean isLookDue(Instant now) {
    return waitsForLook() && (look == null || !look.at().isAfter(now));
  }

  /** Which look is first: the one that stands, or another one; nobody puts off one by this. */
  public Look earlier(Look other) {
    return look == null || other.at().isBefore(look.at()) ? other : look;
  }

  /** The same as it was shown to somebody who changes it now. */
  public Breach at(long shown) {
    return new Breach(
        id, reference, organisation, told, warned, look, decided, closedOn, toHear, shown);
  }
}
