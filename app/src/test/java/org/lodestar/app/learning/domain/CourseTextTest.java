package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;

/** How a course is read, and where its pages lead. */
class CourseTextTest {
  static final String TEXT =
      """
      title: A course
      about: For a test.
      minutes: 2
      review: 2027-06-01

      #before Before
      ?sure-before How sure?
      ~ Not
      ~ Very

      #one First
      Some words.
      * an item
      * another

      ?pick Which?
      - This
      >aside That was not it.
      + That
      >last Yes.

      #aside Look again
      Think.
      >last

      #skipped Never
      Nobody comes here.

      #last The end
      ?close Choose all that fit.
      + A
      - B
      + C
      = A and C are the ones.

      #after After
      ?sure-after How sure now?
      ~ Not
      ~ Very
      """;

  static Course course() {
    return CourseText.read("a-course", TEXT);
  }

  private static Question question(String page) {
    return Objects.requireNonNull(course().find(page).orElseThrow().question());
  }

  @Test
  void aCourseSaysWhatItIsAndHasItsPagesInOrder() {
    Course course = course();
    assertThat(course.title()).isEqualTo("A course");
    assertThat(course.minutes()).isEqualTo(2);
    assertThat(course.review()).isEqualTo(LocalDate.of(2027, 6, 1));
    assertThat(course.places())
        .containsExactly("before", "one", "aside", "skipped", "last", "after");
    assertThat(course.words()).matches("[0-9a-f]{16}");
  }

  @Test
  void wordsAreParagraphsAndListsInTheirOrder() {
    assertThat(course().find("one").orElseThrow().blocks())
        .containsExactly(
            new CourseBlock(false, List.of("Some words.")),
            new CourseBlock(true, List.of("an item", "another")));
  }

  @Test
  void theMarksSayWhatIsAsked() {
    assertThat(question("before").kind()).isEqualTo(QuestionKind.SCALE);
    assertThat(question("before").marked()).isFalse();
    assertThat(question("one").kind()).isEqualTo(QuestionKind.SINGLE);
    assertThat(question("one").choices())
        .containsExactly(
            new Choice("1", "This", false, "That was not it.", "aside"),
            new Choice("2", "That", true, "Yes.", "last"));
    assertThat(question("last").kind()).isEqualTo(QuestionKind.SEVERAL);
    assertThat(question("last").why()).isEqualTo("A and C are the ones.");
    assertThat(course().closing()).extracting(Question::code).containsExactly("close");
  }

  @Test
  void aChoiceLeadsWhereItSaysAndAPageOnWhereItSays() {
    Course course = course();
    CoursePage one = course.find("one").orElseThrow();
    assertThat(course.next(one, List.of("1")).orElseThrow().code()).isEqualTo("aside");
    assertThat(course.next(one, List.of("2")).orElseThrow().code()).isEqualTo("last");
    CoursePage aside = course.find("aside").orElseThrow();
    assertThat(course.next(aside, List.of()).orElseThrow().code()).isEqualTo("last");
    CoursePage after = course.find("after").orElseThrow();
    assertThat(course.next(after, List.of("1"))).isEmpty();
  }

  @Test
  void whatIsLeftIsTheShortestWayToTheEnd() {
    Course course = course();
    assertThat(course.left(course.first())).isEqualTo(4);
    assertThat(course.left(course.find("aside").orElseThrow())).isEqualTo(3);
    assertThat(course.left(course.find("after").orElseThrow())).isEqualTo(1);
  }

  @Test
  void theSameInOtherWordsHasTheSameShapeAndOtherWordsAnotherCode() {
    Course course = course();
    Course other =
        CourseText.in(course, "Ein Kurs", "Zum Testen.", course.body().replace("Think.", "Denk."));
    assertThat(other.shape()).isEqualTo(course.shape());
    assertThat(other.words()).isNotEqualTo(course.words());
    Course changed =
        CourseText.in(course, "Ein Kurs", "Zum Testen.", course.body().replace("+ That", "- That"));
    assertThat(changed.shape()).isNotEqualTo(course.shape());
  }
}
