package org.lodestar.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Reckons what somebody who worked may be owed under the National Minimum Wage. A range comes out
 * wherever a range went in; a stretch that was paid too much never pays for another; more hours
 * never give less. No advice: a practitioner confirms rates and rules.
 */
public final class WageReckoning {
  private final UncertainDate birth;
  private final LocalDate asOf;
  private final List<WageLine> lines = new ArrayList<>();
  private final Set<WageAssumption> assumptions = EnumSet.of(WageAssumption.TAX_NOT_COUNTED);
  private Between taken = Between.exactly(0);

  private WageReckoning(UncertainDate birth, LocalDate asOf) {
    this.birth = birth;
    this.asOf = asOf;
  }

  /**
   * Reckons all spells of work of one person.
   *
   * @param birth as far as it is known
   * @param asOf today, for spells that go on and for today's rates
   */
  public static WageResult of(List<WorkSpell> spells, UncertainDate birth, LocalDate asOf) {
    WageReckoning reckoning = new WageReckoning(birth, asOf);
    for (int at = 0; at < spells.size(); at++) {
      reckoning.take(at, spells.get(at));
    }
    reckoning.noteOverlaps(spells);
    return reckoning.result();
  }

  private void take(int number, WorkSpell spell) {
    Optional<LocalDate> first = spell.began().earliest(birth);
    Optional<LocalDate> last = lastDay(spell);
    if (first.isEmpty() || last.isEmpty()) {
      assumptions.add(WageAssumption.DATES_MISSING);
      return;
    }
    assumptions.add(WageAssumption.EVERY_WEEK_ALIKE);
    noteFacts(spell);
    Window window = new Window(first.get(), last.get(), certainFrom(spell), certainTo(spell));
    noteWindow(window);
    walk(number, spell, window);
    taken = taken.plus(WageStretch.taken(spell, window.days(first.get(), last.get())));
  }

  private Optional<LocalDate> lastDay(WorkSpell spell) {
    if (goesOn(spell)) {
      assumptions.add(WageAssumption.COUNTED_TO_TODAY);
      return Optional.of(asOf);
    }
    return spell.ended().latest(birth).map(this::notLater);
  }

  private boolean goesOn(WorkSpell spell) {
    return spell.stillGoing().isYes();
  }

  private LocalDate notLater(LocalDate day) {
    return day.isAfter(asOf) ? asOf : day;
  }

  private LocalDate certainFrom(WorkSpell spell) {
    return spell.began().latest(birth).orElse(LocalDate.MAX);
  }

  private LocalDate certainTo(WorkSpell spell) {
    return goesOn(spell)
        ? asOf
        : spell.ended().earliest(birth).map(this::notLater).orElse(LocalDate.MIN);
  }

  private void noteFacts(WorkSpell spell) {
    if (spell.livedThere()) {
      assumptions.add(WageAssumption.ACCOMMODATION_COUNTED);
    }
    if (!spell.charges().isEmpty()) {
      assumptions.add(WageAssumption.OTHER_CHARGES_DO_NOT_COUNT);
    }
    assumptions.add(
        spell.apprentice().isYes()
            ? WageAssumption.APPRENTICE_FIRST_YEAR_UNKNOWN
            : WageAssumption.NOT_TAKEN_FOR_AN_APPRENTICE);
  }

  private void noteWindow(Window window) {
    if (!window.isCertain()) {
      assumptions.add(WageAssumption.DATES_UNCERTAIN);
    }
    if (window.days(window.first(), window.last()).least() == 0) {
      assumptions.add(WageAssumption.PERHAPS_NO_TIME_AT_ALL);
    }
  }

  /** Day by day, so that birthdays and new rates need no cases of their own. */
  private void walk(int number, WorkSpell spell, Window window) {
    LocalDate from = window.first();
    WageDay law = law(spell, from);
    for (LocalDate day = from; !day.isAfter(window.last()); day = day.plusDays(1)) {
      WageDay here = law(spell, day);
      if (!Objects.equals(law, here)) {
        keep(number, spell, window, law, from, day.minusDays(1));
        from = day;
        law = here;
      }
    }
    keep(number, spell, window, law, from, window.last());
  }

  private @Nullable WageDay law(WorkSpell spell, LocalDate day) {
    return WageDay.of(day, birth, spell.apprentice(), asOf).orElse(null);
  }

  private void keep(
      int number,
      WorkSpell spell,
      Window window,
      @Nullable WageDay law,
      LocalDate from,
      LocalDate to) {
    if (to.isBefore(from)) {
      return;
    }
    Between ages = WageDay.ages(birth, from);
    if (ages.least() < WageRates.SCHOOL_AGE_ENDS && birth.latest().isPresent()) {
      assumptions.add(WageAssumption.UNDER_SCHOOL_AGE);
    }
    if (law == null) {
      noteNoRate(ages);
      return;
    }
    if (!law.rate().isExact()) {
      assumptions.add(WageAssumption.AGE_UNCERTAIN);
    }
    Between days = window.days(from, to);
    Between counted = law.perhapsTooYoung() ? new Between(0, days.most()) : days;
    lines.add(new WageStretch(spell, law, from, to, counted).line(number));
  }

  private void noteNoRate(Between ages) {
    if (ages.most() >= WageRates.SCHOOL_AGE_ENDS) {
      assumptions.add(WageAssumption.NO_RATE_ON_FILE);
    }
  }

  private void noteOverlaps(List<WorkSpell> spells) {
    for (WorkSpell one : spells) {
      for (WorkSpell other : spells) {
        if (one != other && overlap(one, other)) {
          assumptions.add(WageAssumption.SPELLS_OVERLAP);
        }
      }
    }
  }

  private boolean overlap(WorkSpell one, WorkSpell other) {
    LocalDate from = one.began().earliest(birth).orElse(LocalDate.MAX);
    LocalDate otherEnds = goesOn(other) ? asOf : other.ended().latest(birth).orElse(LocalDate.MIN);
    LocalDate otherFrom = other.began().earliest(birth).orElse(LocalDate.MAX);
    return !from.isBefore(otherFrom) && !from.isAfter(otherEnds);
  }

  private WageResult result() {
    Between owed = Between.exactly(0);
    Between today = Between.exactly(0);
    Set<Source> sources = new LinkedHashSet<>();
    for (WageLine line : lines) {
      owed = owed.plus(line.owed());
      today = today.plus(line.owedAtTodaysRate());
      sources.add(line.source());
    }
    sources.addAll(WageRule.ARREARS_AT_TODAYS_RATE.sources());
    sources.addAll(WageRule.ACCOMMODATION.sources());
    if (sources.stream().anyMatch(source -> source.mark() != Mark.V)) {
      assumptions.add(WageAssumption.RATES_TO_BE_CONFIRMED);
    }
    return new WageResult(
        lines, owed, today, taken, Collections.unmodifiableSet(assumptions), List.copyOf(sources));
  }

  /** The days on which a spell may have run, and those among them on which it did for certain. */
  private record Window(
      LocalDate first, LocalDate last, LocalDate certainFrom, LocalDate certainTo) {
    boolean isCertain() {
      return first.equals(certainFrom) && last.equals(certainTo);
    }

    Between days(LocalDate from, LocalDate to) {
      LocalDate begins = certainFrom.isAfter(from) ? certainFrom : from;
      LocalDate ends = certainTo.isBefore(to) ? certainTo : to;
      long most = WageStretch.daysOf(from, to);
      return new Between(
          ends.isBefore(begins) ? 0 : Math.min(most, WageStretch.daysOf(begins, ends)), most);
    }
  }
}
