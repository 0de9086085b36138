package org.lodestar.app.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a number can nearly be another one, so that whoever rings it reaches nobody or somebody else.
 * Pages of partners and services of other feeds are judged by it alike.
 */
public enum NumberSlip {
  ONE_SHORT,
  ONE_MORE,
  ONE_OTHER,
  /** Two digits that stand beside each other, the wrong way round. */
  SWAPPED,
  OTHER_COUNTRY;

  /** The longest code of a country (ITU-T E.164). */
  private static final int LONGEST_CODE = 3;

  /**
   * What is wrong with a number that is meant to be another, both as they are dialled ({@link
   * DialledNumber}); null where it is right, or not meant to be that one.
   */
  public static @Nullable NumberSlip of(String found, String meant) {
    if (found.startsWith("+")) {
      return isAbroad(found, meant) ? OTHER_COUNTRY : null;
    }
    return switch (found.length() - meant.length()) {
      case -1 -> isWithoutOne(found, meant) ? ONE_SHORT : null;
      case 1 -> isWithoutOne(meant, found) ? ONE_MORE : null;
      case 0 -> ofSameLength(found, meant);
      default -> null;
    };
  }

  private static boolean isAbroad(String found, String meant) {
    if (!meant.startsWith("0")) {
      return false;
    }
    String rest = meant.substring(1);
    int code = found.length() - 1 - rest.length();
    return found.endsWith(rest) && code >= 1 && code <= LONGEST_CODE;
  }

  private static boolean isWithoutOne(String shorter, String longer) {
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return shorter.substring(same).equals(longer.substring(same + 1));
  }

  private static @Nullable NumberSlip ofSameLength(String found, String meant) {
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < found.length(); i++) {
      if (found.charAt(i) != meant.charAt(i)) {
        other.add(i);
      }
    }
    if (other.size() == 1) {
      return ONE_OTHER;
    }
    boolean swapped =
        other.size() == 2
            && other.get(1) == other.get(0) + 1
            && found.charAt(other.get(0)) == meant.charAt(other.get(1))
            && found.charAt(other.get(1)) == meant.charAt(other.get(0));
    return swapped ? SWAPPED : null;
  }
}
