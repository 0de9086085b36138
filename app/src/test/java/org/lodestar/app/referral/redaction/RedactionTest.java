package org.lodestar.app.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.known.KnownIdentifiers;

/** What leaves of an answer, and that nothing of what was taken out does. */
class RedactionTest {
  private static final KnownIdentifiers CASE =
      new KnownIdentifiers(
          List.of("Nguyễn Văn Minh", "Grace"),
          List.of(LocalDate.of(1999, 3, 7)),
          List.of("+44 7700 900123"),
          List.of("minh@example.org"),
          List.of("Flat 2, 14 Clarence Road, Grays, RM17 6QA"),
          List.of("B1234567"),
          List.of("minh_99"),
          List.of("LD19 XYZ"));
  private static final Redaction REDACTION = new Redaction(CASE);
  private static final Item TEXT =
      Questionnaire.of(FormRoute.DTN_ANONYMOUS).find("hadToDo").orElseThrow();

  private static Answers answers(String text) {
    return Answers.none().with("hadToDo", text);
  }

  private static Outgoing wrote(String original, String words, Map<String, String> kept) {
    return new Outgoing(
        Map.of("hadToDo", List.of(new OutText(original, words))),
        kept,
        Set.of(),
        "",
        List.of(),
        "",
        1);
  }

  private static String leaving(String original, Outgoing outgoing) {
    return REDACTION
        .leaving(List.of(TEXT), answers(original), outgoing)
        .find("hadToDo")
        .orElseThrow();
  }

  @Test
  void whatNobodyWorkedOnLeavesWithEverythingMarkedTakenOut() {
    String told = "We saw Minh. Bashkim drove LD19 XYZ. Ring 07700 900123.";
    assertThat(leaving(told, Outgoing.none()))
        .isEqualTo("We saw [name]. [name] drove [vehicle]. Ring [telephone number].");
  }

  @Test
  @Tag("care")
  void theOnlyTechnicianOfAVillageDoesNotLeaveUntilSheAgreedToTheseWords() {
    String told = "She is the only Laotian nail technician in Fobbing.";
    assertThat(leaving(told, Outgoing.none())).doesNotContain("Laotian", "Fobbing");
    Outgoing putBack = wrote(told, told, Map.of());
    Answers leaving = REDACTION.leaving(List.of(TEXT), answers(told), putBack);
    List<Mark> left = REDACTION.left(List.of(TEXT), leaving);
    assertThat(left).isNotEmpty();
    assertThat(left).noneMatch(putBack::keeps);
    Map<String, String> why =
        left.stream()
            .collect(
                java.util.stream.Collectors.toMap(Mark::id, mark -> "true of very many people"));
    assertThat(left).anyMatch(Mark::singlesOut);
    assertThat(left).allMatch(mark -> wrote(told, told, why).keeps(mark) == !mark.singlesOut());
    why.replaceAll((mark, reason) -> "Asked by Nora Navigator on 4 May");
    assertThat(left).allMatch(wrote(told, told, why)::keeps);
  }

  @Test
  @Tag("care")
  void whatTheCaseKnowsNeverLeavesWhateverTheReason() {
    Mark known = REDACTION.marks(TEXT, "We saw Minh.").getFirst();
    assertThat(known.known()).isTrue();
    assertThat(wrote("", "", Map.of(known.id(), "no reason is good enough")).keeps(known))
        .isFalse();
    Mark probable = REDACTION.marks(TEXT, "We saw Bashkim.").getFirst();
    assertThat(wrote("", "", Map.of(probable.id(), "a person responsible")).keeps(probable))
        .isTrue();
    assertThat(wrote("", "", Map.of(probable.id(), " ")).keeps(probable)).isFalse();
  }

  @Test
  void wordsOfAnEarlierAnswerAreNotTakenForANewOne() {
    Outgoing earlier = wrote("We saw a man.", "We saw a man.", Map.of());
    assertThat(leaving("We saw Minh.", earlier)).isEqualTo("We saw [name].");
  }

  @Test
  void anAnswerThatWasTakenOutWholeSaysSo() {
    assertThat(leaving("All of it.", wrote("All of it.", " ", Map.of())))
        .isEqualTo(Placeholder.REMOVED);
  }

