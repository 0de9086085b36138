package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.KeepReason;
import org.lodestar.app.rights.NameMark;
import org.lodestar.app.rights.Rulings;
import org.lodestar.app.rights.domain.LineRules;
import org.lodestar.app.rights.domain.RedactionList;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Withholding;

/**
 * A copy in the making: every line with what is taken out of it.
 *
 * @param mayRule whether the one who looks decides now
 */
public record BundlePage(Bundles.View view, boolean mayRule) {
  /** Taken in although it is usually left out. */
  public static final String IN = "IN";

  /** Where it lies. */
  public String here() {
    return answer() + "/bundle";
  }

  /** Where the answer lies. */
  public String answer() {
    return Addresses.answer(view.answer().finding().id());
  }

  /** A part with its lines. */
  public record Part(String title, List<Line> lines) {}

  /**
   * A line, its number, its pieces, and why it is left out; empty when it is in.
   *
   * @param proposed whether it is left out by a rule alone, and nobody decided it
   */
  public record Line(
      int number, String label, List<RedactionList.Piece> pieces, String out, boolean proposed) {}

  /** The parts with what is ruled so far. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (BundlePart part : view.bundle().content().parts()) {
      List<Line> lines = new ArrayList<>();
      for (BundleLine line : part.lines()) {
        lines.add(line(line, number++));
      }
      parts.add(new Part(part.title(), lines));
    }
    return parts;
  }

  private Line line(BundleLine line, int number) {
    Rulings rulings = view.bundle().rulings();
    @Nullable Withholding out = LineRules.reason(line, number, rulings);
    return new Line(
        number,
        line.label(),
        view.list().pieces(line, rulings),
        out == null ? "" : out.name(),
        out != null && !rulings.out().containsKey(number));
  }

  /** How much is left out by rule alone: proposals, on which nobody has decided. */
  public long proposals() {
    long lines =
        parts().stream().flatMap(part -> part.lines().stream()).filter(Line::proposed).count();
    return Rulings.none().equals(view.bundle().rulings()) ? lines + marks().size() : lines;
  }

  /** All marks. */
  public List<NameMark> marks() {
    return view.list().marks();
  }

  /** Why a mark stays; empty when it is taken out. */
  public String kept(NameMark mark) {
    KeepReason reason = view.bundle().rulings().kept().get(mark.id());
    return reason == null ? "" : reason.name();
  }

  /** Reasons for which a mark stays. */
  public List<Option> keepReasons(Page page) {
    return Option.all(page, "rights.keep", KeepReason.values());
  }

  /** What can be done with a line. */
  public List<Option> lineChoices(Page page) {
    return Stream.concat(
            Stream.of(Option.of(IN, page.t("rights.line.IN"))),
            Arrays.stream(Withholding.values())
                .map(each -> Option.of(each.name(), page.name("rights.line", each))))
        .toList();
  }

  /** What is left out of the copy, in words. */
  public List<String> withheld(Page page) {
    var copy = view.list().apply(view.bundle().rulings());
    List<String> lines = new ArrayList<>();
    for (Withholding reason : Withholding.values()) {
      int count = copy.withheld().getOrDefault(reason, 0);
      if (count > 0) {
        lines.add(page.t("rights.copy.withheld." + reason, count, reason.source()));
      }
    }
    return lines;
  }
}
