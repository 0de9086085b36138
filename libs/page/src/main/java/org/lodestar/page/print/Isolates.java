package org.lodestar.page.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Keeps what is written from left to right in its order inside a text that is written from right to
 * left. The platform's own reordering knows embeddings and no isolates, so that an isolate becomes
 * an embedding; and a telephone number whose groups stand apart becomes one, with spaces that tie
 * them (Unicode Annex 9, W4), or its groups would change places, on paper or for who reads it out.
 */
final class Isolates {
  private static final char LRE = '\u202A';
  private static final char RLE = '\u202B';
  private static final char PDF = '\u202C';
  private static final char LRI = '\u2066';
  private static final char RLI = '\u2067';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';
  private static final char TIED = '\u00A0';
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9\u202A])\\+?[0-9]+(?:[ \u00A0-][0-9]+)+");

  private Isolates() {}

  static String asEmbeddings(String text, boolean rightToLeft) {
    String embedded = embedded(text);
    return rightToLeft
        ? NUMBER
            .matcher(embedded)
            .replaceAll(number -> LRE + number.group().replace(' ', TIED) + PDF)
        : embedded;
  }

  private static String embedded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Deque<Character> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      switch (each) {
        case LRI, RLI, FSI -> {
          char mark = each == RLI || (each == FSI && beginsRightToLeft(text, at + 1)) ? RLE : LRE;
          open.push(mark);
          out.append(mark);
        }
        case PDI -> {
          if (!open.isEmpty()) {
            open.pop();
            out.append(PDF);
          }
        }
        default -> out.append(each);
      }
    }
    return out.toString();
  }

  private static boolean beginsRightToLeft(String text, int from) {
    for (int at = from; at < text.length() && text.charAt(at) != PDI; at++) {
      byte direction = Character.getDirectionality(text.charAt(at));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
