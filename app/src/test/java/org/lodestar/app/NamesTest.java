package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The last word of a class says what it does (decision 0227, and the list in CONTRIBUTING). */
class NamesTest {
  /** Words that meant two things, with what is said now. */
  private static final List<String> GIVEN_UP = List.of("Drawing", "Asking", "Desktop");

  @Test
  void whatAnswersRequestsIsAController() {
    List<String> controllers =
        HouseClasses.all().stream()
            .filter(each -> each.isAnnotatedWith(Controller.class))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(controllers).hasSizeGreaterThan(200);
    assertThat(controllers).allMatch(each -> each.endsWith("Controller"));
  }

  @Test
  void noClassIsCalledByAWordThatMeantTwoThings() {
    assertThat(HouseClasses.all().stream().map(JavaClass::getSimpleName))
        .noneMatch(each -> GIVEN_UP.stream().anyMatch(each::endsWith));
  }

  @Test
  void onlyWhatVerbsBeginWithIsADesk() {
    assertThat(
            HouseClasses.all().stream()
                .filter(each -> each.getSimpleName().endsWith("Desk"))
                .map(JavaClass::getPackageName))
        .isNotEmpty()
        .allMatch(each -> each.endsWith(".face") || each.endsWith(".store"));
  }
}
