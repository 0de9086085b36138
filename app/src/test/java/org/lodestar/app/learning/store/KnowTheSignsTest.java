package org.lodestar.app.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.library.domain.BannedPhrases;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.questions.face.Answers;

/** The words of the course for everybody: short, plain, and the same in both voices. */
class KnowTheSignsTest {
  private static final Course PLAIN = CourseFiles.read(CourseFiles.KNOW_THE_SIGNS);
  private static final Course EASY = CourseFiles.easy(CourseFiles.KNOW_THE_SIGNS);

  /** What somebody reads in a minute who reads slowly, on a phone. */
  private static final int WORDS_A_MINUTE = 130;

  /** All that stands on a page; each line a sentence of its own. */
  private static String text(CoursePage page) {
    Stream<String> asked =
        Stream.ofNullable(page.question())
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.words(), each.why()),
                        each.choices().stream().flatMap(KnowTheSignsTest::said)));
    return Stream.concat(
            Stream.concat(
                Stream.of(page.title()), page.blocks().stream().flatMap(b -> b.lines().stream())),
            asked)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> said(Choice choice) {
    return Stream.of(choice.words(), choice.says());
  }

  private static String text(Course course) {
    return Stream.concat(
            Stream.of(course.title(), course.about()),
            course.pages().stream().map(KnowTheSignsTest::text))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void itIsEasyToReadAndEasyWordsAreEasierStill() {
    assertThat(Readability.grade(text(PLAIN))).isLessThanOrEqualTo(6);
    assertThat(Readability.grade(text(EASY))).isLessThanOrEqualTo(3);
  }

  @Test
  void noSentenceIsLongAndNothingShoutsOrFrightens() {
    for (Course course : List.of(PLAIN, EASY)) {
      String text = text(course);
      assertThat(Readability.sentences(text)).allMatch(each -> Readability.words(each) <= 20);
      assertThat(text).doesNotContain("!");
      assertThat(BannedPhrases.first(text)).isEmpty();
    }
  }

  @Test
  void bothVoicesAskTheSame() {
    assertThat(EASY.shape()).isEqualTo(PLAIN.shape());
    assertThat(EASY.words()).isNotEqualTo(PLAIN.words());
    assertThat(PLAIN.review()).isAfter(LocalDate.of(2026, 12, 1));
  }

  @Test
  void whatIsAskedHoldsToTheRulesOfQuestions() {
    List<Answers.Placed> placed = new ArrayList<>();
    for (CoursePage page : PLAIN.pages()) {
      Question question = page.question();
      if (question != null) {
        placed.add(new Answers.Placed(page.code(), question));
      }
    }
    assertThat(Answers.faults(placed, PLAIN.places())).isEmpty();
  }

  @Test
  void itAsksHowSureBeforeAndAfterAndFiveQuestionsAtTheEnd() {
    List<Question> asked = PLAIN.questions();
    assertThat(asked.getFirst().code()).isEqualTo(Course.SURE_BEFORE);
    assertThat(asked.getLast().code()).isEqualTo(Course.SURE_AFTER);
    for (Question each : List.of(asked.getFirst(), asked.getLast())) {
      assertThat(each.kind()).isEqualTo(QuestionKind.SCALE);
      assertThat(each.choices()).hasSize(5);
    }
    assertThat(PLAIN.closing()).hasSize(5).allMatch(Question::marked);
  }

  /** Whoever always takes the first choice, or the last, or the right one, comes to the end. */
  @Test
  void everyWayEndsInFifteenMinutes() {
    List<IntUnaryOperator> ways = List.of(_ -> 0, many -> many - 1, many -> many / 2);
    for (IntUnaryOperator way : ways) {
      Walk walk = Walk.begin("00");
      int words = 0;
      for (Optional<CoursePage> here = walk.at(PLAIN); here.isPresent(); here = walk.at(PLAIN)) {
        words += Readability.words(text(here.get()));
        walk = walk.on(here.get(), chosen(here.get(), way));
        assertThat(walk.steps()).hasSizeLessThan(PLAIN.pages().size() + 1);
      }
      assertThat(words / WORDS_A_MINUTE).isLessThanOrEqualTo(PLAIN.minutes());
    }
  }

  private static List<String> chosen(CoursePage page, IntUnaryOperator way) {
    Question question = page.question();
    return question == null
        ? List.of()
        : List.of(
            Objects.requireNonNull(question)
                .choices()
                .get(way.applyAsInt(question.choices().size()))
                .code());
  }

  @Test
  void theBetterChoiceDoesNotAlwaysStandAtTheSamePlace() {
    assertThat(
            PLAIN.questions().stream()
                .filter(each -> each.kind() == QuestionKind.SINGLE)
                .map(each -> each.right().getFirst().code())
                .distinct())
        .containsExactlyInAnyOrder("1", "2", "3");
  }

  /** Each story has a better choice at each turn, and every choice is told what comes of it. */
  @ParameterizedTest
  @ValueSource(strings = {"yard", "stairs", "boy"})
  void everyChoiceOfAStoryIsToldWhatComesOfIt(String story) {
    List<Question> asked =
        PLAIN.questions().stream().filter(each -> each.code().startsWith(story)).toList();
    assertThat(asked).hasSize(2);
    for (Question each : asked) {
      assertThat(each.right()).hasSize(1);
      assertThat(each.choices()).allMatch(choice -> !choice.says().isEmpty() && choice.leads());
    }
    assertThat(asked.getFirst().choices()).extracting(Choice::next).contains(story + "-again");
  }
}
