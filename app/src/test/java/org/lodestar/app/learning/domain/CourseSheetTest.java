package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines above the pages of a course are read. */
class CourseSheetTest {
  private static final String TEXT =
      """
      title: A course
      about: For a test.
      minutes: 20
      review: 2027-06-01
      tier: T1
      audience: All: without exception
      ways: SELF_PACED ONLINE
      refresher: 24
      pass: 80
      tries: 3
      covers: CULTURE
      aim: Know one thing
      aim: Know another
      source: MSA-52
      source: MSA-51

      #before Before
      aim: is no line of the sheet here.
      """;

  @Test
  void aNameThatStandsSeveralTimesCountsWithAllOfItsLines() {
    CourseSheet sheet = CourseSheet.read(TEXT);
    assertThat(sheet.tier()).isEqualTo("T1");
    assertThat(sheet.audience()).isEqualTo("All: without exception");
    assertThat(sheet.ways()).containsExactly("SELF_PACED", "ONLINE");
    assertThat(sheet.refresher()).isEqualTo(24);
    assertThat(sheet.tries()).isEqualTo(3);
    assertThat(sheet.covers()).containsExactly("CULTURE");
    assertThat(sheet.aims()).containsExactly("Know one thing", "Know another");
    assertThat(sheet.sources()).containsExactly("MSA-52", "MSA-51");
  }

  @Test
  void theSameTextIsReadAsACourse() {
    Course course = CourseText.read("a-course", TEXT);
    assertThat(course.title()).isEqualTo("A course");
    assertThat(course.places()).containsExactly("before");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> CourseSheet.read(TEXT.replace("tier: T1\n", "")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("tier");
  }

  /** Eighty of a hundred, and never less than that. */
  @ParameterizedTest
  @CsvSource({"10,8", "12,10", "8,7", "6,5", "5,4"})
  void enoughIsTheShareRoundedUp(int questions, int enough) {
    assertThat(CourseSheet.read(TEXT).enough(questions)).isEqualTo(enough);
  }
}
