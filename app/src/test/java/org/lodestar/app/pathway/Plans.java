package org.lodestar.app.pathway;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepCode;

/** Invented versions for tests of the pathway. */
public final class Plans {
  /** A service that the directory has. */
  public static final UUID HELPLINE = UUID.fromString("01934f00-0000-7000-8000-000000000005");

  private Plans() {}

  /** A version with an owner and a contact for each step of the law, and nothing else. */
  public static PathwayContent whole() {
    return new PathwayContent(
        Arrays.stream(StepCode.values()).map(code -> plan(code, null)).toList(), List.of());
  }

  /** Our part of a step of the law. */
  public static StepPlan plan(StepCode code, @Nullable TimeLimit limit) {
    return new StepPlan(code, "A team", List.of(HELPLINE), limit, "", StepPlan.usualPlace(code), 0);
  }

  /** A step of our own for everybody on every way. */
  public static OwnStep own(String code, String after, String then) {
    return own(code, after, then, EnumSet.allOf(Who.class));
  }

  /** A step of our own. */
  public static OwnStep own(String code, String after, String then, Set<Who> who) {
    return new OwnStep(
        code,
        "Step " + code,
        "What is to be done",
        "A team",
        List.of(HELPLINE),
        new TimeLimit(2, TimeLimit.Unit.WORKING_DAYS),
        who,
        EnumSet.allOf(Way.class),
        after,
        then,
        0);
  }

  /** The same version with these steps of our own. */
  public static PathwayContent with(OwnStep... steps) {
    return new PathwayContent(whole().steps(), List.of(steps));
  }
}
