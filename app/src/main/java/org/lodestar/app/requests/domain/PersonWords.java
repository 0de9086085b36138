package org.lodestar.app.requests.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.identify.Identifying;

/**
 * Words that look as if they told who somebody is, before everybody reads them. Places and years
 * are left out: nearly each question has one. Not all is found, so two people read it.
 */
public final class PersonWords {
  private static final Set<IdentifierKind> TELLING =
      EnumSet.of(
          IdentifierKind.NAME,
          IdentifierKind.SOCIAL,
          IdentifierKind.TELEPHONE,
          IdentifierKind.PLATE,
          IdentifierKind.ACCOUNT,
          IdentifierKind.ADDRESS,
          IdentifierKind.DOCUMENT,
          IdentifierKind.AGE,
          IdentifierKind.ONLY);

  /** What in few words is enough to know somebody by, where the letter is about few. */
  private static final Set<IdentifierKind> CLOSELY =
      EnumSet.of(IdentifierKind.ORIGIN, IdentifierKind.BODY, IdentifierKind.RELATION);

  /** What names somebody outright, or leads to their door. */
  private static final Set<IdentifierKind> NAMING =
      EnumSet.of(
          IdentifierKind.NAME,
          IdentifierKind.SOCIAL,
          IdentifierKind.TELEPHONE,
          IdentifierKind.ADDRESS);

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  private PersonWords() {}

  /** Those in a text, each once. */
  public static List<String> in(String text) {
    return in(text, TELLING);
  }

  /** Those in a text that is about few people, each once: also where somebody is from. */
  public static List<String> closely(String text) {
    Set<IdentifierKind> kinds = EnumSet.copyOf(TELLING);
    kinds.addAll(CLOSELY);
    return in(text, kinds);
  }

  /** What names somebody outright in a text, each once. */
  public static List<String> naming(String text) {
    return in(text, NAMING);
  }

  private static List<String> in(String text, Set<IdentifierKind> kinds) {
    return Identifying.anybody().in(text).stream()
        .filter(each -> kinds.contains(each.kind()))
        .map(each -> each.in(text))
        .filter(each -> !YEAR.matcher(each).matches())
        .distinct()
        .toList();
  }
}
