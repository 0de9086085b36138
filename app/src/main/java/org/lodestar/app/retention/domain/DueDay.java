package org.lodestar.app.retention.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.vault.KeptRecord;

/** The day on which a record's time is over. In doubt it is the later one. */
public final class DueDay {
  private DueDay() {}

  /** The first day on which the record may go. */
  public static LocalDate of(Terms terms, KeptRecord kept) {
    LocalDate bySpan = after(kept.since(), terms.months());
    Integer birthday = terms.birthday();
    if (birthday == null) {
      return bySpan;
    }
    LocalDate byAge = after(born(kept), birthday * 12);
    return byAge.isAfter(bySpan) ? byAge : bySpan;
  }

  /** Nobody in it was born after its clock began: that day stands in where no birth is known. */
  private static LocalDate born(KeptRecord kept) {
    @Nullable LocalDate born = kept.born();
    return born == null || born.isAfter(kept.since()) ? kept.since() : born;
  }

  /** Months later. Where that month has no such day, the first of the next: never sooner. */
  static LocalDate after(LocalDate day, int months) {
    LocalDate moved = day.plusMonths(months);
    return moved.getDayOfMonth() < day.getDayOfMonth() ? moved.plusDays(1) : moved;
  }

  /** Whether its time is over. */
  public static boolean isOver(Terms terms, KeptRecord kept, LocalDate today) {
    return !today.isBefore(of(terms, kept));
  }

  /** Records whose clock began on this day or later cannot be over yet. */
  public static LocalDate newestThatCanBeOver(Terms terms, LocalDate today) {
    return today.minusMonths(terms.months()).plusDays(1);
  }
}
