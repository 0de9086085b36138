package org.lodestar.app.oversight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.Consultation;
import org.lodestar.app.oversight.PlanRefused.Refusal;

/** The same question over the years. */
public final class VoiceYears {
  private VoiceYears() {}

  /** All that asked the same, the earliest first; the one itself when it is alone. */
  public static List<Consultation> line(List<Consultation> all, Consultation one) {
    Map<UUID, Consultation> known =
        all.stream().collect(Collectors.toMap(Consultation::id, Function.identity()));
    Consultation first = one;
    for (int step = 0; step < all.size(); step++) {
      UUID before = first.content().follows();
      first = before == null ? first : known.getOrDefault(before, first);
    }
    List<Consultation> line = new ArrayList<>();
    Consultation next = first;
    while (next != null && !line.contains(next)) {
      line.add(next);
      next = after(all, next);
    }
    return line;
  }

  private static @Nullable Consultation after(List<Consultation> all, Consultation one) {
    return all.stream()
        .filter(each -> one.id().equals(each.content().follows()))
        .findFirst()
        .orElse(null);
  }

  /** Whether two years can be compared only with care. */
  public static boolean differs(Consultation.Content before, Consultation.Content after) {
    return before.method().way() != after.method().way()
        || !before.question().equals(after.question())
        || !after.method().different().isEmpty();
  }

  /** What is wrong with which one it follows. */
  public static List<Refusal> check(List<Consultation> all, UUID id, Consultation.Content content) {
    UUID follows = content.follows();
    boolean followedTooSoon =
        all.stream()
            .filter(each -> id.equals(each.content().follows()))
            .anyMatch(each -> !each.content().begins().isAfter(content.ends()));
    if (followedTooSoon) {
      return List.of(Refusal.of("ends", "oversight.voice.follows.before"));
    }
    if (follows == null) {
      return List.of();
    }
    boolean earlier =
        all.stream()
            .filter(each -> each.id().equals(follows))
            .anyMatch(each -> each.content().ends().isBefore(content.begins()));
    boolean taken =
        all.stream()
            .anyMatch(each -> !each.id().equals(id) && follows.equals(each.content().follows()));
    if (!earlier) {
      return List.of(Refusal.of("follows", "oversight.voice.follows.later"));
    }
    return taken ? List.of(Refusal.of("follows", "oversight.voice.follows.taken")) : List.of();
  }
}
