package org.lodestar.app.worries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.learning.RubricItem;
import org.lodestar.app.learning.face.AccountRubric;

/** What a whole account holds is what the forms ask for: no more, and no less. */
class RubricFieldsTest {
  /** What a partner body asks besides is its own. */
  private static final List<String> THEIRS =
      List.of("first", "second", "askedFirst", "askedSecond");

  /** What a telephone sends along with a log. */
  private static final List<String> SENT_ALONG = List.of("id", "written");

  private static List<String> fields(Class<? extends Record> page) {
    return Stream.of(page.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> without(List<String> fields, List<String> left) {
    return fields.stream().filter(each -> !left.contains(each)).toList();
  }

  @Test
  void everyFieldOfAWorkersWorryBelongsToOneItem() {
    List<String> asked =
        Stream.of(
                WorryForms.Urgency.class,
                WorryForms.Witness.class,
                WorryForms.AboutWhom.class,
                WorryForms.Did.class,
                WorryForms.More.class)
            .flatMap(each -> fields(each).stream())
            .toList();
    assertThat(AccountRubric.items().stream().flatMap(each -> each.report().stream()))
        .containsExactlyInAnyOrderElementsOf(without(asked, THEIRS));
  }

  @Test
  void everyFieldOfTheLogOnPatrolBelongsToAnItem() {
    assertThat(
            AccountRubric.items().stream().flatMap(each -> each.log().stream()).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(without(fields(FieldForm.class), SENT_ALONG));
  }

  @Test
  void whatAnybodyWritesInAReportIsAmongThem() {
    assertThat(AccountRubric.items().stream().map(RubricItem::report).flatMap(List::stream))
        .containsAll(fields(Told.class));
  }
}
