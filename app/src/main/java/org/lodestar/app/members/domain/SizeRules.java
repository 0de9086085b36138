package org.lodestar.app.members.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lodestar.app.members.PartnershipSize.Said;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;

/**
 * From answers to a size, and from a size to what is used. The bounds are design: a borough of four
 * referrals a year is small, and so is one with fewer than a week a month for all of it.
 */
public final class SizeRules {
  private static final int FEW_REFERRALS = 12;
  private static final int MANY_REFERRALS = 60;
  private static final int FEW_HOURS = 40;
  private static final int MANY_HOURS = 80;

  private SizeRules() {}

  /** How large a partnership is. */
  public static Size size(Said said) {
    if (said.referrals() <= FEW_REFERRALS || said.hours() < FEW_HOURS) {
      return Size.SMALL;
    }
    return said.referrals() > MANY_REFERRALS && said.hours() >= MANY_HOURS
        ? Size.LARGE
        : Size.MIDDLE;
  }

  /** Hours a month of what is on but for some, with those of what is always on. */
  public static BigDecimal sum(Map<Key, BigDecimal> on, Set<Key> without, BigDecimal always) {
    return on.entrySet().stream()
        .filter(each -> !without.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(always, BigDecimal::add);
  }

  /** Whether the hours are fewer than what is always on takes. */
  public static boolean isImpossible(Said said, BigDecimal always) {
    return always.compareTo(BigDecimal.valueOf(said.hours())) > 0;
  }

  /** What fits the answers: what comes with the size, what is wanted, and boards as they meet. */
  public static Set<Key> fitting(Said said, List<Capability> all) {
    Size size = size(said);
    Set<Key> on = EnumSet.noneOf(Key.class);
    for (Capability each : all) {
      boolean comes = each.key() == Key.BOARDS ? said.boards() > 1 : each.isOnIn(size);
      if (comes || said.wanted().contains(each.key())) {
        on.add(each.key());
      }
    }
    addWholes(on, all);
    return on;
  }

  /** What is wanted first, with what it is part of. */
  public static Set<Key> wanted(Said said, List<Capability> all) {
    Set<Key> wanted = EnumSet.noneOf(Key.class);
    wanted.addAll(said.wanted());
    addWholes(wanted, all);
    return wanted;
  }

  /** A part is nothing without what it belongs to. */
  private static void addWholes(Set<Key> some, List<Capability> all) {
    for (Capability each : all) {
      Key whole = each.whole();
      if (whole != null && some.contains(each.key())) {
        some.add(whole);
      }
    }
  }

  /**
   * What to switch off so that the hours are enough: the largest first, and never what is wanted.
   *
   * @param on with the hours of each
   * @param always hours of what is always on
   * @param held what else stays on: something of it is open, or something that is wanted is part of
   *     it; asked for no more than it takes
   */
  public static List<Key> tooMuch(
      Said said, Map<Key, BigDecimal> on, BigDecimal always, Predicate<Key> held) {
    BigDecimal over = sum(on, Set.of(), always).subtract(BigDecimal.valueOf(said.hours()));
    List<Key> off = new ArrayList<>();
    List<Map.Entry<Key, BigDecimal>> order =
        on.entrySet().stream()
            .filter(each -> !said.wanted().contains(each.getKey()))
            .sorted(
                Map.Entry.<Key, BigDecimal>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<Key, BigDecimal> each : order) {
      if (over.signum() <= 0) {
        break;
      }
      if (!held.test(each.getKey())) {
        off.add(each.getKey());
        over = over.subtract(each.getValue());
      }
    }
    return off;
  }
}
