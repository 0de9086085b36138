package org.lodestar.app.voice.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.VoiceChange;

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

  /** Why two years can be compared only with care; nothing when the method is the same. */
  public static Set<VoiceChange> changes(Consultation.Content before, Consultation.Content after) {
    Set<VoiceChange> changes = EnumSet.noneOf(VoiceChange.class);
    for (VoiceChange each : VoiceChange.values()) {
      if (!isSame(each, before, after)) {
        changes.add(each);
      }
    }
    return changes;
  }

  private static boolean isSame(
      VoiceChange what, Consultation.Content before, Consultation.Content after) {
    return switch (what) {
      case QUESTION -> same(before.question(), after.question());
      case WAY -> before.method().way() == after.method().way();
      case WHOM -> same(before.method().whom(), after.method().whom());
      case HOW -> same(before.method().how(), after.method().how());
      case LANGUAGES -> before.languages().equals(after.languages());
      case KIND -> before.result().kind() == after.result().kind();
      case NOTE -> after.method().different().isEmpty();
    };
  }

  /** Spaces and capitals are no other method. */
  private static boolean same(String before, String after) {
    return plain(before).equals(plain(after));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** What is wrong with which one it follows. */
  public static List<Refusal> check(List<Consultation> all, UUID id, Consultation.Content content) {
    UUID follows = content.follows();
    boolean followedTooSoon =
        all.stream()
            .filter(each -> id.equals(each.content().follows()))
            .anyMatch(each -> !each.content().begins().isAfter(content.ends()));
    if (followedTooSoon) {
      return List.of(Refusal.of("ends", "voice.follows.before"));
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
      return List.of(Refusal.of("follows", "voice.follows.later"));
    }
    return taken ? List.of(Refusal.of("follows", "voice.follows.taken")) : List.of();
  }
}
