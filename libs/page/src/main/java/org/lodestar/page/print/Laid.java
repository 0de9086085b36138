package org.lodestar.page.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of a sheet, broken into lines, once it is known that all find room. */
final class Laid {
  /** How far the lines of a list stand in, in sizes of the type. */
  static final double INDENT = 0.9;

  private static final double ALMOST = 0.01;

  private final Map<Passage, List<Shaped>> lines = new IdentityHashMap<>();

  private Laid() {}

  static Optional<Laid> of(Sheet sheet) {
    Laid laid = new Laid();
    boolean all =
        sheet.sides().stream().flatMap(side -> side.fields().stream()).allMatch(laid::takes);
    return all ? Optional.of(laid) : Optional.empty();
  }

  private boolean takes(Field field) {
    double height = 0;
    double after = 0;
    for (Block block : field.blocks()) {
      height += after;
      after = block.after();
      switch (block) {
        case Code code -> {
          if (code.side() > field.width() + ALMOST) {
            return false;
          }
          height += code.side();
        }
        case Passage words -> {
          Optional<List<Shaped>> broken = broken(words, field.width());
          if (broken.isEmpty()) {
            return false;
          }
          lines.put(words, broken.get());
          height += height(words);
        }
      }
    }
    return height <= field.height() + ALMOST;
  }

  private static Optional<List<Shaped>> broken(Passage words, double width) {
    return new Paragraph(words).lines(width / words.size() - indent(words));
  }

  static double indent(Passage words) {
    return words.kind() == Passage.Kind.LI ? INDENT : 0;
  }

  List<Shaped> lines(Passage words) {
    return new ArrayList<>(lines.getOrDefault(words, List.of()));
  }

  double height(Passage words) {
    return lines(words).stream().mapToDouble(Shaped::leading).sum() * words.size();
  }
}
