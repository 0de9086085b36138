package org.lodestar.app.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.learning.LinkedCourse;
import org.lodestar.app.learning.RubricItem;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseBlock;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.CourseSheet;
import org.lodestar.app.learning.domain.PlanPart;
import org.lodestar.app.library.domain.BannedPhrases;
import org.lodestar.app.library.domain.Placeholders;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Source;

/** The words of the courses for work: right in their shape, plain, and as the law is today. */
class WrittenCoursesTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 2);

  /** A number that somebody could ring: those stand in the directory. */
  private static final Pattern TYPED = Pattern.compile("\\b(?:0\\d{3,}|999|101|111|112)\\b");

  private static final int WORDS_A_MINUTE = 130;

  static List<String> courses() {
    return WrittenCourses.CODES;
  }

  /** All that stands on a page; each line a sentence of its own. */
  private static String text(CoursePage page) {
    Question question = page.question();
    Stream<String> asked =
        question == null
            ? Stream.empty()
            : Stream.concat(
                Stream.of(question.words(), question.why()),
                question.choices().stream()
                    .flatMap(choice -> Stream.of(choice.words(), choice.says())));
    return Stream.concat(
            Stream.concat(
                Stream.of(page.title()), page.blocks().stream().flatMap(b -> b.lines().stream())),
            asked)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String text(Course course) {
    return Stream.concat(
            Stream.of(course.title(), course.about()),
            course.pages().stream().map(WrittenCoursesTest::text))
        .collect(Collectors.joining("\n"));
  }

  private static void mustBePlain(Course course) {
    String text = text(course);
    assertThat(Readability.grade(text)).isLessThanOrEqualTo(5);
    assertThat(Readability.sentences(text)).allMatch(each -> Readability.words(each) <= 25);
    assertThat(text).doesNotContain("!").doesNotContainPattern(TYPED);
    assertThat(BannedPhrases.in(text)).isEmpty();
    assertThat(Placeholders.numbers(text)).isSubsetOf("EMERGENCY", "NATIONAL_HELPLINE");
    assertThat(Placeholders.without(text)).doesNotContain("{", "}");
  }

  @ParameterizedTest
  @MethodSource("courses")
  void itIsEasyToReadAndTypesNoNumber(String code) {
    mustBePlain(WrittenCourses.course(code));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void whatIsAskedHoldsToTheRulesOfQuestions(String code) {
    Course course = WrittenCourses.course(code);
    List<Answers.Placed> placed = new ArrayList<>();
    for (CoursePage page : course.pages()) {
      Question question = page.question();
      if (question != null) {
        placed.add(new Answers.Placed(page.code(), question));
      }
    }
    assertThat(Answers.faults(placed, course.places())).isEmpty();
    assertThat(course.places()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void itAsksHowSureAtBothEndsAndTellsWhyAtTheLastQuestions(String code) {
    Course course = WrittenCourses.course(code);
    List<Question> asked = course.questions();
    assertThat(asked.getFirst().code()).isEqualTo(Course.SURE_BEFORE);
    assertThat(asked.getLast().code()).isEqualTo(Course.SURE_AFTER);
    assertThat(asked.getFirst().choices())
        .extracting(Choice::words)
        .hasSize(5)
        .isEqualTo(asked.getLast().choices().stream().map(Choice::words).toList());
    int closing = course.closing().size();
    assertThat(closing).isBetween(6, 12);
    assertThat(course.closing()).allMatch(Question::marked);
    assertThat(WrittenCourses.sheet(code).enough(closing)).isBetween(closing / 2 + 1, closing);
  }

  /** Whoever chooses always the same place, or the longest answer, does not pass. */
  @ParameterizedTest
  @MethodSource("courses")
  void theRightChoiceIsFoundByKnowingAlone(String code) {
    Course course = WrittenCourses.course(code);
    List<Question> asked =
        course.questions().stream()
            .filter(each -> each.kind() == QuestionKind.SINGLE && each.marked())
            .toList();
    List<String> places = asked.stream().map(each -> each.right().getFirst().code()).toList();
    Map<String, Integer> times = new HashMap<>();
    places.forEach(each -> times.merge(each, 1, Integer::sum));
    assertThat(times.keySet()).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(Collections.max(times.values()) * 2).isLessThanOrEqualTo(places.size());
    for (int at = 2; at < places.size(); at++) {
      assertThat(new HashSet<>(places.subList(at - 2, at + 1))).hasSizeGreaterThan(1);
    }
    long longest = asked.stream().filter(WrittenCoursesTest::isLongestRight).count();
    assertThat(longest * 3).isLessThanOrEqualTo(asked.size() * 2L);
  }

  private static boolean isLongestRight(Question question) {
    int right = question.right().getFirst().words().length();
    return question.choices().stream().allMatch(each -> each.words().length() <= right);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyChoiceOfAStoryIsToldWhatComesOfItAndLeadsOn(String code) {
    List<Question> stories =
        WrittenCourses.course(code).questions().stream()
            .filter(each -> each.marked() && each.why().isEmpty())
            .toList();
    assertThat(stories).hasSizeGreaterThanOrEqualTo(2);
    assertThat(stories.stream().flatMap(each -> each.choices().stream()))
        .allMatch(each -> !each.says().isEmpty() && each.leads());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyPageIsOnSomebodysWayAndReadInItsTime(String code) {
    Course course = WrittenCourses.course(code);
    Set<String> reached = new HashSet<>();
    Deque<CoursePage> ahead = new ArrayDeque<>(List.of(course.first()));
    while (!ahead.isEmpty()) {
      CoursePage here = ahead.pop();
      if (reached.add(here.code())) {
        next(course, here).forEach(ahead::push);
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(course.places());
    assertThat(Readability.words(text(course)) / WORDS_A_MINUTE)
        .isLessThanOrEqualTo(course.minutes());
  }

  private static Stream<CoursePage> next(Course course, CoursePage here) {
    Question question = here.question();
    return question == null
        ? course.next(here, List.of()).stream()
        : question.choices().stream()
            .map(each -> course.next(here, List.of(each.code())))
            .flatMap(Optional::stream);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void itSaysWhoseItIsWhatItAimsAtAndOnWhatItRests(String code) {
    CourseSheet sheet = WrittenCourses.sheet(code);
    assertThat(sheet.audience()).isNotBlank();
    assertThat(sheet.ways()).isNotEmpty().isSubsetOf("SELF_PACED", "ONLINE", "IN_PERSON");
    assertThat(sheet.covers())
        .isSubsetOf(
            "IMMIGRATION_STATUS",
            "ACT_2022",
            "LEGAL_HELP",
            "HOUSING",
            "NRM_FORM",
            "CHARACTERISTICS",
            "CULTURE");
    assertThat(sheet.aims()).hasSizeBetween(3, 6).doesNotHaveDuplicates();
    assertThat(sheet.refresher()).isIn(12, 24);
    assertThat(WrittenCourses.course(code).review())
        .isAfter(WRITTEN)
        .isBefore(WRITTEN.plusYears(1));
    assertThat(WrittenCourses.sources(code))
        .hasSizeGreaterThanOrEqualTo(5)
        .doesNotHaveDuplicates()
        .noneMatch(each -> each.mark().needsPractitioner())
        .extracting(Source::citation)
        .allMatch(each -> !each.isBlank());
  }

  @Test
  void eachStandsForItsOwnLevel() {
    assertThat(courses().stream().map(each -> WrittenCourses.sheet(each).tier()))
        .containsExactly("T1", "T2", "T4", "P", "R", "C", "B", "BOARD");
  }

  /** Each page has the link; the last one says that it is there and tells nobody. */
  @ParameterizedTest
  @MethodSource("courses")
  void theEndRemindsOfTheQuietWayToTellAWorry(String code) {
    assertThat(text(WrittenCourses.course(code).pages().getLast()))
        .contains("The link for telling a worry stands at the foot of every page.");
  }

  /** What the law says, in the words in which it is taught. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aware | Only some bodies may refer a person to it.
          aware | A child is referred without consent.
          aware | It gives no visa and no right to stay.
          aware | Where somebody comes from is never a sign.
          aware | If nobody has told you that a way is safe, it is not.
          aware | If it is not clear whether somebody is under 18, they count as under 18
          respond | A child, or perhaps a child: a referral. Consent is never asked.
          respond | With their name only if they agree to that, and otherwise without.
          respond | A belief needs a reason that you can write down. It needs no proof
          respond | A referral gives no right to stay, and a positive decision gives none by itself.
          respond | Nobody has to have forced them.
          respond | For some grave crimes there is no such defence.
          respond | That is an aim and no deadline.
          evidence | Do not send anybody to look again
          procurement | Say nothing to the supplier until you were told that it is safe.
          recruiters | Where somebody comes from is none
          champions | Do not go and look.
          businesses | Do not speak with whoever may be behind it
          board-members | A child is never asked for consent.
          """)
  void theLawIsTaughtAsItIs(String code, String sentence) {
    assertThat(text(WrittenCourses.course(code))).contains(sentence);
  }

  /** Where the law changes, the clock is changed, and this says which page no longer holds. */
  @Test
  void theDaysAreThoseOfTheClocks() {
    LocalDate start = LocalDate.of(2026, 12, 7);
    long now = days(start);
    LocalDate last = LocalDate.of(2023, 1, 29);
    String page = text(WrittenCourses.course("respond").find("days").orElseThrow());
    assertThat(page)
        .contains("at least %d days, and longer".formatted(now))
        .contains("Until 29 January 2023 it was %d days.".formatted(days(last)));
    assertThat(days(last.plusDays(1))).isEqualTo(now);
    assertThat(text(WrittenCourses.handouts()))
        .contains("At least %d days, the day of the decision among them".formatted(now));
  }

  /** How many days the time to recover has, its first one among them. */
  private static long days(LocalDate start) {
    return ChronoUnit.DAYS.between(start, Clocks.recovery(start).due()) + 1;
  }

  @Test
  void theSessionTakesThreeHoursAndEverySheetIsHandedOut() {
    Course course = WrittenCourses.course(WrittenCourses.WITH_SESSION);
    Course handouts = WrittenCourses.handouts();
    List<PlanPart> plan = WrittenCourses.plan();
    assertThat(plan.stream().mapToInt(PlanPart::minutes).sum()).isEqualTo(handouts.minutes());
    assertThat(plan).extracting(PlanPart::code).doesNotHaveDuplicates();
    assertThat(course.places()).containsAll(plan.stream().map(PlanPart::page).toList());
    assertThat(plan.stream().flatMap(each -> each.handouts().stream()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(handouts.places());
    assertThat(handouts.questions()).isEmpty();
    for (PlanPart part : plan) {
      assertThat(BannedPhrases.in(part.title() + "\n" + part.trainer())).isEmpty();
    }
    mustBePlain(handouts);
  }

  @Test
  void coursesOfOthersAreDatedAndTheirAddressesAreStillToBeChecked() {
    List<LinkedCourse> linked = WrittenCourses.linked();
    assertThat(linked).extracting(LinkedCourse::code).doesNotHaveDuplicates();
    assertThat(linked.stream().map(LinkedCourse::owner))
        .anyMatch(each -> each.startsWith("Home Office"))
        .contains("Chartered Institute of Procurement and Supply");
    assertThat(linked)
        .allMatch(each -> each.checked() == null || !each.checked().isBefore(each.noted()))
        .noneMatch(each -> each.mark().needsPractitioner() || each.address().isBlank());
  }

  @Test
  void theItemsOfAWholeAccountAreTaughtAsTheyAre() {
    List<RubricItem> items = WrittenCourses.rubric();
    assertThat(items.stream().mapToInt(RubricItem::worth).sum()).isEqualTo(100);
    assertThat(items).extracting(RubricItem::code).doesNotHaveDuplicates();
    Course course = WrittenCourses.course("evidence");
    assertThat(
            Stream.of("list-1", "list-2")
                .map(each -> course.find(each).orElseThrow())
                .flatMap(page -> page.blocks().stream())
                .filter(CourseBlock::list)
                .flatMap(block -> block.lines().stream()))
        .containsExactlyElementsOf(items.stream().map(RubricItem::asks).toList());
  }
}
