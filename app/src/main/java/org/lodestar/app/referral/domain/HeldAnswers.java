package org.lodestar.app.referral.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.OlderAnswer.Manner;
import org.lodestar.app.referral.OlderAnswer.Said;

/**
 * Who still holds the older answer, out of all that was given and told. Somebody of whom nobody
 * knows whether they were told it is asked about once; what carries no decision tells nobody of the
 * newer one either.
 */
public final class HeldAnswers {
  /** Of these the newest stands for all: the council keeps one record, the person one page. */
  private static final Set<Manner> ONE = EnumSet.of(Manner.SUMMARY, Manner.PAPER);

  private HeldAnswers() {}

  /**
   * A line of the list.
   *
   * @param key under which it is known what was found out of it
   * @param name by which somebody is known again
   * @param tells whether it is known that it told the decision
   */
  public record Line(
      int number, String key, String name, Manner manner, boolean tells, TurnedAnswer.Told told) {}

  /** A line that holds the older answer, and what is to be done about it. */
  public record Held(Line line, Manner manner) {}

  /** Those that hold it, in the order in which the lines stand. */
  public static List<Held> of(List<Line> lines, Map<String, Said> said) {
    Set<String> newer =
        with(lines, TurnedAnswer.Told.NEWER).map(HeldAnswers::place).collect(Collectors.toSet());
    List<Held> held =
        with(lines, TurnedAnswer.Told.OLDER)
            .filter(line -> line.manner() == Manner.SHARE || !newer.contains(place(line)))
            .filter(line -> isOpen(said.get(line.key())))
            .map(line -> new Held(line, manner(line, said.get(line.key()))))
            .toList();
    return once(held);
  }

  private static Stream<Line> with(List<Line> lines, TurnedAnswer.Told told) {
    return lines.stream().filter(line -> line.told() == told);
  }

  /** The council's record and a page in somebody's hand are known by what they are. */
  private static String place(Line line) {
    return ONE.contains(line.manner()) ? line.manner().name() : "NAME " + line.name();
  }

  private static boolean isOpen(@Nullable Said said) {
    return said == null || said == Said.WAS_TOLD;
  }

  private static Manner manner(Line line, @Nullable Said said) {
    return line.tells() || said == Said.WAS_TOLD ? line.manner() : Manner.ASK;
  }

  /** Nobody is asked about who is known to hold it, and nobody stands there twice but by shares. */
  private static List<Held> once(List<Held> held) {
    Set<String> known =
        held.stream()
            .filter(each -> each.manner() != Manner.ASK)
            .map(each -> place(each.line()))
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<Held> once = new ArrayList<>();
    for (Held each : held) {
      String place = place(each.line());
      boolean asksInVain = each.manner() == Manner.ASK && known.contains(place);
      if (each.manner() == Manner.SHARE || !asksInVain && seen.add(place)) {
        once.add(each);
      }
    }
    return once;
  }
}
