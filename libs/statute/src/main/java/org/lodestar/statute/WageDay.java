package org.lodestar.statute;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * What the law asks for on one day of a worker's life, as far as their age is known.
 *
 * @param rates each rate that may be the worker's
 * @param accommodation pence that a day of it counts for at most
 * @param perhapsTooYoung the worker may have been too young for any rate
 */
record WageDay(List<Raised> rates, int accommodation, boolean perhapsTooYoung) {
  private static final int NINETEEN = 19;
  private static final int RATES_DO_NOT_CHANGE_AFTER = 30;

  /**
   * A rate with what it is today for somebody of the same age, never less.
   *
   * @param then pence for an hour
   * @param now pence for an hour
   */
  record Raised(int then, int now, Source source) {
    /** Pence of the time, raised in proportion. */
    long raise(long pence) {
      return pence * now / then;
    }
  }

  WageDay {
    rates = List.copyOf(rates);
    if (rates.isEmpty()) {
      throw new IllegalArgumentException("A day that the law says something about has a rate");
    }
  }

  /** Pence for an hour. */
  Between rate() {
    return new Between(
        rates.stream().mapToInt(Raised::then).min().orElseThrow(),
        rates.stream().mapToInt(Raised::then).max().orElseThrow());
  }

  Source source() {
    return rates.getLast().source();
  }

  /** The ages that somebody may have on a day. */
  static Between ages(UncertainDate birth, LocalDate day) {
    int youngest = birth.latest().map(born -> years(born, day)).orElse(0);
    int oldest = birth.earliest().map(born -> years(born, day)).orElse(RATES_DO_NOT_CHANGE_AFTER);
    return new Between(Math.min(youngest, oldest), oldest);
  }

  private static int years(LocalDate born, LocalDate day) {
    return Math.max(0, Period.between(born, day).getYears());
  }

  /** None where no rate is on file, or the worker was certainly too young for one. */
  static Optional<WageDay> of(
      LocalDate day, UncertainDate birth, Known apprentice, LocalDate asOf) {
    Between ages = ages(birth, day);
    Set<Raised> rates = rates(day, ages, apprentice, asOf);
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    int accommodation =
        WageRates.find(WageRate.Kind.ACCOMMODATION_DAY, day, WageRates.SCHOOL_AGE_ENDS)
            .map(WageRate::pence)
            .orElse(0);
    boolean tooYoung = birth.latest().isPresent() && ages.least() < WageRates.SCHOOL_AGE_ENDS;
    return Optional.of(new WageDay(List.copyOf(rates), accommodation, tooYoung));
  }

  private static Set<Raised> rates(LocalDate day, Between ages, Known apprentice, LocalDate asOf) {
    Set<Raised> rates = new LinkedHashSet<>();
    if (apprentice.isYes()) {
      add(rates, WageRate.Kind.APPRENTICE_HOUR, day, asOf, ages, WageRates.SCHOOL_AGE_ENDS);
    }
    int from = apprentice.isYes() ? NINETEEN : WageRates.SCHOOL_AGE_ENDS;
    add(rates, WageRate.Kind.HOUR, day, asOf, ages, from);
    return rates;
  }

  private static void add(
      Set<Raised> rates,
      WageRate.Kind kind,
      LocalDate day,
      LocalDate asOf,
      Between ages,
      int from) {
    List<WageRate> then = WageRates.on(kind, day);
    List<WageRate> now = WageRates.on(kind, asOf);
    long oldest = Math.min(ages.most(), RATES_DO_NOT_CHANGE_AFTER);
    long youngest = Math.min(ages.least(), RATES_DO_NOT_CHANGE_AFTER);
    for (int age = (int) Math.max(youngest, from); age <= oldest; age++) {
      int present = age;
      then.stream()
          .filter(rate -> rate.isFor(present))
          .findFirst()
          .ifPresent(rate -> rates.add(raised(rate, now, present)));
    }
  }

  private static Raised raised(WageRate then, List<WageRate> now, int age) {
    int present =
        now.stream()
            .filter(rate -> rate.isFor(age))
            .mapToInt(WageRate::pence)
            .findFirst()
            .orElse(then.pence());
    return new Raised(then.pence(), Math.max(then.pence(), present), then.source());
  }
}
