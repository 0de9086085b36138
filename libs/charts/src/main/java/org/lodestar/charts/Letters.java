package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is. Widths are those of DejaVu Sans, in which documents are printed and which is
 * wider than the faces of most screens: what fits by this measure fits there.
 */
final class Letters {
  /** In thousandths of the size, from the space to the tilde. */
  private static final int[] PLAIN = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  /** Bold letters are no more than so much wider. */
  static final double BOLD = 1.2;

  private static final int OTHER = 700;

  private Letters() {}

  static double width(String text, double size, boolean bold) {
    double sum =
        text.codePoints()
            .map(c -> c >= ' ' && c - ' ' < PLAIN.length ? PLAIN[c - ' '] : OTHER)
            .sum();
    return sum / 1000 * size * (bold ? BOLD : 1);
  }

  static double width(String text, double size) {
    return width(text, size, false);
  }

  /** The widest of some. */
  static double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(each -> width(each, size)).max().orElse(0);
  }

  /** Lines that are no wider, broken between words and, where one is wider alone, within it. */
  static List<String> wrap(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size) > width && line.length() > 1) {
        int fits = fits(line, width, size);
        lines.add(line.substring(0, fits));
        line = line.substring(fits);
      }
    }
    lines.add(line);
    return lines;
  }

  private static int fits(String word, double width, double size) {
    int fits = word.length();
    while (fits > 1 && width(word.substring(0, fits), size) > width) {
      fits--;
    }
    return Character.isHighSurrogate(word.charAt(fits - 1)) && fits > 1 ? fits - 1 : fits;
  }

  /** The text, or as much of it as there is room for. */
  static String cut(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    double room = Math.max(0, width - width("…", size));
    return text.substring(0, fits(text, room, size)).strip() + "…";
  }
}
