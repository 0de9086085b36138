package org.lodestar.redaction.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Lexicon;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

/**
 * What was found once is found wherever it stands: a name that the words around it gave away tells
 * as much two lines below, where nothing stands around it.
 */
public final class Echoes {
  private static final Set<IdentifierKind> ECHOING =
      EnumSet.of(IdentifierKind.NAME, IdentifierKind.PLACE, IdentifierKind.EMPLOYER);
  private static final int SHORTEST = 2;

  private Echoes() {}

  /** Further passages with words of those that were found. */
  public static List<Passage> of(String text, List<Passage> found) {
    List<Token> tokens = Tokens.of(text);
    Set<String> strange = new HashSet<>();
    Set<String> capital = new HashSet<>();
    for (Token token : tokens) {
      boolean tells =
          found.stream()
              .anyMatch(
                  each ->
                      ECHOING.contains(each.kind())
                          && each.start() <= token.start()
                          && token.end() <= each.end());
      if (tells && isTelling(token)) {
        (Lexicon.isOrdinary(token.small()) ? capital : strange).add(key(token));
      }
    }
    List<Passage> echoes = new ArrayList<>();
    for (Token token : tokens) {
      if (strange.contains(token.small()) || capital.contains(token.text())) {
        echoes.add(Passage.probable(token.start(), token.end(), IdentifierKind.NAME));
      }
    }
    return echoes;
  }

  /** An ordinary word echoes only as it is written, with its capital. */
  private static String key(Token token) {
    return Lexicon.isOrdinary(token.small()) ? token.text() : token.small();
  }

  private static boolean isTelling(Token token) {
    boolean letters = token.text().codePoints().allMatch(Character::isLetter);
    boolean ordinary = Lexicon.isOrdinary(token.small());
    return letters
        && token.text().length() >= SHORTEST
        && Lexicon.classesOf(token.small()).isEmpty()
        && (!ordinary || token.isCapital() && !token.isAllCapitals());
  }
}
