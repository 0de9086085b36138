package org.lodestar.app.concerns.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.concerns.LikenessKind;

/**
 * How much two concerns have in common. A detail that few share counts more than one that many
 * share; the numbers are a design of ours, and a person decides.
 *
 * @param kinds the strongest first
 */
public record Likeness(List<LikenessKind> kinds, int weight) {
  /** From here on two concerns are shown to each other. */
  public static final int SHOWN = 15;

  /** A detail that more concerns share tells nothing. */
  public static final int MOST_SHARED = 50;

  private static final int FEW = 3;
  private static final int SOME = 10;

  /** What one kind can count at most, however many details of it are shared. */
  private static final Map<LikenessKind, Integer> MOST =
      Map.of(
          LikenessKind.PHONE, 60,
          LikenessKind.EMAIL, 60,
          LikenessKind.VEHICLE, 60,
          LikenessKind.ACCOUNT, 60,
          LikenessKind.WEB_ADDRESS, 60,
          LikenessKind.REFERENCE, 40,
          LikenessKind.POSTCODE, 16,
          LikenessKind.PLACE, 24,
          LikenessKind.NAME, 20,
          LikenessKind.NAME_SOUND, 6);

  public Likeness {
    kinds = List.copyOf(kinds);
  }

  /** A detail that two concerns share, and how many have it in all. */
  public record Shared(LikenessKind kind, int holders) {}

  /** Adds up what two concerns share. */
  public static Likeness of(Collection<Shared> shared) {
    Map<LikenessKind, Integer> weights = new EnumMap<>(LikenessKind.class);
    for (Shared each : shared) {
      int weight = weight(each);
      if (weight > 0) {
        weights.merge(
            each.kind(), weight, (a, b) -> Math.min(a + b, MOST.getOrDefault(each.kind(), 0)));
      }
    }
    List<LikenessKind> kinds =
        weights.keySet().stream()
            .sorted(Comparator.comparing((LikenessKind kind) -> -weights.getOrDefault(kind, 0)))
            .toList();
    return new Likeness(kinds, weights.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Whether it is enough to show the two to each other. */
  public boolean enough() {
    return weight >= SHOWN;
  }

  private static int weight(Shared shared) {
    return base(shared.kind()) * rarity(shared.holders()) / 10;
  }

  private static int base(LikenessKind kind) {
    return switch (kind) {
      case PHONE, EMAIL, VEHICLE, ACCOUNT, WEB_ADDRESS -> 40;
      case REFERENCE -> 20;
      case POSTCODE -> 16;
      case NAME -> 10;
      case PLACE -> 6;
      case NAME_SOUND -> 3;
    };
  }

  /** Tenths: all of it where only few have it, nothing where very many do. */
  private static int rarity(int holders) {
    if (holders <= FEW) {
      return 10;
    }
    if (holders <= SOME) {
      return 7;
    }
    return holders <= MOST_SHARED ? 4 : 0;
  }
}
