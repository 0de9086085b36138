package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.domain.PageGate.Finding;
import org.lodestar.app.library.domain.PageGate.Why;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;

/**
 * What the words of a recording must be: those of a page, but for what nobody can take out of a
 * voice later. A number stands in the directory and changes there, so that none is said, save the
 * emergency number; and what says of people where they come from, names a street, shames, or tells
 * somebody to do what can hurt them is refused without any reason that lets it through.
 */
public final class RecordingRules {
  /** It is the same for everybody and does not change. */
  private static final String EMERGENCY = "\\b999\\b";

  private static final Set<Why> NEVER = EnumSet.of(Why.WORD, Why.ORIGIN, Why.UNSAFE, Why.PLACE);

  private RecordingRules() {}

  /** All that is wrong with its title and its written words. */
  public static List<Refusal> check(NewRecording said) {
    List<Refusal> wrong = new ArrayList<>();
    PageWords words = words(said);
    for (Refusal each : PageGate.check(words, key -> false)) {
      wrong.add(new Refusal(field(each.field()), key(each.key()), each.said()));
    }
    if (said.language().words() == Language.ENGLISH) {
      PageGate.findings(words).stream()
          .filter(each -> NEVER.contains(each.why()))
          .findFirst()
          .map(RecordingRules::refusal)
          .ifPresent(wrong::add);
    }
    return wrong;
  }

  /** What is harder to read than it should be: for whoever approves it, and no wall. */
  public static List<Finding> hard(NewRecording said) {
    return said.language().words() == Language.ENGLISH
        ? PageGate.findings(words(said)).stream()
            .filter(each -> each.why() == Why.LONG || each.why() == Why.HARD)
            .toList()
        : List.of();
  }

  private static PageWords words(NewRecording said) {
    return new PageWords(
        said.title(), said.transcript().replaceAll(EMERGENCY, "us"), "", "", "", "");
  }

  private static Refusal refusal(Finding found) {
    return new Refusal("transcript", "library.recordings.never", found.sentence());
  }

  /** The written words are asked for under a name of their own. */
  private static String field(String field) {
    return field.equals("title") ? field : "transcript";
  }

  /** Nothing that is said asks for a message of ours. */
  private static String key(String key) {
    return key.startsWith("library.pages.message") ? "library.recordings.braces" : key;
  }
}
