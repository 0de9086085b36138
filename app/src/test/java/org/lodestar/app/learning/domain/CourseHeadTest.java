package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.learning.CourseSet;
import org.lodestar.app.learning.store.WrittenCourses;
import org.lodestar.app.site.Refused.Refusal;

/** What stands above the pages of a course, and how these are marked, before it is read. */
class CourseHeadTest {
  private static final String WHOLE = CourseSet.text("Words.");

  @Test
  void aWholeOneIsRead() {
    assertThat(CourseHead.check(WHOLE)).isEmpty();
  }

  @Test
  void aFirstEmptyLineMayHoldSpaces() {
    String spaced = WHOLE.replaceFirst("\n\n", "\n  \n");
    assertThat(CourseHead.check(spaced)).isEmpty();
    assertThat(CourseText.read("a-course", spaced).pages())
        .isEqualTo(CourseText.read("a-course", WHOLE).pages());
  }

  @Test
  void allThatCameAlongAreRead() {
    assertThat(WrittenCourses.CODES)
        .allSatisfy(each -> assertThat(CourseHead.check(WrittenCourses.text(each))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "about",
        "minutes",
        "review",
        "tier",
        "audience",
        "ways",
        "refresher",
        "pass",
        "tries",
        "covers",
        "aim",
        "source"
      })
  void aLineThatIsMissingIsNamed(String name) {
    assertThat(CourseHead.check(WHOLE.replaceFirst("(?m)^" + name + ":.*\n", "")))
        .containsExactly(new Refusal("text", "learning.course.head.missing", name));
    assertThat(CourseHead.check(WHOLE.replaceFirst("(?m)^" + name + ":.*$", name + ":")))
        .containsExactly(new Refusal("text", "learning.course.head.missing", name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "minutes, soon",
    "minutes, 0",
    "minutes, 99999999999",
    "review, 01/06/2027",
    "review, 2027-02-30",
    "tier, Level one",
    "ways, BY_POST",
    "refresher, -1",
    "pass, 101",
    "pass, 0",
    "tries, 11"
  })
  void aLineThatCannotBeReadIsNamed(String name, String said) {
    assertThat(CourseHead.check(WHOLE.replaceFirst("(?m)^" + name + ":.*$", name + ": " + said)))
        .containsExactly(new Refusal("text", "learning.course.head.wrong." + name, said));
  }

  @Test
  void pagesHaveCodesOfTheirOwn() {
    assertThat(CourseHead.check(WHOLE.replace("#two ", "#one ")))
        .containsExactly(new Refusal("text", "learning.course.page.twice", "one"));
    assertThat(CourseHead.check(WHOLE.replace("#two Read", "#Two")))
        .containsExactly(new Refusal("text", "learning.course.page.code", "Two"));
    assertThat(CourseHead.check(WHOLE.substring(0, WHOLE.indexOf('#'))))
        .containsExactly(new Refusal("text", "learning.course.pages", "60"));
  }

  @Test
  void whatIsNoLineAboveThePagesIsNamed() {
    assertThat(CourseHead.check("A course about night shifts\n" + WHOLE))
        .containsExactly(
            new Refusal("text", "learning.course.head.line", "A course about night shifts"));
  }

  @Test
  void nothingAndTooMuchAreToldAlone() {
    assertThat(CourseHead.check(" \n"))
        .containsExactly(Refusal.of("text", "learning.course.text.missing"));
    assertThat(CourseHead.check(WHOLE + "x".repeat(60_000)))
        .containsExactly(new Refusal("text", "learning.course.text.long", "60000"));
  }
}
