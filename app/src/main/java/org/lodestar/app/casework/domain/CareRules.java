package org.lodestar.app.casework.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCare.Accepted;
import org.lodestar.app.casework.ChildCare.Check;
import org.lodestar.app.casework.ChildCare.Taker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** When a child is taken over: by a writing that is there, and by whom their authority named. */
public final class CareRules {
  /** What people write in the place of a writing while there is none. */
  private static final Pattern ONLY_SAID =
      Pattern.compile(
          "\\b(by|on|over|via) (the )?(tele)?phone\\b|\\bphoned\\b|\\brang\\b|\\bverbal(ly)?\\b"
              + "|\\b(will|shall|going to|promised to|wants to|about to)( \\w+)?"
              + " (send|e-?mail|write|confirm|follow|be sent)\\b"
              + "|\\bto follow\\b|\\bnot (here )?yet\\b|\\bawait(ed|ing)\\b|\\bpending\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  /** What stands beside a name and is none. */
  private static final Set<String> NO_NAME =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "uncle",
          "aunt",
          "auntie",
          "aunty",
          "cousin",
          "brother",
          "sister",
          "father",
          "mother",
          "dad",
          "mum",
          "mam",
          "granddad",
          "grandma",
          "nan",
          "friend",
          "the",
          "a",
          "an",
          "of",
          "from",
          "for",
          "by",
          "and",
          "with",
          "in",
          "on",
          "at",
          "to",
          "who",
          "social",
          "worker",
          "duty",
          "team",
          "council",
          "night",
          "officer",
          "manager",
          "foster",
          "carer",
          "said",
          "says",
          "sent",
          "him",
          "her",
          "them",
          "he",
          "she",
          "they",
          "somebody",
          "someone",
          "nobody",
          "none",
          "no",
          "not",
          "yet",
          "unknown",
          "known");

  private CareRules() {}

  /**
   * Whether an authority may be said to have accepted: it was told, and words of a promise are no
   * writing.
   */
  public static void check(Accepted accepted, ChildCare before) {
    if (before.home() == null) {
      throw Refused.at("by", "casework.care.rule.nameFirst");
    }
    if (before.homeTold() == null) {
      throw Refused.at("by", "casework.care.rule.toldFirst");
    }
    boolean written = accepted.way().isWritten();
    if (!written && before.isAccepted()) {
      throw Refused.at("way", "casework.care.rule.acceptedAlready");
    }
    if (written && isOnlySaid(accepted)) {
      throw Refused.at("way", "casework.care.rule.onlySaid");
    }
  }

  private static boolean isOnlySaid(Accepted accepted) {
    return isOnlySaid(accepted.by()) || isOnlySaid(accepted.where()) || isOnlySaid(accepted.post());
  }

  private static boolean isOnlySaid(@Nullable PersonalText words) {
    return words != null && isOnlySaid(words.text());
  }

  /** Whether words tell of something that was said or promised, and not of a writing. */
  static boolean isOnlySaid(String words) {
    return ONLY_SAID.matcher(words).find();
  }

  /**
   * Who took the child, and whether it is the one whom the home authority named. Who was rung back
   * is written, and whom they named; that somebody else came is kept as it was, and ends nothing.
   *
   * @throws Refused where somebody was rung and nobody wrote who
   */
  public static Taker taker(
      PersonalText name,
      @Nullable PersonalText role,
      Check check,
      @Nullable PersonalText named,
      @Nullable PersonalText reached) {
    if (check == Check.RANG_BACK && reached == null) {
      throw Refused.at("reached", "casework.care.rule.reached");
    }
    boolean isNamed =
        check == Check.RANG_BACK && named != null && isSame(name.text(), named.text());
    return new Taker(name, role, check, named, reached, isNamed);
  }

  /** Whether two writings name one person: what one has of a name, the other has too. */
  static boolean isSame(String came, String named) {
    Set<String> one = names(came);
    Set<String> other = names(named);
    boolean any = !one.isEmpty() && !other.isEmpty();
    return any && (one.containsAll(other) || other.containsAll(one));
  }

  private static Set<String> names(String words) {
    return Arrays.stream(LETTERS.split(words.toLowerCase(Locale.ROOT)))
        .filter(each -> !each.isEmpty() && !NO_NAME.contains(each))
        .collect(Collectors.toSet());
  }
}
