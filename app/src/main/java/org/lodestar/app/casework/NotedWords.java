package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/** What the program notes in the chronology of a case, and what is to be done, in words. */
public final class NotedWords {
  /** A later room has told it; the words are its own. */
  private static final String TOLD = "TOLD";

  private NotedWords() {}

  /** The words for a code such as {@code STEP SUBMIT_NRM DONE}. */
  public static String say(Page page, String code) {
    List<String> parts = Arrays.asList(code.split(" "));
    if (parts.getFirst().equals(TOLD)) {
      return page.t(parts.getLast());
    }
    Object[] names =
        parts.subList(1, parts.size()).stream().map(part -> named(page, part)).toArray();
    return page.t("casework.noted." + parts.getFirst(), names);
  }

  /** What is to be done; some wordings have a name of their own. */
  public static String step(Page page, ToDo step) {
    if (step.own() != null) {
      return step.own().title();
    }
    Instant hour = step.dueAt();
    if (hour != null && asksAgain(step.code(), hour)) {
      return page.t("casework.step.askAgainAt", Typed.shownTime(hour));
    }
    String worded = "casework." + step.wording();
    return page.t(page.has(worded) ? worded : "casework.step." + step.code());
  }

  /** Whether it is a look again with an hour, which is the next try to ask them. */
  public static boolean asksAgain(@Nullable StepCode code, @Nullable Instant hour) {
    return code == StepCode.REVIEW && hour != null;
  }

  /** What was answered to a step that ends with an answer, in one line; null where nobody has. */
  public static @Nullable String answer(Page page, StepCode code, @Nullable StepAnswer answer) {
    if (answer == null || answer.on() == null) {
      return null;
    }
    String kind = code.asksForAnAnswer() ? "COUNCIL" : code.name();
    String said = page.t("casework.answer.said." + kind + "." + answer.said());
    String line =
        page.t(
            "casework.answer.line", said, PersonalText.shown(answer.by()), page.date(answer.on()));
    PersonalText bed = answer.bed();
    return bed == null ? line : line + " " + page.t("casework.answer.bed.line", bed.text());
  }

  private static String named(Page page, String part) {
    String key = "casework.noted.word." + part;
    if (page.has(key)) {
      return page.t(key);
    }
    String step = "casework.step." + part;
    return page.has(step) ? page.t(step) : part;
  }
}
