package org.lodestar.app.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.referral.OlderAnswer.Manner;
import org.lodestar.app.referral.OlderAnswer.Said;

class HeldAnswersTest {
  /**
   * A line is written NAME MANNER TOLD, with a question mark behind the manner where nobody knows
   * whether it told the decision; the newest stands first.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a SHARE OLDER; ; a SHARE",
        "a SHARE OLDER, a SHARE OLDER; ; a SHARE, a SHARE",
        // a share that runs ends with its own newer version alone
        "a TELL NEWER, a SHARE OLDER; ; a SHARE",
        "a SHARE NEWER; ; ''",
        // told again by any way
        "a TELL NEWER, a TELL OLDER; ; ''",
        "a SHARE NEWER, a OVER OLDER; ; ''",
        "b TELL NEWER, a TELL OLDER; ; a TELL",
        "a TELL NOTHING; ; ''",
        // asked once, whatever was told how often
        "a TELL? OLDER, a TELL? OLDER; ; a ASK",
        "a TELL? OLDER, a SHARE OLDER; ; a SHARE",
        "a TELL? OLDER; a=NEVER_TOLD; ''",
        "a TELL? OLDER; a=WAS_TOLD; a TELL",
        "a OVER OLDER; a=NOT_TOLD; ''",
        // the council keeps one record, and only a newer summary puts it right
        "r SUMMARY OLDER, r SUMMARY OLDER; ; r SUMMARY",
        "r TELL NEWER, r SUMMARY OLDER; ; r SUMMARY",
        "r SUMMARY NEWER, r SUMMARY OLDER; ; ''",
        "r SUMMARY? OLDER; ; r ASK",
        "r SUMMARY? OLDER; r=WAS_TOLD; r SUMMARY",
        // the page in their own hand
        "p PAPER OLDER; ; p PAPER",
        "p PAPER NEWER, p PAPER OLDER; ; ''",
        "p PAPER OLDER; p=GONE; ''",
      })
  void whoeverWasToldTheDecisionHoldsItUntilTheyKnowOrSomebodyAnswers(
      String lines, @Nullable String said, String expected) {
    assertThat(
            HeldAnswers.of(lines(lines), said(said)).stream()
                .map(each -> each.line().name() + " " + each.manner())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  private static List<HeldAnswers.Line> lines(String written) {
    return Arrays.stream(written.split(", ")).map(HeldAnswersTest::line).toList();
  }

  private static HeldAnswers.Line line(String written) {
    String[] words = written.split(" ");
    boolean tells = !words[1].endsWith("?");
    Manner manner = Manner.valueOf(words[1].replace("?", ""));
    return new HeldAnswers.Line(
        1, words[0], words[0], manner, tells, TurnedAnswer.Told.valueOf(words[2]));
  }

  private static Map<String, Said> said(@Nullable String written) {
    return Stream.ofNullable(written)
        .flatMap(all -> Arrays.stream(all.split(", ")))
        .map(each -> each.split("="))
        .collect(Collectors.toMap(each -> each[0], each -> Said.valueOf(each[1])));
  }

  @ParameterizedTest
  @CsvSource({
    "That support ends on Friday, true",
    "Conclusive grounds: no, true",
    "The Home Office refused him, true",
    "Where he can be met, false",
    "A bed for tonight, false",
  })
  void whatWasToldByHandSaysByItsWordsWhetherItWasTheDecision(String told, boolean expected) {
    assertThat(DecisionWords.standIn(told)).isEqualTo(expected);
  }
}
