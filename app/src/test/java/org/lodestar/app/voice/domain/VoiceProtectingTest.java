package org.lodestar.app.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.VoiceItem.Tie;

class VoiceProtectingTest {
  private static VoiceItem item(int place, int number, boolean counted) {
    return new VoiceItem(new UUID(1, place), place, "I" + place, number, counted, Tie.none());
  }

  private static List<VoiceItem> items(String numbers) {
    List<VoiceItem> items = new ArrayList<>();
    for (String each : numbers.split(" ")) {
      boolean counted = each.endsWith("*");
      int number = Integer.parseInt(each.replace("*", ""));
      items.add(item(items.size() + 1, number, counted));
    }
    return items;
  }

  private static ShownResult shown(Kind kind, int answers, String numbers) {
    return VoiceProtecting.shown(new Result(kind, answers), items(numbers));
  }

  private static String told(ShownResult result) {
    return result.items().stream()
        .map(each -> each.words() + "=" + (each.number() == null ? "-" : each.number()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // Several votes each: each stands for itself, with those who did not choose it.
    "VOTES, 100, 60 70 9 3, I2=70 I1=60 I3=9 I4=-",
    "VOTES, 100, 97 50 40, I2=50 I1=- I3=-",
    // What is shown comes to less than answered: that one alone is hidden would tell it.
    "VOTES, 100, 58 39 4, I1=58 I2=- I3=-",
    "VOTES, 100, 100 50 0, I1=100 I2=50 I3=0",
    // One vote each: what is left would tell the small one, so another one goes with it.
    "SHARES, 100, 60 37 3, I1=60 I2=- I3=-",
    "SHARES, 100, 60 40, I1=60 I2=40",
    "SHARES, 4, 3 1, I1=- I2=-",
    // Three did not say: their number would follow from all the others.
    "SHARES, 100, 60 37, I1=60 I2=-",
    // Points count nobody else.
    "POINTS, 100, 640 97 3, I1=640 I2=97 I3=-"
  })
  void noFewAreShownAndNoneFollows(Kind kind, int answers, String numbers, String expected) {
    assertThat(told(shown(kind, answers, numbers))).isEqualTo(expected);
  }

  @Test
  void aFewWhoAnsweredAreNotCountedForAnybody() {
    assertThat(shown(Kind.VOTES, 4, "4 3").answers()).isNull();
    assertThat(shown(Kind.VOTES, 0, "0 0").answers()).isZero();
    assertThat(shown(Kind.VOTES, 5, "0 5").answers()).isEqualTo(5);
  }

  @Test
  void equalsShareARankAndWhatIsKeptBackHasNone() {
    assertThat(shown(Kind.VOTES, 90, "50 60 50 2").items().stream().map(ShownItem::rank))
        .containsExactly(1, 2, 2, null);
  }

  @ParameterizedTest
  @CsvSource({
    "SHARES, 200, 50* 150, 25",
    "SHARES, 200, 50* 30* 120, 40",
    "SHARES, 200, 3* 197, ",
    "SHARES, 200, 198* 2, ",
    "SHARES, 200, 50 150, ",
    "SHARES, 0, 0*, ",
    "VOTES, 200, 50* 150, "
  })
  void theIndexIsToldWhereNothingOfItIsKeptBack(
      Kind kind, int answers, String numbers, Integer index) {
    assertThat(shown(kind, answers, numbers).index()).isEqualTo(index);
  }

  /** Whoever knows how many answered, and that each chose at most one, adds up what is shown. */
  @Test
  void whatIsLeftOutIsNeverAFewAlone() {
    Random random = new Random(7);
    for (int time = 0; time < 300; time++) {
      String numbers =
          IntStream.range(0, 2 + random.nextInt(5))
              .mapToObj(each -> String.valueOf(random.nextInt(12)))
              .collect(Collectors.joining(" "));
      int sum = items(numbers).stream().mapToInt(VoiceItem::number).sum();
      int answers = sum + random.nextInt(8);
      ShownResult result = shown(Kind.SHARES, answers, numbers);
      int known =
          result.items().stream()
              .filter(ShownItem::isShown)
              .mapToInt(each -> each.number() == null ? 0 : each.number())
              .sum();
      long hidden = result.items().stream().filter(each -> !each.isShown()).count();
      assertThat(result.items().stream().map(ShownItem::number))
          .as(numbers)
          .doesNotContain(1, 2, 3, 4);
      if (result.answers() != null && hidden == 0) {
        assertThat(answers - known).as(numbers + " of " + answers).isNotIn(1, 2, 3, 4);
      }
    }
  }
}
