package org.lodestar.statute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.vocabulary.ResourceTable;

/** Which kinds of exploitation the signs of a worry speak for, the strongest first. */
final class LikelyTypes {
  private static final Map<String, Map<WorryType, Integer>> BY_SIGN =
      ResourceTable.read(LikelyTypes.class, "screening-types.psv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.text("sign"), LikelyTypes::strengths));
  private static final Map<String, WorryType> LEANS =
      ResourceTable.read(LikelyTypes.class, "screening-leans.psv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("place"), row -> row.choice("type", WorryType.class)));

  private LikelyTypes() {}

  /** Empty when the signs do not tell. */
  static List<LikelyType> of(Worry worry, ScreeningScale scale) {
    return Arrays.stream(WorryType.values())
        .map(type -> likely(type, worry))
        .filter(likely -> likely.strength() >= scale.get("type.least"))
        .sorted(Comparator.comparingInt(LikelyType::strength).reversed())
        .limit(scale.get("type.most"))
        .toList();
  }

  private static LikelyType likely(WorryType type, Worry worry) {
    List<String> signs = worry.signs().stream().filter(sign -> strength(sign, type) > 0).toList();
    int strength = signs.stream().mapToInt(sign -> strength(sign, type)).sum();
    return new LikelyType(type, signs.isEmpty() ? 0 : strength + lean(type, worry), signs);
  }

  /** A place alone says nothing: it only tips what signs have already said. */
  private static int lean(WorryType type, Worry worry) {
    return (int)
        Stream.concat(worry.sector().stream(), Stream.of(worry.surroundings().name()))
            .map(LEANS::get)
            .filter(type::equals)
            .limit(1)
            .count();
  }

  private static int strength(String sign, WorryType type) {
    return BY_SIGN.getOrDefault(sign, Map.of()).getOrDefault(type, 0);
  }

  private static Map<WorryType, Integer> strengths(ResourceTable.Row row) {
    Function<String, String[]> parts = cell -> cell.split(":");
    Map<WorryType, Integer> strengths = new EnumMap<>(WorryType.class);
    row.list("types").stream()
        .map(parts)
        .forEach(part -> strengths.put(WorryType.valueOf(part[0]), Integer.parseInt(part[1])));
    return Map.copyOf(strengths);
  }
}
