package org.lodestar.app.rights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Told;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;

/**
 * What was said of a breach so far, and what follows from its order: who has to read what before it
 * is closed, who may not decide again, which warning runs.
 *
 * @param words the first first
 */
public record BreachCourse(List<BreachWord> words) {
  /** After so long it may be closed although not everybody who was called has answered. */
  static final Duration PATIENCE = Duration.ofHours(24);

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  public BreachCourse {
    words = List.copyOf(words);
  }

  /** The last time that somebody judged that nobody is in danger; empty where nobody did. */
  public Optional<BreachWord> off() {
    return last(each -> each.kind() == Kind.DANGER && each.danger() == Danger.NO);
  }

  /** Why people are not told, as it was given to others to read. */
  public Optional<BreachWord> notTold() {
    return last(each -> each.kind() == Kind.PEOPLE_NOT_TOLD);
  }

  /** Why it may be closed although somebody could be in danger, where nothing came after it. */
  public Optional<BreachWord> toClose() {
    return last(each -> each.kind() == Kind.TO_CLOSE || each.kind() == Kind.DANGER || begins(each))
        .filter(each -> each.kind() == Kind.TO_CLOSE);
  }

  /** What stands as the answer about danger, by whom and since when. */
  public record Answer(Danger danger, UUID by, Instant at) {}

  /** The last answer about danger that counts: a judgement, or one of no less danger. */
  public Answer answer(Breach breach) {
    Told told = breach.told();
    Danger first = told.danger() ? Danger.YES : Danger.NO;
    Answer answer = new Answer(told.said() == null ? first : told.said(), told.by(), told.at());
    for (BreachWord each : words) {
      Danger said = each.danger();
      if (said != null && (each.kind() == Kind.DANGER || said.compareTo(answer.danger()) <= 0)) {
        answer = new Answer(said, each.by(), each.at());
      }
    }
    return answer;
  }

  /** Whether anybody ever answered that somebody could be in danger. */
  public boolean wasDanger(Breach breach) {
    return breach.told().danger()
        || (breach.told().said() != null && breach.told().said().possible())
        || words.stream().anyMatch(each -> each.danger() != null && each.danger().possible());
  }

  /** Whether nobody else has read why the last judged that nobody is in danger. */
  public boolean isOffUnread() {
    return off()
        .filter(
            off ->
                after(off)
                    .noneMatch(each -> each.kind() == Kind.READ && !each.by().equals(off.by())))
        .isPresent();
  }

  /** Whether somebody spoke of danger after the last who judged that there is none. */
  public boolean objected() {
    return off().stream().flatMap(this::after).anyMatch(BreachCourse::speaksOfDanger);
  }

  /** Whether it is theirs that was objected to: somebody else decides then. */
  public boolean objectedTo(UUID worker) {
    return objected() && off().filter(each -> each.by().equals(worker)).isPresent();
  }

  private static boolean speaksOfDanger(BreachWord said) {
    return said.kind() == Kind.OBJECTED
        || (said.kind() == Kind.ADDED && said.danger() != null && said.danger().possible());
  }

  /**
   * Whether somebody else who warns has read it, and all who were called have answered or had their
   * time.
   *
   * @param waiting whether somebody was called who has not answered
   */
  boolean isRead(BreachWord asked, boolean waiting, Instant now) {
    boolean second =
        after(asked).anyMatch(each -> each.kind() == Kind.READ && !each.by().equals(asked.by()));
    return second && (!waiting || !asked.at().plus(PATIENCE).isAfter(now));
  }

  /** Whether this worker has answered that they read the last of what was given to be read. */
  public boolean hasRead(UUID worker) {
    return last(BreachCourse::gives).stream()
        .flatMap(this::after)
        .anyMatch(each -> each.kind() == Kind.READ && each.by().equals(worker));
  }

  private static boolean gives(BreachWord said) {
    return said.kind() == Kind.PEOPLE_NOT_TOLD
        || said.kind() == Kind.TO_CLOSE
        || (said.kind() == Kind.DANGER && said.danger() == Danger.NO);
  }

  /** Who said, since the warning last began, that the person must not be warned. */
  public Optional<BreachWord> mustNot() {
    return last(each -> each.kind() == Kind.NOT_WARNED || begins(each))
        .filter(each -> each.kind() == Kind.NOT_WARNED);
  }

  /** Who said, since the warning last began, that they were warned, which a second confirms. */
  public Optional<BreachWord> toConfirm() {
    return last(BreachCourse::begins).filter(each -> each.kind() == Kind.TO_CONFIRM);
  }

  private static boolean begins(BreachWord said) {
    return switch (said.kind()) {
      case ADDED,
          OPENED_AGAIN,
          OBJECTED,
          DANGER,
          NOT_REACHED,
          SENT,
          TO_CONFIRM,
          CONFIRMED,
          WARNED,
          LOOKED,
          LOOK_OVER ->
          true;
      default -> false;
    };
  }

  /** Whether somebody was warned before the last that is known: they have to hear of that, too. */
  public boolean isBeforeLastFact(Instant warned) {
    return last(each ->
            each.kind() == Kind.ADDED
                || each.kind() == Kind.OBJECTED
                || each.kind() == Kind.OPENED_AGAIN)
        .filter(each -> warned.isBefore(each.at().truncatedTo(ChronoUnit.MINUTES)))
        .isPresent();
  }

  /** On which day it was last opened again after people had been told; empty where it was not. */
  Optional<LocalDate> openedAfterPeople() {
    return last(each -> each.peopleOn() != null)
        .map(each -> LocalDate.ofInstant(each.at(), LONDON));
  }

  private Optional<BreachWord> last(Predicate<BreachWord> which) {
    return words.reversed().stream().filter(which).findFirst();
  }

  private Stream<BreachWord> after(BreachWord said) {
    return words.stream().skip(words.lastIndexOf(said) + 1L);
  }
}
