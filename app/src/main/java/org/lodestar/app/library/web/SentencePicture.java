package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as a drawing that has no script, no style and no address in it.
 *
 * @param tag of its language
 * @param rightToLeft how it is written
 * @param from whose sentence it is
 * @param lines the sentence, as it is broken
 */
public record SentencePicture(
    String tag, boolean rightToLeft, String sentence, String from, List<String> lines, Look look) {
  /** As small as a frame. */
  public static final Look SMALL = new Look(300, 17, 28);

  /** As large as a post. */
  public static final Look LARGE = new Look(1080, 72, 26);

  private static final double LEADING = 1.35;

  public SentencePicture {
    lines = List.copyOf(lines);
  }

  /**
   * How large it is.
   *
   * @param width in dots
   * @param size of its letters
   * @param most letters in a line: as many of the widest as fit
   */
  public record Look(int width, int size, int most) {}

  /** Breaks a sentence into lines. */
  public static SentencePicture of(
      String tag, boolean rightToLeft, String sentence, String from, Look look) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > look.most()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return new SentencePicture(tag, rightToLeft, sentence, from, lines, look);
  }

  public int width() {
    return look.width();
  }

  public int size() {
    return look.size();
  }

  /** Where lines begin. */
  public int from(boolean ofSmall) {
    int margin = look.size();
    return rightToLeft && !ofSmall ? look.width() - margin : margin;
  }

  /** Where a line stands. */
  public int y(int line) {
    return (int) Math.round(look.size() * (1.6 + LEADING * line));
  }

  public int height() {
    return y(lines.size()) + look.size();
  }

  /** Where whose it is stands, below the lines. */
  public int foot() {
    return height() - look.size() / 2;
  }

  /** How large whose it is is written. */
  public int small() {
    return look.size() * 2 / 3;
  }
}
