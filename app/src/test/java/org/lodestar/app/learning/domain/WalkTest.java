package org.lodestar.app.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far somebody has come, as it travels in the pages. */
class WalkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
  private static final Course COURSE = CourseTextTest.course();

  private static Walk walked(String... chosen) {
    Walk walk = Walk.begin("0a1b");
    for (String each : chosen) {
      List<String> codes = each.isEmpty() ? List.of() : List.of(each.split(" ", -1));
      walk = walk.on(walk.at(COURSE).orElseThrow(), codes);
    }
    return walk;
  }

  private static String at(Walk walk) {
    return walk.at(COURSE).map(CoursePage::code).orElse("the end");
  }

  @Test
  void oneWalksFromPageToPageByWhatOneChooses() {
    assertThat(at(walked())).isEqualTo("before");
    assertThat(at(walked("1"))).isEqualTo("one");
    assertThat(at(walked("1", "1"))).isEqualTo("aside");
    assertThat(at(walked("1", "1", ""))).isEqualTo("last");
    assertThat(at(walked("1", "2", "1 3", "2"))).isEqualTo("the end");
    assertThat(at(walked("1", "2").back())).isEqualTo("one");
    assertThat(at(walked().back())).as("not before the beginning").isEqualTo("before");
  }

  @Test
  void whatWasChosenIsKnownAtTheEnd() {
    Walk walk = walked("1", "2", "1 3", "2");
    assertThat(walk.chosen(COURSE, "close")).containsExactly("1", "3");
    assertThat(walk.point(COURSE, Course.SURE_BEFORE)).contains(1);
    assertThat(walk.point(COURSE, Course.SURE_AFTER)).contains(2);
    assertThat(walked("1").point(COURSE, Course.SURE_AFTER)).isEmpty();
  }

  @Test
  void itIsReadAsItWasWritten() {
    for (Walk walk :
        List.of(walked(), walked("1", "1", "", "1 3"), walked("2", "2").counted(DAY))) {
      assertThat(Walk.read(walk.line())).contains(walk);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a|b", "a|b|c", "a|2026-12-99|before:1", "a||before", "a|b|c|d"})
  void whatIsNoWalkIsNone(String line) {
    assertThat(Walk.read(line)).isEmpty();
  }

  @Test
  void whereThePagesChangedItGoesOnAsFarAsItFits() {
    Walk walk = walked("1", "2", "1 3");
    assertThat(walk.within(COURSE)).isEqualTo(walk);
    Course other =
        CourseText.in(
            COURSE, "A course", "For a test.", COURSE.body().replace("#last The end", "#end End"));
    Walk cut = new Walk("0a1b", DAY, walk.steps()).within(other);
    assertThat(cut.steps()).hasSize(2);
    assertThat(cut.counted()).as("nobody is counted twice for it").isEqualTo(DAY);
    Walk made = new Walk("0a1b", null, List.of(new Walk.Step("before", List.of("7"))));
    assertThat(made.within(COURSE).steps()).as("a choice that there is not").isEmpty();
    Walk twice = new Walk("0a1b", null, List.of(new Walk.Step("last", List.of("1"))));
    assertThat(twice.within(COURSE).steps()).as("a page that nobody came to").isEmpty();
  }
}
