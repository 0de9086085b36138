package org.lodestar.app.partnersites.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.DialledNumber;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.partnersites.NearMiss;

/**
 * Finds telephone numbers in a text, however their digits are parted, and those that are nearly
 * one. Only what is one slip away from a number that nobody else has counts as nearly: a number of
 * the place has neighbours that are right, and a freephone number of a helpline has none.
 */
final class NumberHunt {
  /** Between two digits of a number there are at most so many other signs. */
  private static final int GAP = 4;

  /** A number has at most so many groups of digits. */
  private static final int GROUPS = 8;

  /** Longer runs of digits are no telephone numbers (ITU-T E.164: fifteen digits). */
  private static final int LONGEST = 16;

  /** What is shorter, such as that of the emergency services, ends many a longer number. */
  private static final int SHORTEST = 7;

  /** What is shorter than this may be the beginning of another number. */
  private static final int WHOLE = 9;

  private static final int MOST = 8;

  private final Set<String> known = new HashSet<>();
  private final List<Helpline> watched = new ArrayList<>();

  NumberHunt(Collection<Helpline> helplines) {
    helplines.stream()
        .map(Helpline::digits)
        .filter(each -> each.length() >= SHORTEST)
        .forEach(known::add);
    helplines.stream().filter(Helpline::isWatched).forEach(watched::add);
  }

  /**
   * What a text holds.
   *
   * @param right digits of the numbers that are right
   */
  record Heard(Set<String> right, List<NearMiss> near) {}

  /**
   * Digits that stand together.
   *
   * @param gap what stands before them, after the group before; null where that is no gap within a
   *     number
   */
  private record Group(String digits, boolean plus, int start, int end, @Nullable String gap) {
    boolean goesOn() {
      return gap != null;
    }

    boolean breaks() {
      return gap != null && gap.indexOf('\n') >= 0;
    }
  }

  Heard in(String text) {
    Set<String> right = new LinkedHashSet<>();
    Set<NearMiss> near = new LinkedHashSet<>();
    List<Group> cluster = new ArrayList<>();
    for (Group group : groups(text)) {
      if (!group.goesOn()) {
        hear(text, cluster, right, near);
        cluster.clear();
      }
      cluster.add(group);
    }
    hear(text, cluster, right, near);
    return new Heard(right, near.stream().limit(MOST).toList());
  }

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    int last = -1;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      StringBuilder digits = new StringBuilder();
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        digits.append(Character.digit(text.charAt(at), 10));
        at++;
      }
      boolean plus = start > 0 && text.charAt(start - 1) == '+';
      String gap = last < 0 || plus ? null : gap(text, last, start);
      groups.add(new Group(digits.toString(), plus, start, at, gap));
      last = at;
    }
    return groups;
  }

  /** What stands between two groups of digits, if a number may go on over it. */
  private static @Nullable String gap(String text, int from, int to) {
    StringBuilder seen = new StringBuilder();
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '\n') {
        breaks = 1;
      } else if (isMark(sign)) {
        seen.append(sign);
      } else if (!isBlank(sign)) {
        return null;
      }
      if (seen.length() + breaks > GAP) {
        return null;
      }
    }
    return breaks > 0 ? "\n" : seen.toString();
  }

  private static boolean isMark(char sign) {
    return sign == '('
        || sign == ')'
        || sign == '.'
        || sign == '/'
        || Character.getType(sign) == Character.DASH_PUNCTUATION;
  }

  /** Spaces of all widths, and signs that nobody sees. */
  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  private void hear(String text, List<Group> cluster, Set<String> right, Set<NearMiss> near) {
    List<Group> open = new ArrayList<>();
    int at = 0;
    while (at < cluster.size()) {
      int end = exact(cluster, at);
      if (end < 0) {
        if (cluster.get(at).breaks()) {
          nearly(text, open, near);
          open.clear();
        }
        open.add(cluster.get(at));
        at++;
      } else {
        nearly(text, open, near);
        open.clear();
        right.add(canonical(cluster, at, end));
        at = end + 1;
      }
    }
    nearly(text, open, near);
  }

  /** Where the longest number ends that begins here and is right; below nought where none does. */
  private int exact(List<Group> cluster, int from) {
    int found = -1;
    for (int to = from; to < Math.min(cluster.size(), from + GROUPS); to++) {
      if (known.contains(canonical(cluster, from, to))) {
        found = to;
      }
    }
    return found;
  }

  private void nearly(String text, List<Group> open, Set<NearMiss> near) {
    int from = 0;
    while (from < open.size()) {
      int next = from + 1;
      for (int to = from; to < Math.min(open.size(), from + GROUPS); to++) {
        boolean ends = to == open.size() - 1;
        Optional<NearMiss> miss = nearly(text, open, from, to, ends);
        if (miss.isPresent()) {
          near.add(miss.get());
          next = to + 1;
          break;
        }
      }
      from = next;
    }
  }

  private Optional<NearMiss> nearly(String text, List<Group> open, int from, int to, boolean ends) {
    String digits = canonical(open, from, to);
    if (digits.length() > LONGEST || (digits.length() < WHOLE && !ends)) {
      return Optional.empty();
    }
    for (Helpline each : watched) {
      NumberSlip slip = NumberSlip.of(digits, each.digits());
      if (slip != null) {
        int start = open.get(from).start() - (open.get(from).plus() ? 1 : 0);
        return Optional.of(
            new NearMiss(slip, shown(text.substring(start, open.get(to).end())), each.number()));
      }
    }
    return Optional.empty();
  }

  private static String shown(String written) {
    StringBuilder shown = new StringBuilder();
    written
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .map(each -> each == '+' || each == '(' || each == ')' || isAscii(each) ? each : ' ')
        .forEach(shown::appendCodePoint);
    return shown.toString().replaceAll(" +", " ").strip();
  }

  private static boolean isAscii(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static String canonical(List<Group> groups, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i <= to; i++) {
      digits.append(groups.get(i).digits());
    }
    return DialledNumber.of(groups.get(from).plus(), digits.toString());
  }
}
