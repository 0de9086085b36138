package org.lodestar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text and what it stands on differ enough to be read, by day, by night and on paper. */
class PaletteTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");
  private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);

  /** Text first, then its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
  private static final List<List<String>> TEXT =
      List.of(
          List.of("ink", "paper"),
          List.of("soft", "paper"),
          List.of("sea", "paper"),
          List.of("clay", "paper"),
          List.of("ink", "ground"),
          List.of("on-night", "night"),
          List.of("on-warn", "warn"),
          List.of("ink", "l1"),
          List.of("ink", "l2"),
          List.of("ink", "l3"),
          List.of("on-l4", "l4"));

  /** Parts of pictures: 3 to 1 (1.4.11). */
  private static final List<List<String>> PICTURES =
      List.of(List.of("sea", "ground"), List.of("clay", "ground"), List.of("dawn", "ink"));

  @Test
  void everyPairOfColoursIsFarEnoughApart() throws IOException {
    Map<String, String> colours = new HashMap<>();
    List<MatchResult> modes = ROOT.matcher(css()).results().toList();
    assertThat(modes).as("day, night, paper").hasSize(3);
    for (MatchResult mode : modes) {
      if (modes.indexOf(mode) == 2) {
        colours.remove("night");
      }
      COLOUR.matcher(mode.group(1)).results().forEach(c -> colours.put(c.group(1), c.group(2)));
      TEXT.forEach(pair -> assertContrast(colours, pair, 4.5));
      if (modes.indexOf(mode) == 0) {
        PICTURES.forEach(pair -> assertContrast(colours, pair, 3));
      }
    }
  }

  private static void assertContrast(Map<String, String> colours, List<String> pair, double least) {
    double a = light(colours, pair.getFirst());
    double b = light(colours, pair.getLast());
    assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
        .as("%s on %s", colours.get(pair.getFirst()) + " " + pair, colours.get(pair.getLast()))
        .isGreaterThanOrEqualTo(least);
  }

  private static double light(Map<String, String> colours, String name) {
    String colour = Objects.requireNonNull(colours.get(name), name);
    String hex =
        colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
    double[] share = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      share[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * share[0] + 0.7152 * share[1] + 0.0722 * share[2];
  }

  private static String css() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
