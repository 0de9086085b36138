package org.lodestar.redaction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Lexicon;
import org.lodestar.redaction.text.Token;

/**
 * What speaks for and against a token telling who somebody is: itself, how it is written, what it
 * and its neighbours speak of, and whether it has a form of its own. Each clue is a short word.
 */
final class Clues {
  private static final int REACH = 3;
  private static final String OUTSIDE = "<>";

  private final List<Token> tokens;
  private final List<String> smalls;
  private final List<String> looks;
  private final List<@Nullable IdentifierKind> forms;
  private final String style;
  private final Around around;

  /**
   * Of one line.
   *
   * @param tokens the line
   * @param formed passages with a form of their own
   * @param hinted passages of lists that nearly always tell
   */
  Clues(List<Token> tokens, List<Passage> formed, List<Passage> hinted) {
    this.tokens = tokens;
    this.style = style(tokens);
    this.around = new Around(tokens, hinted);
    this.smalls = tokens.stream().map(token -> digitsAlike(token.small())).toList();
    this.looks = tokens.stream().map(this::look).toList();
    this.forms = tokens.stream().map(token -> form(token, formed)).toList();
  }

  /** How a line is written: all small, all capitals, or as usual. */
  private static String style(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    long capital = tokens.stream().filter(Token::isCapital).count();
    long all = tokens.stream().filter(Token::isAllCapitals).count();
    return all * 2 > words ? "loud" : capital * 50 < words ? "quiet" : "usual";
  }

  private static String digitsAlike(String small) {
    return small.replaceAll("\\d", "0");
  }

  /** Capital or not, ordinary or not, at the beginning or not. */
  private String look(Token token) {
    if (!token.isWord()) {
      return "sign";
    }
    if (Character.isDigit(token.text().codePointAt(0))) {
      return token.text().codePoints().allMatch(Character::isDigit) ? "digits" : "number";
    }
    String small = token.small();
    String known = Lexicon.isOrdinary(small) ? "ordinary" : isBent(small) ? "bent" : "strange";
    String letters =
        token.text().codePoints().anyMatch(Character::isDigit)
            ? "mixed"
            : token.isAllCapitals() ? "loud" : token.isCapital() ? "capital" : "small";
    return letters + "/" + known + (token.opens() ? "/opens" : "");
  }

  /** An ordinary word with an ending or a prefix that the list does not have. */
  private static boolean isBent(String small) {
    for (String ending : List.of("s", "es", "ed", "ing", "er", "ly", "n't", "y")) {
      if (small.endsWith(ending)
          && Lexicon.isOrdinary(small.substring(0, small.length() - ending.length()))) {
        return true;
      }
    }
    for (String before : List.of("un", "re", "non", "pre", "over", "co")) {
      if (small.startsWith(before) && Lexicon.isOrdinary(small.substring(before.length()))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable IdentifierKind form(Token token, List<Passage> formed) {
    for (Passage passage : formed) {
      if (passage.start() <= token.start() && token.end() <= passage.end()) {
        return passage.kind();
      }
    }
    return null;
  }

  /** All of one token. */
  List<String> of(int at) {
    List<String> clues = new ArrayList<>(96);
    clues.add("always");
    words(at, clues);
    spelling(at, clues);
    looks(at, clues);
    for (int by = -REACH; by <= REACH; by++) {
      classes(at, by, clues);
    }
    for (int by = -1; by <= 1; by++) {
      senses(at + by, "s" + by + "=", clues);
    }
    forms(at, clues);
    around.of(at, clues);
    return clues;
  }

  private void words(int at, List<String> clues) {
    String here = small(at);
    clues.add("w=" + here);
    clues.add("w-1=" + small(at - 1));
    clues.add("w+1=" + small(at + 1));
    clues.add("w-2=" + small(at - 2));
    clues.add("w+2=" + small(at + 2));
    clues.add("w-1,0=" + small(at - 1) + " " + here);
    clues.add("w0,1=" + here + " " + small(at + 1));
    clues.add("w-2,-1=" + small(at - 2) + " " + small(at - 1));
    clues.add("w+1,2=" + small(at + 1) + " " + small(at + 2));
  }

  private void spelling(int at, List<String> clues) {
    String here = small(at);
    int length = here.length();
    clues.add("e3=" + here.substring(Math.max(0, length - 3)));
    clues.add("e2=" + here.substring(Math.max(0, length - 2)));
    clues.add("b3=" + here.substring(0, Math.min(3, length)));
    clues.add("n=" + Math.min(length, 8));
  }

  private void looks(int at, List<String> clues) {
    String here = look(at);
    clues.add("k=" + here);
    clues.add("k,style=" + here + " " + style);
    clues.add("k-1=" + look(at - 1));
    clues.add("k+1=" + look(at + 1));
    clues.add("k-1,0=" + look(at - 1) + " " + here);
    clues.add("k0,1=" + here + " " + look(at + 1));
    clues.add("w-1,k=" + small(at - 1) + " " + here);
    clues.add("k,w+1=" + here + " " + small(at + 1));
    clues.add("k-2,-1,0=" + look(at - 2) + " " + look(at - 1) + " " + here);
  }

  private void classes(int at, int by, List<String> clues) {
    for (String what : classesAt(at + by)) {
      clues.add("c" + by + "=" + what);
      if (by == 0) {
        clues.add("c,k=" + what + " " + look(at));
        clues.add("w-1,c=" + small(at - 1) + " " + what);
        for (String next : classesAt(at + 1)) {
          clues.add("c0,1=" + what + " " + next);
        }
        for (String before : classesAt(at - 1)) {
          clues.add("c-1,0=" + before + " " + what);
        }
      }
    }
  }

  private void senses(int at, String where, List<String> clues) {
    if (inside(at)) {
      Lexicon.sensesOf(tokens.get(at).small()).forEach(sense -> clues.add(where + sense));
    }
  }

  private void forms(int at, List<String> clues) {
    for (int by = -2; by <= 2; by++) {
      IdentifierKind form = formAt(at + by);
      if (form != null) {
        clues.add("f" + by + "=" + form);
        if (by == 0) {
          clues.add("f,k=" + form + " " + look(at));
        }
      }
    }
  }

  private String small(int at) {
    return inside(at) ? smalls.get(at) : OUTSIDE;
  }

  private String look(int at) {
    return inside(at) ? looks.get(at) : OUTSIDE;
  }

  private Set<String> classesAt(int at) {
    return inside(at) ? Lexicon.classesOf(tokens.get(at).small()) : Set.of();
  }

  private @Nullable IdentifierKind formAt(int at) {
    return inside(at) ? forms.get(at) : null;
  }

  private boolean inside(int at) {
    return at >= 0 && at < tokens.size();
  }
}
