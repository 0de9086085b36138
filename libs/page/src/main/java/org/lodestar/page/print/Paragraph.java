package org.lodestar.page.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A paragraph, broken into lines. */
final class Paragraph {
  private final String text;
  private final boolean heavy;
  private final Bidi bidi;
  private final Locale locale;

  Paragraph(Passage words) {
    this.text = Isolates.asEmbeddings(words.text(), words.rightToLeft());
    this.heavy = words.heavy();
    this.locale = Locale.forLanguageTag(words.language());
    this.bidi =
        new Bidi(
            text,
            words.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** The lines of a width in sizes of the type; nothing where a word is wider than that. */
  Optional<List<Shaped>> lines(double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<Shaped> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = last(breaks, start, width);
      if (end == start) {
        return Optional.empty();
      }
      lines.add(line(start, end));
      start = end;
    }
    return Optional.of(lines);
  }

  /** Where the longest line from here ends that is not too wide. */
  private int last(BreakIterator breaks, int start, double width) {
    int fits = start;
    for (int end = breaks.following(start); end != BreakIterator.DONE; end = breaks.next()) {
      if (line(start, end).width() > width) {
        return fits;
      }
      fits = end;
    }
    return fits;
  }

  /** Spaces at its end are not drawn, so that a line to the right ends at its margin. */
  private Shaped line(int start, int end) {
    int drawn = end;
    while (drawn > start + 1 && Character.isWhitespace(text.charAt(drawn - 1))) {
      drawn--;
    }
    Bidi line = bidi.createLineBidi(start, drawn);
    return Shaped.of(line, text.substring(start, drawn), heavy);
  }
}
