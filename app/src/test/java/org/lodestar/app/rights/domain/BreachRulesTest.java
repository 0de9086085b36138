package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.Breach.Decided;
import org.lodestar.app.rights.Breach.Judged;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.rights.Breach.Told;
import org.lodestar.app.rights.Breach.Tried;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BreachRisk;

class BreachRulesTest {
  private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
  private static final UUID DORA = new UUID(0, 1);
  private static final UUID DEV = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource({
    "No.,                                       false",
    "ok,                                        false",
    "I have decided.,                           false",
    "he is in it now,                           false",
    "Unquestionablyinconsequentially so,        false",
    "1 2 3 4 5 6 7 8 9 10 11 12 13,             false",
    "The police found him in custody,           true",
    ",                                          false",
  })
  void aReasonByWhichOthersActIsASentence(@Nullable String reason, boolean sentence) {
    assertThat(BreachRules.isSentence(PersonalText.typed(reason))).isEqualTo(sentence);
  }

  private static BreachCourse course(String said) {
    List<BreachWord> words = new ArrayList<>();
    for (String each : said.split(" ")) {
      boolean dora = each.startsWith("dora:");
      String kind = each.substring(each.indexOf(':') + 1);
      boolean off = kind.equals("OFF");
      words.add(
          new BreachWord(
              DORA,
              off ? Kind.DANGER : Kind.valueOf(kind),
              dora ? DORA : DEV,
              FIRST.plus(Duration.ofMinutes(words.size())),
              off ? Danger.NO : kind.equals("ADDED") ? Danger.YES : null,
              null,
              PersonalText.of(each + words.size())));
    }
    return new BreachCourse(words);
  }

  @ParameterizedTest
  @CsvSource({
    "dora:OFF,                                   false",
    "dora:OFF dev:OBJECTED,                      true",
    "dora:OFF dev:ADDED,                         true",
    "dev:OBJECTED dora:OFF,                      false",
    "dora:OFF dev:OBJECTED dev:OFF,              false",
    "dora:OFF dev:OBJECTED dev:OFF dev:ADDED,    false",
  })
  void whoeverWasObjectedToDoesNotDecideAgain(String said, boolean stopped) {
    assertThat(course(said).objectedTo(DORA)).isEqualTo(stopped);
  }

