package org.lodestar.app.boards.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.strategy.Body;

/**
 * Which board stays when the others are switched off: the one on which most sat on the day on which
 * that was done. Who leaves or comes later changes nothing; only when it ends does another follow.
 */
public final class FirstBoardRules {
  private FirstBoardRules() {}

  /**
   * Which one; none while nobody sits on any.
   *
   * @param held the day on which the others were switched off; null while they are used
   * @param bodies all there are
   */
  public static Optional<UUID> first(
      List<Membership> members, List<Body> bodies, @Nullable LocalDate held, LocalDate today) {
    Optional<UUID> found =
        held == null ? most(members, today) : most(members, held).or(() -> earliest(members));
    Map<UUID, Body> ended =
        bodies.stream()
            .filter(each -> !each.stands())
            .collect(Collectors.toMap(Body::id, Function.identity()));
    return found.flatMap(each -> follow(each, members, ended, today));
  }

  private static Optional<UUID> most(List<Membership> members, LocalDate day) {
    Map<UUID, Long> seats =
        members.stream()
            .filter(each -> each.on(day))
            .collect(Collectors.groupingBy(Membership::body, Collectors.counting()));
    return seats.entrySet().stream()
        .max(Map.Entry.<UUID, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Where nobody sat on any yet, the one on which somebody was seated first. */
  private static Optional<UUID> earliest(List<Membership> members) {
    return members.stream()
        .min(Comparator.comparing(Membership::begins).thenComparing(Membership::id))
        .map(Membership::body);
  }

  /** What took its place; where nothing did, that of the others on which most sit today. */
  private static Optional<UUID> follow(
      UUID found, List<Membership> members, Map<UUID, Body> ended, LocalDate today) {
    Set<UUID> seen = new HashSet<>();
    UUID here = found;
    Body over = ended.get(here);
    while (over != null) {
      UUID next = over.content().successor();
      if (next == null || !seen.add(here)) {
        return most(
            members.stream().filter(each -> !ended.containsKey(each.body())).toList(), today);
      }
      here = next;
      over = ended.get(here);
    }
    return Optional.of(here);
  }
}
