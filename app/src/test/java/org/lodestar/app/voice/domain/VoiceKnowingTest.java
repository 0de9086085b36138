package org.lodestar.app.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Way;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.measures.Fact;

class VoiceKnowingTest {
  private static final LocalDate ENDS = LocalDate.of(2026, 5, 7);

  private static Consultation asked(Kind kind, int answers, boolean knowing) {
    return new Consultation(
        new UUID(0, 1),
        new Consultation.Content(
            "Knowing",
            "Can you name a sign?",
            new Consultation.Method(Way.STREET, "Shoppers", "Volunteers", "Only shoppers", ""),
            ENDS.minusDays(7),
            ENDS,
            Set.of(Language.ENGLISH),
            new Consultation.Result(kind, answers),
            null,
            knowing),
        0);
  }

  private static List<VoiceItem> items(int know, int others, boolean counted) {
    return List.of(
        new VoiceItem(new UUID(0, 2), 1, "A sign and whom to tell", know, counted, Tie.none()),
        new VoiceItem(new UUID(0, 3), 2, "Neither", others, false, Tie.none()));
  }

  @ParameterizedTest(name = "{0} of {1} of {2}, counted {3}, of knowing {4}, {5} days later: {6}")
  @CsvSource({
    "60, 60, 120, SHARES, true, true, 1, 60",
    "60, 60, 120, SHARES, true, true, 0, -",
    "60, 60, 120, SHARES, true, false, 1, -",
    "60, 60, 120, SHARES, false, true, 1, -",
    "60, 60, 120, VOTES, true, true, 1, -",
    "2, 118, 120, SHARES, true, true, 1, -",
    "118, 2, 120, SHARES, true, true, 1, -",
    "2, 1, 3, SHARES, true, true, 1, -"
  })
  void onlyWhatEverybodyMayBeToldIsToldTheLedger(
      int know,
      int others,
      int answers,
      Kind kind,
      boolean counted,
      boolean knowing,
      int later,
      String told) {
    VoiceKnowing found =
        VoiceKnowing.of(
            asked(kind, answers, knowing), items(know, others, counted), ENDS.plusDays(later));
    assertThat(found == null ? "-" : String.valueOf(found.knows())).isEqualTo(told);
  }

  @Test
  void eachAnswerIsOneNamelessFactOfTheMonthInWhichTheLastCouldAnswer() {
    Fact one = Fact.of("survey.answered", YearMonth.of(2026, 5));
    assertThat(new VoiceKnowing(YearMonth.of(2026, 5), 2, 3).facts())
        .containsExactly(
            one.with("knows", "YES"), one.with("knows", "YES"), one.with("knows", "NO"));
  }

  @ParameterizedTest(name = "{0} answers, of knowing {1}: {2}")
  @CsvSource({"20000, true, 0", "20001, true, 1", "20001, false, 0"})
  void moreThanTheLedgerShouldHearAreNotTold(int answers, boolean knowing, int wrong) {
    assertThat(VoiceKnowing.check(asked(Kind.SHARES, answers, knowing).content())).hasSize(wrong);
  }
}
