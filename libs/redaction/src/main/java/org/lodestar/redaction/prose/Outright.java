package org.lodestar.redaction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Lexicon;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

/**
 * Words that nearly always tell, whatever stands around them: kin by their name, peoples and
 * languages, "the only", marks of the body, and days of the week. Bare mother, parents and children
 * tell nobody and are left to the weighing of clues.
 */
public final class Outright {
  private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NUMBER =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|\\d{1,2}";
  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:(?:"
              + NUMBER
              + "|only|eldest|oldest|youngest|elder|younger|older|little|twin|late|pregnant|disabled"
              + "|deaf|blind|first|second|third|grown|teenage|adult|adopted|estranged|former)[ -]){0,2}"
              + "(?:(?:step|half|grand|great|god|foster|ex|co)[ -]?){0,4}"
              + "(?:wife|wives|husband|father|dad|son|daughter|brother|sister|twin|cousin|uncle|aunt"
              + "|auntie|aunty|nephew|niece|grandmother|grandfather|grandma|grandad|granny|gran|nan"
              + "|fiancé|fiancée|fiance|fiancee|widow|widower|orphan|sibling|mother-in-law|mothers"
              + "|triplet|in-law)s?(?:-in-law)?\\b(?!['’]s (?:day|house)\\b)"
              + "(?:(?:['’]s [\\p{L}'’-]+){0,4}(?:,? (?:who|whose|whom)(?: [\\p{L}\\d'’-]+){1,6}"
              + "|,? (?:in|from|near|at|aged|with|back|of|is|was|still|lives|works|to|by|on|now|already|has|had)"
              + "(?: [\\p{L}\\d'’-]+){1,4})?)"
              + "|\\b(?:step|grand|god|foster)-?(?:mother|parent|child)\\w*\\b"
              + "|\\b(?:"
              + NUMBER
              + ")(?: (?:small|young|little|older|younger|grown))? (?:children|kids|boys|girls|babies)\\b"
              + "|\\b(?:eldest|youngest|firstborn|first-born)\\b",
          LOOSE);
  private static final Pattern ONLY =
      Pattern.compile(
          "\\b(?:(?:the|his|her|their|our|an?) (?:only|sole|one and only))"
              + "(?: [\\p{L}\\d'’-]+){1,3}",
          LOOSE);
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:(?:an?|the|old|long|small|large|deep|faded|heavy|slight|pronounced|thick|grey|black"
              + "|red|white|fresh|healed)[ -]){0,3}(?:scars?|scarred|scarring|tattoos?|tattooed|limps?|limping|beard"
              + "|bearded|moustache|goatee|birthmarks?|stammers?|stutters?|lisps?|bald|balding|squint|dreadlocks"
              + "|locs|cornrows|dimples?|freckle[sd]|harelip|hunchback|piercings?|pierced|prosthetic|amputat\\w+)\\b"
              + "(?: (?:on|across|over|under|above|below|down|along|behind|round|of|at|through)(?: [\\p{L}'’-]+){1,3})?",
          LOOSE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(?:last|this|next)[ ])?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "(?: (?:morning|afternoon|evening|night|just gone|last))?\\b",
          LOOSE);

  /** Shorter words in capitals are mostly the initials of an office. */
  private static final int LONGEST_SHORTENED = 4;

  private Outright() {}

  /** Kin, which is marked whatever stands around it. */
  public static List<Passage> kin(String text) {
    List<Passage> found = new ArrayList<>();
    collect(KIN, IdentifierKind.RELATION, text, Tokens.of(text), found);
    return found;
  }

  /** All of a text, in any order. */
  public static List<Passage> in(String text) {
    List<Passage> found = new ArrayList<>();
    List<Token> tokens = Tokens.of(text);
    collect(KIN, IdentifierKind.RELATION, text, tokens, found);
    collect(ONLY, IdentifierKind.ONLY, text, tokens, found);
    collect(BODY, IdentifierKind.BODY, text, tokens, found);
    collect(WEEKDAY, IdentifierKind.DATE, text, tokens, found);
    for (Token token : tokens) {
      if (isOrigin(token)) {
        found.add(Passage.probable(token.start(), token.end(), IdentifierKind.ORIGIN));
      } else if (isStrange(token)) {
        found.add(Passage.probable(token.start(), token.end(), IdentifierKind.NAME));
      }
    }
    return found;
  }

  /** Written with a capital and in no list of ordinary words: nine of ten times a name. */
  private static boolean isStrange(Token token) {
    String small = token.small();
    return token.isCapital()
        && small.length() > (token.isAllCapitals() ? LONGEST_SHORTENED : 2)
        && small.chars().allMatch(Character::isLetter)
        && !Lexicon.isOrdinary(small)
        && !Lexicon.speaksOf(small, "usual");
  }

  /**
   * English is spoken by everybody who writes; small words such as "polish" mean something else.
   */
  private static boolean isOrigin(Token token) {
    String small = token.small();
    return Lexicon.speaksOf(small, "origin")
        && !small.startsWith("witness")
        && !small.equals("english")
        && !small.equals("caste")
        && (token.isCapital() || !Lexicon.isOrdinary(small) && small.length() > 3);
  }

  private static void collect(
      Pattern pattern, IdentifierKind kind, String text, List<Token> tokens, List<Passage> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      List<Token> run =
          tokens.stream()
              .filter(token -> matcher.start() <= token.start() && token.end() <= matcher.end())
              .toList();
      Edges.trimmed(run, kind).ifPresent(found::add);
    }
  }
}
