package org.lodestar.app.pathway.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Stage;
import org.lodestar.app.pathway.domain.Flow;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.statute.StepCode;

/**
 * A flow as a picture: stages from top to bottom, steps of the law in one line, steps of our own
 * set in beside them. It says what the list below it says.
 *
 * @param bands one for each stage
 * @param boxes in the order of the flow
 * @param arrows from box to box
 */
public record FlowPicture(
    int width, int height, List<Band> bands, List<Box> boxes, List<Arrow> arrows) {
  private static final int WIDTH = 700;
  private static final int STAGE = 130;
  private static final int LEFT = STAGE + 14;
  private static final int INDENT = 40;
  private static final int LINE = 17;
  private static final int PAD = 8;
  private static final int GAP = 12;
  private static final int BETWEEN = 10;
  private static final int LETTERS = 62;
  private static final int LETTERS_OWN = 56;
  private static final int STAGE_LETTERS = 14;

  /** A stage. */
  public record Band(Stage stage, int y, int height, List<String> lines) {
    public Band {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A step.
   *
   * @param lines its title, and who does it by when; each fits into the box
   * @param strong how many of the lines are the title
   */
  public record Box(
      String code,
      boolean own,
      int x,
      int y,
      int width,
      int height,
      List<String> lines,
      int strong) {
    public Box {
      lines = List.copyOf(lines);
    }

    /** Where line {@code index} of the text stands. */
    public int textAt(int index) {
      return y + PAD + LINE * index + LINE - 4;
    }
  }

  /** A way from one step to the next: points of a line, and the tip of its arrow. */
  public record Arrow(String line, String tip) {}

  public FlowPicture {
    bands = List.copyOf(bands);
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** Where line {@code index} of a stage's name stands. */
  public int stageTextAt(Band band, int index) {
    return band.y() + PAD + LINE * index + LINE - 4;
  }

  static FlowPicture of(Flow flow, Said said) {
    List<Band> bands = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    int y = 0;
    for (Stage stage : flow.stages()) {
      int top = y;
      y += GAP;
      for (Flow.Line line : flow.in(stage)) {
        Box box = box(line, said, y);
        boxes.add(box);
        y += box.height() + GAP;
      }
      List<String> name = wrapped(said.page().name("pathway.stage", stage), STAGE_LETTERS);
      y = Math.max(y, top + 2 * PAD + LINE * name.size());
      bands.add(new Band(stage, top, y - top, name));
      y += BETWEEN;
    }
    return new FlowPicture(WIDTH, y, bands, boxes, arrows(flow, boxes));
  }

  private static Box box(Flow.Line line, Said said, int y) {
    int x = LEFT + (line.own() ? INDENT : 0);
    int letters = line.own() ? LETTERS_OWN : LETTERS;
    List<String> title = wrapped(said.title(line.code()), letters);
    List<String> text = new ArrayList<>(title);
    text.addAll(wrapped(who(line, said), letters));
    int height = 2 * PAD + LINE * text.size();
    return new Box(line.code(), line.own(), x, y, WIDTH - x - GAP, height, text, title.size());
  }

  /** Who does it by when. */
  private static String who(Flow.Line line, Said said) {
    PathwayContent content = said.content();
    List<String> parts = new ArrayList<>();
    if (line.own()) {
      OwnStep step = content.find(line.code()).orElseThrow();
      parts.add(step.owner());
      parts.add(said.limit(step.limit()));
      if (!step.then().isEmpty()) {
        parts.add(said.page().t("pathway.thenTo", said.title(step.then())));
      }
    } else {
      var plan = content.plan(StepCode.valueOf(line.code()));
      String ours = said.limit(plan.limit());
      parts.add(plan.owner());
      parts.add(ours.isEmpty() ? said.lawLimits(plan.code()) : ours);
    }
    if (line.part() != Flow.Part.ALWAYS) {
      parts.add(said.page().name("pathway.part", line.part()));
    }
    parts.removeIf(String::isBlank);
    return String.join(" · ", parts);
  }

  private static List<Arrow> arrows(Flow flow, List<Box> boxes) {
    Map<String, Box> byCode = new HashMap<>();
    boxes.forEach(box -> byCode.put(box.code(), box));
    List<Arrow> arrows = new ArrayList<>();
    Box before = null;
    for (Flow.Line line : flow.lines()) {
      Box to = byCode.get(line.code());
      Box from = line.own() ? byCode.get(line.after()) : before;
      if (from != null && to != null) {
        arrows.add(arrow(from, to));
      }
      before = line.own() ? before : to;
    }
    return arrows;
  }

  /** Down the left edge of the one into the other. */
  private static Arrow arrow(Box from, Box to) {
    boolean inwards = to.x() > from.x();
    int x = from.x() + INDENT / 2 - (to.own() && !inwards ? INDENT / 4 : 0);
    if (inwards) {
      int y = to.y() + to.height() / 2;
      int start = from.y() + from.height();
      return new Arrow(
          "M" + x + " " + start + "V" + y + "H" + (to.x() - 6), tip(to.x() - 7, y, false));
    }
    int start = from.y() + from.height();
    return new Arrow("M" + x + " " + start + "V" + (to.y() - 6), tip(x, to.y() - 7, true));
  }

  private static String tip(int x, int y, boolean down) {
    return down ? "M" + (x - 5) + " " + y + "h10l-5 7z" : "M" + x + " " + (y - 5) + "v10l7 -5z";
  }

  private static List<String> wrapped(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
