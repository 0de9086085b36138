package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/**
 * What dates of birth tell about how long a case must be kept.
 *
 * @param somebodyWasAChild whether somebody can have been under 18 when the case was opened
 * @param youngest the last day on which the youngest can have been born; null where nobody's is
 *     known, or one is not
 */
public record Childhood(boolean somebodyWasAChild, @Nullable LocalDate youngest) {
  private static final int ADULT = 18;

  /** Of these people, in a case that was opened on a day. */
  public static Childhood of(List<UncertainDate> births, LocalDate opened) {
    List<LocalDate> latest =
        births.stream().map(UncertainDate::latest).flatMap(Optional::stream).toList();
    boolean child = latest.stream().anyMatch(born -> born.plusYears(ADULT).isAfter(opened));
    boolean allKnown = latest.size() == births.size();
    return new Childhood(
        child, allKnown ? latest.stream().max(Comparator.naturalOrder()).orElse(null) : null);
  }
}
