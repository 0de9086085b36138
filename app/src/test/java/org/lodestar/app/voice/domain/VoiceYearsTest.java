package org.lodestar.app.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Method;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.Consultation.Way;

class VoiceYearsTest {
  private static final Consultation FIRST = asked(1, 2024, null);
  private static final Consultation SECOND = asked(2, 2025, 1);
  private static final Consultation THIRD = asked(3, 2026, 2);
  private static final Consultation OTHER = asked(4, 2025, null);
  private static final List<Consultation> ALL = List.of(THIRD, OTHER, SECOND, FIRST);

  private static Consultation asked(int id, int year, @Nullable Integer follows) {
    return new Consultation(
        new UUID(1, id),
        content(year, follows == null ? null : new UUID(1, follows), "Q", Way.STREET, ""),
        0);
  }

  private static Consultation.Content content(
      int year, @Nullable UUID follows, String question, Way way, String different) {
    LocalDate begins = LocalDate.of(year, 5, 1);
    return new Consultation.Content(
        "T",
        question,
        new Method(way, "W", "H", "L", different),
        begins,
        begins.plusDays(10),
        Set.of(Language.ENGLISH),
        new Result(Kind.SHARES, 100),
        follows);
  }

  @Test
  void theSameQuestionMakesOneLineFromWhicheverYearOneLooks() {
    assertThat(VoiceYears.line(ALL, FIRST)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(VoiceYears.line(ALL, SECOND)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(VoiceYears.line(ALL, THIRD)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(VoiceYears.line(ALL, OTHER)).containsExactly(OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "Q, STREET, W, H, '', ENGLISH, SHARES, ''",
    "q, STREET, ' w ', h, '', ENGLISH, SHARES, ''",
    "Q2, STREET, W, H, '', ENGLISH, SHARES, QUESTION",
    "Q, ONLINE, W, H, '', ENGLISH, SHARES, WAY",
    "Q, STREET, Readers, H, '', ENGLISH, SHARES, WHOM",
    "Q, STREET, W, By post, '', ENGLISH, SHARES, HOW",
    "Q, STREET, W, H, '', ROMANIAN, SHARES, LANGUAGES",
    "Q, STREET, W, H, '', ENGLISH, VOTES, KIND",
    "Q, STREET, W, H, Fewer streets, ENGLISH, SHARES, NOTE",
    "Q2, ONLINE, Readers, H, '', ENGLISH, SHARES, QUESTION WAY WHOM"
  })
  void whatChangedInTheMethodIsNamed(
      String question,
      Way way,
      String whom,
      String how,
      String different,
      Language language,
      Kind kind,
      String told) {
    Consultation.Content before = FIRST.content();
    Consultation.Content after =
        new Consultation.Content(
            before.title(),
            question,
            new Method(way, whom, how, "Other limits", different),
            before.begins(),
            before.ends(),
            Set.of(language),
            new Result(kind, 90),
            null);
    assertThat(
            VoiceYears.changes(before, after).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 2026, 4, ''",
    "9, 2026, , ''",
    "9, 2025, 4, voice.follows.later",
    "9, 2027, 7, voice.follows.later",
    "9, 2026, 1, voice.follows.taken",
    "2, 2025, 1, ''",
    "1, 2025, , voice.follows.before"
  })
  void oneFollowsAnEarlierOneThatNoOtherFollows(
      int id, int year, @Nullable Integer follows, String wrong) {
    UUID before = follows == null ? null : new UUID(1, follows);
    List<Refusal> told =
        VoiceYears.check(ALL, new UUID(1, id), content(year, before, "Q", Way.STREET, ""));
    assertThat(String.join(" ", told.stream().map(Refusal::key).toList())).isEqualTo(wrong);
  }
}
