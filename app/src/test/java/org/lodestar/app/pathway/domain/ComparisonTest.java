package org.lodestar.app.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.pathway.Plans.own;
import static org.lodestar.app.pathway.Plans.with;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.pathway.Change;
import org.lodestar.app.pathway.Change.Field;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Plans;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.StepCode;

class ComparisonTest {
  private static final String A = "L-AAAA-01";
  private static final String B = "L-BBBB-02";

  @Test
  void theSameSaysNothing() {
    assertThat(Comparison.between(with(own(A, "REVIEW", "")), with(own(A, "REVIEW", ""))))
        .isEmpty();
  }

  @Test
  void everyFieldOfAStepOfTheLawIsCompared() {
    StepPlan changed =
        new StepPlan(
            StepCode.REVIEW,
            "Another team",
            List.of(),
            new TimeLimit(1, TimeLimit.Unit.WORKING_DAYS),
            "Ring first",
            5,
            9);
    assertThat(Comparison.between(Plans.whole(), Plans.whole().with(changed)))
        .extracting(Change::field)
        .containsExactly(Field.OWNER, Field.CONTACTS, Field.LIMIT, Field.WORDS, Field.PLACE);
  }

  @Test
  void everyFieldOfAStepOfOurOwnIsCompared() {
    OwnStep changed =
        new OwnStep(
            A,
            "Another title",
            "Other words",
            "Another team",
            List.of(),
            null,
            EnumSet.of(Who.CHILD),
            EnumSet.of(Way.NRM),
            "CALL_999",
            OwnStep.END,
            3);
    assertThat(Comparison.between(with(own(A, "REVIEW", "")), with(changed)))
        .extracting(Change::field)
        .containsExactly(
            Field.TITLE,
            Field.OWNER,
            Field.CONTACTS,
            Field.LIMIT,
            Field.WORDS,
            Field.WHO,
            Field.WAYS,
            Field.AFTER,
            Field.THEN);
  }

  @Test
  void whatIsNewAndWhatIsGoneIsTold() {
    PathwayContent before = with(own(A, "REVIEW", ""));
    PathwayContent after = with(own(B, "REVIEW", ""));
    assertThat(Comparison.between(before, after))
        .extracting(change -> change.step() + " " + change.field())
        .contains(B + " ADDED", A + " REMOVED")
        .as("who approves a new step sees all that it says")
        .contains(B + " WORDS", B + " OWNER", B + " WHO", B + " WAYS", B + " AFTER", B + " LIMIT");
  }

  @Test
  void anotherVersionNumberAloneIsNoChange() {
    StepPlan plan = Plans.plan(StepCode.REVIEW, null);
    StepPlan touched =
        new StepPlan(
            plan.code(), plan.owner(), plan.contacts(), null, plan.words(), plan.place(), 7);
    assertThat(Comparison.between(Plans.whole(), Plans.whole().with(touched))).isEmpty();
  }
}