  @ParameterizedTest
  @CsvSource({
    "dora:OFF,                      false, 0,  false",
    "dora:OFF dora:READ,            false, 30, false",
    "dev:READ dora:OFF,             false, 30, false",
    "dora:OFF dev:READ,             false, 0,  true",
    "dora:OFF dev:READ,             true,  23, false",
    "dora:OFF dev:READ,             true,  24, true",
    "dora:OFF,                      true,  30, false",
  })
  void whatOneHandJudgedIsReadByASecondAndByAllOrForADay(
      String said, boolean waiting, int hours, boolean read) {
    BreachCourse course = course(said);
    Instant now = course.off().orElseThrow().at().plus(Duration.ofHours(hours));
    assertThat(course.isRead(course.off().orElseThrow(), waiting, now)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "dora:NOT_WARNED,                            true",
    "dora:NOT_WARNED dev:NOT_REACHED,            false",
    "dora:NOT_WARNED dev:ADDED,                  false",
    "dora:NOT_WARNED dev:OBJECTED,               false",
    "dora:NOT_WARNED dev:WARNED,                 false",
    "dora:NOT_WARNED dev:READ,                   true",
  })
  void thatSomebodyMustNotBeWarnedWaitsForASecondWordOfTheSameRound(String said, boolean waits) {
    assertThat(course(said).mustNot().isPresent()).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({
    "0,   24, ",
    "-1,  24, rights.breach.nextOn.past",
    "24,  24, ",
    "25,  24, rights.breach.nextOn.tooLate",
    "144, 24, rights.breach.nextOn.tooLate",
    "13,  12, rights.breach.nextOn.tooLate",
  })
  void somebodyLooksAgainWithinHoursWhateverTheReason(
      int hours, int most, @Nullable String refused) {
    Look look = new Look(DEV, FIRST.plus(Duration.ofHours(hours)));
    @Nullable String key = null;
    try {
      BreachRules.checkLook(look, FIRST, most);
    } catch (Refused fault) {
      key = fault.key();
    }
    assertThat(key).isEqualTo(refused);
  }

  private static Breach breach(Danger where) {
    PersonalText letter = PersonalText.of("A letter");
    Told told = new Told(DORA, FIRST, FIRST, true, Danger.YES, where, letter, null);
    return new Breach(DORA, "B-1", DORA, told, null, null, null, null, List.of(), 0);
  }

  @ParameterizedTest
  @CsvSource({", 20, 20", "3, 20, 3", "3, 3, 3", "3, 2, 2", "-5, 20, -5"})
  void aLookIsBroughtForwardAndNotPutOff(@Nullable Integer stands, int typed, int hours) {
    Breach breach = breach(Danger.NO);
    @Nullable Look look =
        stands == null ? null : new Look(DORA, FIRST.plus(Duration.ofHours(stands)));
    Breach standing =
        new Breach(DORA, "B-1", DORA, breach.told(), null, look, null, null, List.of(), 0);
    Look next = standing.earlier(new Look(DEV, FIRST.plus(Duration.ofHours(typed))));
    assertThat(next.at()).isEqualTo(FIRST.plus(Duration.ofHours(hours)));
    assertThat(next.by()).isEqualTo(stands == null || typed < stands ? DEV : DORA);
  }

  private static Tried tried(String language, @Nullable String why, @Nullable String stays) {
    return tried(language, why, stays, false);
  }

  private static Tried tried(
      String language, @Nullable String why, @Nullable String stays, boolean through) {
    return new Tried(
        Kind.WARNED,
        PersonalText.of("I rang her"),
        FIRST,
        language,
        PersonalText.typed(why),
        PersonalText.typed(stays),
        false,
        through,
        new Look(DEV, FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "NO, sq, Albanian, , , , false",
    "NO, sq, ' ALBANIAN. ', , , , false",
    "NO, sq, Shqip, , , , false",
    "NO, fa, Farsi, , , , false",
    "NO, bfi, British Sign Language, , , , false",
    "NO, sq, 'Albanian, slowly', , , languageWhy, true",
    "NO, sq, 'English, no Albanian interpreter was free', , , languageWhy, true",
    "NO, sq vi, Albanian, , , , true",
    "NO, sq vi, English, , , languageWhy, true",
    "NO, '', English, , , , false",
    "NO, sq, English, , , languageWhy, true",
    "NO, sq, English, because, , languageWhy, true",
    "NO, sq, English, She asked for English with her own voice, , , true",
    "NO, sq, Albanian, , It has a lock, , false",
    "YES, sq, Albanian, , The door has a lock., tonightHow, true",
    "YES, sq, Albanian, , Two workers sleep in the house, , true",
    "YES, sq, Albanian, , , , false",
  })
  void anotherLanguageAndStayingWhereTheyCouldBeFoundNeedAReasonAndASecond(
      Danger where,
      String spoken,
      String language,
      @Nullable String why,
      @Nullable String stays,
      @Nullable String field,
      boolean second) {
    List<String> codes = spoken.isEmpty() ? List.of() : List.of(spoken.split(" "));
    Tried tried = tried(language, why, stays);
    @Nullable String refused = null;
    try {
      BreachRules.checkTried(breach(where), tried, codes);
    } catch (Refused fault) {
      refused = fault.refusals().getFirst().field();
    }
    assertThat(refused).isEqualTo(field);
    assertThat(BreachRules.needsSecond(breach(where), tried, codes)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "'k-7k3m-q2',                          K-7K3M-Q2",
    "'K7K3MQ2, I know her',                K-7K3M-Q2",
    "'(K-7K3M-Q2) and again k 7k3m q2',    K-7K3M-Q2",
    "'It is “K–7K3M–Q2”/',                 K-7K3M-Q2",
    "'K-7K3M-Q2 and K-0000-00',            K-7K3M-Q2 K-0000-00",
    "'AK-7K3M-Q2, K-7K3M-Q23',             ''",
    "'Invented Camila, of the new hostel', ''",
  })
  void aCaseIsNamedHoweverItsReferenceIsWritten(String typed, String references) {
    assertThat(String.join(" ", BreachRules.references(typed))).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void whatWentThroughSomebodyElseIsReadByASecond(boolean through, boolean second) {
    Tried tried = tried("Albanian", null, null, through);
    assertThat(BreachRules.needsSecond(breach(Danger.NO), tried, List.of())).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "dev:TO_CONFIRM,                  true",
    "dev:TO_CONFIRM dora:READ,        true",
    "dev:TO_CONFIRM dora:NOT_REACHED, false",
    "dev:TO_CONFIRM dora:ADDED,       false",
    "dev:TO_CONFIRM dora:CONFIRMED,   false",
    "dev:SENT,                        false",
  })
  void whatWaitsForASecondWaitsUntilSomethingElseIsKnown(String said, boolean waits) {
    assertThat(course(said).toConfirm().isPresent()).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({
    "dora:TO_CLOSE,               true",
    "dora:TO_CLOSE dev:READ,      true",
    "dora:TO_CLOSE dev:ADDED,     false",
    "dora:TO_CLOSE dev:OBJECTED,  false",
    "dora:TO_CLOSE dev:LOOKED,    false",
    "dora:TO_CLOSE dora:OFF,      false",
    "dora:OFF,                    false",
  })
  void whyADangerousOneMayBeClosedStandsUntilSomethingNewIsKnown(String said, boolean stands) {
    assertThat(course(said).toClose().isPresent()).isEqualTo(stands);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, ,           ",
    "2026-03-04, ,           ",
    "2026-03-05, ,           casework.rule.notInFuture",
    "2026-03-01, ,           rights.breach.fault.peopleBefore",
    "2026-03-02, 2026-03-03, rights.breach.fault.peopleBefore",
    "2026-03-03, 2026-03-03, ",
    "2026-03-04, 2026-03-03, ",
  })
  void peopleAreToldAfterItWasNoticedAndAnewAfterItWasOpenedAgain(
      LocalDate told, @Nullable LocalDate openedAgain, @Nullable String refused) {
    List<BreachWord> words =
        openedAgain == null
            ? List.of()
            : List.of(
                new BreachWord(
                    DORA,
                    Kind.OPENED_AGAIN,
                    DEV,
                    openedAgain.atTime(9, 0).toInstant(ZoneOffset.UTC),
                    null,
                    LocalDate.of(2026, 3, 2),
                    PersonalText.of("More is known")));
    Decided decided =
        new Decided(
            DEV, BreachRisk.RISK, PersonalText.of("A letter"), null, null, null, told, null, null);
    Judged judged = new Judged(Danger.YES, null, false, null, null);
    Instant now = FIRST.plus(Duration.ofDays(2));
    assertThat(
            BreachRules.faults(
                    breach(Danger.NO),
                    new BreachCourse(words),
                    DEV,
                    decided,
                    judged,
                    false,
                    now,
                    LocalDate.ofInstant(now, ZoneOffset.UTC))
                .stream()
                .filter(each -> "peopleOn".equals(each.field()))
                .map(Refusal::key)
                .toList())
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }
}
