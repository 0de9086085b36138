package org.lodestar.app.referral.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Happening;

/** What holds of what was recorded: what is wrong gives its place to what holds instead. */
public final class Corrected {
  private Corrected() {}

  /** What stands in the place of another; null for nothing. */
  public record Instead(UUID wrong, @Nullable UUID instead) {}

  /** What holds, in the order in which it was first recorded. */
  public static List<Happening> holding(List<Happening> all, List<Instead> corrections) {
    if (corrections.isEmpty()) {
      return all;
    }
    Map<UUID, Happening> byId =
        all.stream().collect(Collectors.toMap(Happening::id, Function.identity()));
    Map<UUID, Instead> byWrong =
        corrections.stream().collect(Collectors.toMap(Instead::wrong, Function.identity()));
    Set<UUID> inPlace =
        corrections.stream()
            .map(Instead::instead)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(each -> !inPlace.contains(each.id()))
        .flatMap(each -> holds(each, byWrong, byId))
        .toList();
  }

  private static Stream<Happening> holds(
      Happening first, Map<UUID, Instead> byWrong, Map<UUID, Happening> byId) {
    Happening now = first;
    while (now != null && byWrong.containsKey(now.id())) {
      UUID instead = Objects.requireNonNull(byWrong.get(now.id())).instead();
      now = instead == null ? null : byId.get(instead);
    }
    return Stream.ofNullable(now);
  }
}
