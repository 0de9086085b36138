package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.Stage;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.domain.Flow;
import org.lodestar.app.pathway.domain.LawFlow;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;

/**
 * The flow for somebody in a version, on screen and on paper.
 *
 * @param present whether this version counts today
 * @param mayEdit whether the reader may begin a draft
 * @param drawing the same flow as a picture
 */
public record FlowPage(
    PathwayVersion version,
    Who who,
    boolean present,
    boolean mayEdit,
    Said said,
    List<StageBlock> stages,
    @Nullable FlowPicture drawing) {
  /** The steps of a stage. */
  public record StageBlock(Stage stage, List<StepLine> steps) {
    public StageBlock {
      steps = List.copyOf(steps);
    }
  }

  public FlowPage {
    stages = List.copyOf(stages);
  }

  static FlowPage of(PathwayVersion version, Who who, Said said, boolean present, boolean mayEdit) {
    Flow flow = Flow.of(version.content(), who, said.today());
    return new FlowPage(
        version, who, present, mayEdit, said, blocks(flow, said), FlowPicture.of(flow, said));
  }

  private static List<StageBlock> blocks(Flow flow, Said said) {
    Map<StepCode, List<Step>> wordings = LawFlow.wordingsFor(flow.who(), said.today());
    return flow.stages().stream()
        .map(
            stage ->
                new StageBlock(
                    stage,
                    flow.in(stage).stream().map(line -> line(line, said, wordings)).toList()))
        .toList();
  }

  private static StepLine line(Flow.Line line, Said said, Map<StepCode, List<Step>> wordings) {
    PathwayContent content = said.content();
    if (line.own()) {
      return StepLine.of(said, content.find(line.code()).orElseThrow(), line.part());
    }
    StepCode code = StepCode.valueOf(line.code());
    return StepLine.of(
        said, content.plan(code), wordings.getOrDefault(code, List.of()), line.part());
  }
}
