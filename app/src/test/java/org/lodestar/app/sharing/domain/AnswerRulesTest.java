package org.lodestar.app.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

class AnswerRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-30T02:14:00Z");
  private static final UUID ABOUT = UUID.fromString("01934f00-0000-7000-8000-000000000001");

  private static Answer answer(String does, String way, String given) {
    return new Answer(
        ABOUT,
        Answer.Does.valueOf(does),
        Answer.Way.valueOf(way),
        given.contains("from") ? NOW : null,
        given.contains("ring") ? NOW.plusSeconds(60) : null,
        NOW,
        text(given, "who"),
        text(given, "number"),
        text(given, "words"),
        text(given, "lies"),
        ABOUT,
        null);
  }

  private static @Nullable PersonalText text(String given, String what) {
    return given.contains(what) ? PersonalText.of(what) : null;
  }

  @ParameterizedTest
  @CsvSource({
    "TAKE_OVER, HERE, who number ring, from",
    "TAKE_OVER, HERE, from number ring, who",
    "TAKE_OVER, HERE, from who ring, number",
    "GO_AND_SEE, HERE, who number, ringBy",
    "ADVISE, HERE, who ring, number",
    "CANNOT, HERE, who, words",
    "NOT_ASKED, HERE, words, does",
    "NOT_ASKED, SPOKEN, who, words",
    "TAKE_OVER, WRITTEN, from who, lies",
    "TAKE_OVER, SPOKEN, from, who",
  })
  void whatIsMissingIsToldAtItsField(String does, String way, String given, String field) {
    assertThatThrownBy(() -> AnswerRules.check(answer(does, way, given), NOW))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals()).extracting(each -> each.field()).contains(field));
  }

  @ParameterizedTest
  @CsvSource({
    "TAKE_OVER, HERE, from who number ring",
    "ADVISE, HERE, who number ring",
    "CANNOT, HERE, who words",
    "TAKE_OVER, SPOKEN, from who",
    "TAKE_OVER, WRITTEN, from who lies",
    "NOT_ASKED, SPOKEN, words",
  })
  void whatSaysEnoughIsKept(String does, String way, String given) {
    assertThatCode(() -> AnswerRules.check(answer(does, way, given), NOW))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "true, TAKE_OVER, HERE, TAKEN_OVER",
    "true, TAKE_OVER, SPOKEN, TAKEN_OVER",
    "false, TAKE_OVER, SPOKEN, NOT_WRITTEN",
    "false, TAKE_OVER, WRITTEN, TAKEN_OVER",
    "true, GO_AND_SEE, HERE, KEPT",
    "true, ADVISE, HERE, KEPT",
    "true, CANNOT, HERE, CANNOT",
    "false, NOT_ASKED, SPOKEN, NOT_ASKED",
  })
  void onlyWhoTakesOverEndsTheKeepingAndABodyOutsideOnlyInWriting(
      boolean here, String does, String way, Keeping.Standing standing) {
    Keeping keeping =
        new Keeping(
            ABOUT,
            ABOUT,
            ABOUT,
            here ? ABOUT : null,
            here ? null : PersonalText.of("A council"),
            null,
            NOW,
            answer(does, way, "from who number ring words lies"));
    assertThat(keeping.standing(NOW)).isEqualTo(standing);
    boolean earlier = standing == Keeping.Standing.TAKEN_OVER;
    assertThat(keeping.standing(NOW.minusSeconds(60)))
        .isEqualTo(earlier ? Keeping.Standing.UNTIL : standing);
    assertThat(keeping.isKept(NOW)).isEqualTo(!earlier && standing != Keeping.Standing.NOT_ASKED);
  }

  @ParameterizedTest
  @CsvSource({
    "03:00, 2026-11-30T03:00:00Z",
    "02:10, 2026-11-30T02:10:00Z",
    "00:30, 2026-11-30T00:30:00Z",
    "23:50, 2026-11-30T23:50:00Z",
    "00:10, 2026-12-01T00:10:00Z",
  })
  void anHourIsTheNextOneOrWasJustNow(LocalTime hour, Instant meant) {
    assertThat(NextHour.of(hour, NOW)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"02:14, 2026-11-30T02:14:00Z", "23:50, 2026-11-29T23:50:00Z"})
  void anHourAtWhichSomethingWasSaidIsOver(LocalTime hour, Instant meant) {
    assertThat(NextHour.before(hour, NOW)).isEqualTo(meant);
  }
}
