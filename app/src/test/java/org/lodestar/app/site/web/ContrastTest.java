package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast by WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("\\$([a-z-]+): (#[0-9a-f]{6});");

  private final Map<String, String> tokens = new HashMap<>();

  ContrastTest() throws IOException {
    Matcher found = TOKEN.matcher(Files.readString(Path.of("src/main/styles/_tokens.scss")));
    while (found.find()) {
      tokens.put(found.group(1), found.group(2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, page",
    "ink, night-soft",
    "ink, dawn",
    "ink, amber-soft",
    "paper, night",
    "night-soft, night",
    "paper, sea",
    "sea, paper",
    "sea, page",
    "sea, night-soft",
    "clay, paper",
    "moss, paper",
    "paper, moss",
    "plum, paper",
    "plum, page",
    "danger, paper",
    "danger, page",
    "paper, danger",
    "paper, blue",
    "quiet, paper",
    "quiet, page",
    "quiet, night-soft",
    "night, paper",
    "night, night-soft",
    "new, sea-soft",
    "done, moss-soft",
    "due, amber-soft",
    "overdue, danger-soft",
    "amber, amber-soft"
  })
  void textCanBeRead(String text, String ground) {
    assertThat(ratio(text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, dawn", "dawn, night", "ink, paper", "border, paper", "border, page", "border, night-soft",
    "danger, paper", "night, page", "sea, paper", "clay, paper", "moss, paper", "plum, paper"
  })
  void controlsCanBeSeen(String control, String ground) {
    assertThat(ratio(control, ground)).isGreaterThanOrEqualTo(3.0);
  }

  @Test
  void theFormulaGivesTheKnownExtremes() {
    assertThat(ratio(luminance("#000000"), luminance("#ffffff")))
        .isEqualTo(21.0, Offset.offset(1e-9));
    assertThat(ratio(luminance("#777777"), luminance("#ffffff")))
        .isEqualTo(4.48, Offset.offset(0.01));
  }

  private double ratio(String one, String other) {
    return ratio(
        luminance(Objects.requireNonNull(tokens.get(one), one)),
        luminance(Objects.requireNonNull(tokens.get(other), other)));
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
