package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.pathway.DraftState;
import org.lodestar.app.pathway.Finding;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.Stage;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.statute.StepCode;

/**
 * The draft: what stands in the way of publishing it, and its steps to be changed.
 *
 * @param findings errors first
 * @param ownWork whether the reader has written in it, so that somebody else has to approve it
 */
public record DraftPage(
    PathwayVersion draft,
    Said said,
    List<Problem> findings,
    List<Line> lines,
    boolean ownWork,
    boolean saved) {
  /** A finding in words, with the address where it is mended. */
  public record Problem(boolean error, String text, String href) {}

  /** A step that can be changed. */
  public record Line(
      Stage stage,
      String title,
      boolean own,
      String owner,
      String limit,
      String note,
      String href) {}

  public DraftPage {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
  }

  static DraftPage of(
      PathwayVersion draft, Said said, List<Finding> findings, boolean ownWork, boolean saved) {
    return new DraftPage(
        draft,
        said,
        findings.stream().map(finding -> problem(said, finding)).toList(),
        said.content().inOrder().stream()
            .flatMap(plan -> Stream.concat(Stream.of(law(said, plan)), hanging(said, plan)))
            .toList(),
        ownWork,
        saved);
  }

  private static Problem problem(Said said, Finding finding) {
    boolean law = said.content().find(finding.step()).isEmpty();
    String text =
        said.page()
            .t(
                "pathway.finding." + finding.kind(),
                said.title(finding.step()),
                said.titles(finding.others()),
                finding.who() == null ? "" : said.page().name("pathway.who", finding.who()),
                finding.law() == null ? "" : said.limit(finding.law()),
                finding.law() == null ? "" : finding.law().source());
    return new Problem(finding.kind().isError(), text, href(finding.step(), law));
  }

  private static String href(String code, boolean law) {
    return "/pathway/draft/" + (law ? "steps/" : "own/") + code;
  }

  private static Line law(Said said, StepPlan plan) {
    String code = plan.code().name();
    String ours = said.limit(plan.limit());
    return new Line(
        Stage.of(plan.code()),
        said.title(code),
        false,
        plan.owner(),
        ours.isEmpty() ? said.lawLimits(plan.code()) : ours,
        plan.words(),
        href(code, true));
  }

  private static Stream<Line> hanging(Said said, StepPlan plan) {
    return said.content().own().stream()
        .filter(step -> Anchors.of(said.content(), step).equals(plan.code().name()))
        .map(step -> own(said, plan, step));
  }

  private static Line own(Said said, StepPlan plan, OwnStep step) {
    return new Line(
        Stage.of(plan.code()),
        step.title(),
        true,
        step.owner(),
        said.limit(step.limit()),
        said.page().t("pathway.follows", said.title(step.after())),
        href(step.code(), false));
  }

  /** Steps of our own that hang on nothing, so that they can be found and mended. */
  public List<Line> adrift() {
    return said.content().own().stream()
        .filter(
            step ->
                said.content().steps().stream()
                    .noneMatch(plan -> Anchors.of(said.content(), step).equals(plan.code().name())))
        .map(step -> own(said, StepPlan.empty(StepCode.REVIEW), step))
        .toList();
  }

  /** The stages in which there are steps. */
  public List<Stage> stages() {
    return lines.stream().map(Line::stage).distinct().toList();
  }

  /** The steps of a stage. */
  public List<Line> in(Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).toList();
  }

  /** Whether it can be written in. */
  public boolean editing() {
    return draft.state() == DraftState.EDITING;
  }

  /** Whether nothing stands in the way. */
  public boolean clear() {
    return findings.stream().noneMatch(Problem::error);
  }
}
