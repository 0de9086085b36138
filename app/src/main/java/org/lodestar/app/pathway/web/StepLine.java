package org.lodestar.app.pathway.web;

import java.util.List;
import org.lodestar.app.pathway.Contact;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.domain.Flow;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.statute.Source;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;

/**
 * A step as shown.
 *
 * @param own whether it is a step of our own
 * @param law the law's words in each wording; empty for a step of our own
 * @param words ours
 * @param lawLimit the national pathway's limit; empty when it has none
 * @param limit ours; empty when the national one holds
 * @param when on which side of an eighteenth birthday; empty when on both
 * @param follows what a step of our own comes after; empty for a step of the law
 * @param then what comes next where the usual line is left; else empty
 */
public record StepLine(
    String code,
    String title,
    boolean own,
    List<String> law,
    List<Source> sources,
    String words,
    String owner,
    List<Contact> contacts,
    String lawLimit,
    String limit,
    String when,
    String follows,
    String then) {
  public StepLine {
    law = List.copyOf(law);
    sources = List.copyOf(sources);
    contacts = List.copyOf(contacts);
  }

  static StepLine of(Said said, StepPlan plan, List<Step> wordings, Flow.Part part) {
    return new StepLine(
        plan.code().name(),
        said.title(plan.code().name()),
        false,
        wordings.stream().map(Step::why).distinct().toList(),
        wordings.stream().flatMap(step -> step.sources().stream()).distinct().toList(),
        plan.words(),
        plan.owner(),
        said.contacts(plan.contacts()),
        said.lawLimits(plan.code()),
        said.limit(plan.limit()),
        when(said, part),
        "",
        "");
  }

  static StepLine of(Said said, OwnStep step, Flow.Part part) {
    return new StepLine(
        step.code(),
        step.title(),
        true,
        List.of(),
        List.of(),
        step.words(),
        step.owner(),
        said.contacts(step.contacts()),
        "",
        said.limit(step.limit()),
        when(said, part),
        said.title(step.after()),
        step.then().isEmpty() ? "" : said.title(step.then()));
  }

  private static String when(Said said, Flow.Part part) {
    return part == Flow.Part.ALWAYS ? "" : said.page().name("pathway.part", part);
  }

  /** Whether it is the step of the law that comes before all else. */
  public boolean first() {
    return code.equals(StepCode.CALL_999.name());
  }
}