  @Test
  void wordsAreTakenOutOfEverywhereHoweverTheyAreWritten() {
    String told = "The Old  Mill is far. Near the old mill, not Mills nor millers.";
    assertThat(Redaction.without(told, List.of("old mill", " ", "$1 \\E")))
        .isEqualTo("The [removed] is far. Near the [removed], not Mills nor millers.");
  }

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void whatStandsInItsPlaceIsNotMarkedAgain(IdentifierKind kind) {
    String words = "They said " + Placeholder.of(kind) + " and " + Placeholder.REMOVED + " too.";
    assertThat(REDACTION.in(TEXT, words)).isEmpty();
    assertThat(REDACTION.proposed(TEXT, words)).isEqualTo(words);
  }

  @Test
  void aCrimeNumberIsAlwaysTakenOut() {
    Item number = Questionnaire.of(FormRoute.DTN_ANONYMOUS).find("crimeNumber").orElseThrow();
    assertThat(REDACTION.proposed(number, "CAD 77")).isEqualTo("[reference number]");
    assertThat(REDACTION.in(number, "[reference number]")).isEmpty();
  }

  @Test
  void howMuchOfEachKindWasTakenOutIsSaid() {
    Answers told = answers("We saw Minh. Ring 07700 900123. At night ring 07700 900124.");
    Answers leaving = REDACTION.leaving(List.of(TEXT), told, Outgoing.none());
    assertThat(REDACTION.takenOut(List.of(TEXT), told, leaving))
        .isEqualTo(Map.of(IdentifierKind.NAME, 1, IdentifierKind.TELEPHONE, 2));
  }

  @Test
  void factsInProseCountTogetherWithThoseInFields() {
    Answers fields = SampleAnswers.anonymous();
    List<Item> items = Questionnaire.of(FormRoute.DTN_ANONYMOUS).asked(fields);
    Answers leaving = REDACTION.leaving(items, fields, Outgoing.none());
    assertThat(Combination.of(leaving, REDACTION.left(items, leaving)).features())
        .containsExactlyInAnyOrder(
            Combination.Feature.NATIONALITY, Combination.Feature.GENDER, Combination.Feature.PLACE);
    List<Mark> left =
        REDACTION.marks(TEXT, "She is 19, has a scar on her cheek and her sister is deaf.");
    assertThat(Combination.of(Answers.none(), left).features())
        .contains(Combination.Feature.AGE, Combination.Feature.APPEARANCE);
    assertThat(Combination.of(Answers.none().with("towns", "Unknown"), List.of()).features())
        .isEmpty();
  }

  @Test
  void twoReadingsOfTheSameWordsCountAndNoOthers() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    Instant at = Instant.parse("2026-11-30T09:00:00Z");
    Reading first = new Reading(one, at, "a");
    assertThat(Reading.times(List.of(), "a")).isEqualTo(Reading.Times.NEVER);
    assertThat(Reading.times(List.of(first), "a")).isEqualTo(Reading.Times.ONCE);
    assertThat(Reading.times(List.of(first), "b")).isEqualTo(Reading.Times.NEVER);
    assertThat(Reading.times(List.of(first, new Reading(other, at, "a")), "a"))
        .isEqualTo(Reading.Times.TWICE);
    assertThat(first.secondFrom(one)).isEqualTo(at.plus(Duration.ofMinutes(15)));
    assertThat(first.secondFrom(other)).isEqualTo(at);
  }

  @Test
  void onlyTheSameWordsHaveTheSameFingerprint() {
    List<Item> items = List.of(TEXT);
    String one = Redaction.fingerprint(items, answers("a"));
    assertThat(Redaction.fingerprint(items, answers("a"))).isEqualTo(one);
    assertThat(Redaction.fingerprint(items, answers("b"))).isNotEqualTo(one);
    assertThat(Redaction.fingerprint(items, Answers.none().with("hadToDo", List.of("a", "b"))))
        .isNotEqualTo(Redaction.fingerprint(items, answers("a\n1:b")));
  }
}
