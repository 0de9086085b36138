package org.lodestar.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Which conditions of the statutory defence apply. It is the age when the act was done that counts,
 * and not the age at arrest, at charge or in court (Modern Slavery Act 2015, section 45(1) and
 * (4)).
 */
public enum DefenceLimb {
  /** Under 18 at the act: no compulsion has to be shown. */
  CHILD,
  /** 18 or over at the act. */
  ADULT,
  /** The age at the act is not known: both are thought of, the child's first. */
  EITHER;

  private static final int ADULT_AT = 18;

  /**
   * The limb of somebody.
   *
   * @param today whoever is under 18 today was so then, and whose age is not settled is presumed to
   *     be a child
   * @param then whether they were under 18 when the act was done
   */
  public static DefenceLimb of(AgeStatus today, Known then) {
    if (today.treatedAsChild() || then.isYes()) {
      return CHILD;
    }
    return then.isNo() ? ADULT : EITHER;
  }

  /**
   * Whether somebody was under 18 at an act. Yes or no only where the dates leave no doubt; of acts
   * on both sides of the birthday neither.
   *
   * @param birth unknown where it is disputed
   * @param act a day, or the time from the first act to the last
   */
  public static Known under18At(UncertainDate act, UncertainDate birth) {
    if (act instanceof UncertainDate.AgedAt aged) {
      return Known.of(aged.age() < ADULT_AT);
    }
    if (isBefore(act.latest(), birth.earliest())) {
      return Known.YES;
    }
    return isFrom(act.earliest(), birth.latest()) ? Known.NO : Known.NOT_KNOWN;
  }

  private static boolean isBefore(Optional<LocalDate> act, Optional<LocalDate> born) {
    return act.isPresent() && born.isPresent() && act.get().isBefore(adultFrom(born.get()));
  }

  private static boolean isFrom(Optional<LocalDate> act, Optional<LocalDate> born) {
    return act.isPresent() && born.isPresent() && !act.get().isBefore(adultFrom(born.get()));
  }

  /** Who was born on 29 February stays a child until 1 March, which is the longer time. */
  private static LocalDate adultFrom(LocalDate born) {
    LocalDate day = born.plusYears(ADULT_AT);
    return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
  }
}
