package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.statute.WorryOutcome;
import org.lodestar.statute.WorryType;
import org.lodestar.vocabulary.AgeStatus;

class VignettesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\b(nationality|ethnic\\w*|foreign\\w*|migrants?|black (man|woman|boy|girl|teen)|asian"
              + "|african|european|muslim|accent)\\b");

  @Test
  void thereAreThirtyInOrder() {
    assertThat(Vignettes.list().stream().map(Vignette::id))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 30).mapToObj(n -> "V%02d".formatted(n)).toList());
  }

  @Test
  void everyKindIsThereWithChildrenAdultsAndLookAlikes() {
    Set<String> kinds = Vignettes.list().stream().map(Vignette::about).collect(Collectors.toSet());
    assertThat(kinds).contains(Vignette.HARMLESS);
    for (WorryType type : WorryType.values()) {
      assertThat(kinds).as("no vignette about " + type).contains(type.name());
    }
    assertThat(Vignettes.list().stream().filter(v -> v.about().equals(Vignette.HARMLESS)))
        .hasSizeGreaterThanOrEqualTo(6);
    for (AgeStatus age : AgeStatus.values()) {
      assertThat(Vignettes.list().stream().filter(v -> v.worry().age() == age))
          .as(age.name())
          .hasSizeGreaterThanOrEqualTo(4);
    }
    assertThat(Vignettes.list().stream().flatMap(v -> v.worry().sector().stream()))
        .contains("HAND_CAR_WASH", "NAIL_BAR", "CARE", "FARM_AND_FOOD", "CUCKOOING");
  }

  @Test
  void storiesAreShortAndSayNothingAboutWherePeopleComeFrom() {
    assertThat(Vignettes.list())
        .allMatch(v -> v.text().split(" ").length <= 50)
        .noneMatch(v -> ORIGIN.matcher(v.text().toLowerCase(Locale.ROOT)).find());
  }

  @Test
  void theAidGivesEachOfItsThreeAnswersToSome() {
    assertThat(Vignettes.list().stream().map(v -> v.aid(DAY)))
        .contains(WorryOutcome.ACT_NOW, WorryOutcome.TALK_TODAY, WorryOutcome.STILL_WORRIED);
  }
}
