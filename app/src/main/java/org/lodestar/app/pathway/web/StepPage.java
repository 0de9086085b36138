package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * A step of the draft that is being changed.
 *
 * @param line the step of the law as it stands; null for a step of our own
 * @param version of the step as shown
 * @param remove address of the page that takes it out; null where it cannot be
 * @param standing after a clash, how it stands now; else empty
 */
public record StepPage(
    Said said,
    String title,
    String action,
    @Nullable StepLine line,
    long version,
    @Nullable String remove,
    List<SummaryRow> standing,
    String self) {
  public StepPage {
    standing = List.copyOf(standing);
  }

  /** Services to choose from. */
  public List<Option> services() {
    return said.services().stream()
        .map(
            service ->
                new Option(
                    service.id().toString(),
                    service.name(),
                    service.number().isBlank()
                        ? service.hours()
                        : service.number() + " · " + service.hours()))
        .toList();
  }

  /** What a limit can count. */
  public List<Option> units() {
    return Option.all(said.page(), "pathway.unit", TimeLimit.Unit.values());
  }

  /** Steps that this one can follow or lead to. */
  public List<Option> steps() {
    return said.codes().stream()
        .filter(code -> !code.equals(self))
        .map(code -> Option.of(code, said.title(code)))
        .toList();
  }

  /** The same, and the end. */
  public List<Option> stepsAndEnd() {
    return Stream.concat(
            Stream.of(Option.of(OwnStep.END, said.page().t("pathway.end"))), steps().stream())
        .toList();
  }

  /** The version to go on from: the one that was looked at, or after a clash the one shown now. */
  public String looked(Form form) {
    return clashed() ? String.valueOf(version) : form.value("version");
  }

  /** Whether somebody else was first. */
  public boolean clashed() {
    return !standing.isEmpty();
  }
}
