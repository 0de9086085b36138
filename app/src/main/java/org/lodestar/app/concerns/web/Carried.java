package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * What was answered before the page that asks what happens, held by that page itself. The draft may
 * have ended while they wrote: who said that somebody is in danger, and then presses "Send this
 * now", said it all the same. It goes in the body of that form and stands in no address; what is no
 * answer of the questions' own forms is none.
 */
final class Carried {
  private static final String DANGER = "danger";
  private static final String ABOUT = "about";
  private static final String AGE = "age";
  private static final String AT = "at";
  private static final String CODE = "code";

  private Carried() {}

  /** Names and values of the fields of that page that nobody sees. */
  static Map<String, String> fields(Draft draft) {
    Map<String, String> held = new LinkedHashMap<>();
    draft
        .find(Step.DANGER, DangerForm.class)
        .ifPresent(form -> held.put(DANGER, name(form.danger())));
    draft.find(Step.ABOUT, AboutForm.class).ifPresent(form -> held.put(ABOUT, name(form.about())));
    draft.find(Step.AGE, AgeForm.class).ifPresent(form -> held.put(AGE, name(form.age())));
    @Nullable String at = draft.at();
    if (at != null) {
      held.put(AT, at);
    }
    return held;
  }

  /** The draft with what came along, where it has no answer of its own. */
  static Draft into(Draft draft, HttpServletRequest request) {
    Draft danger =
        unless(draft, Step.DANGER, chosen(request, DANGER, Known.class).map(DangerForm::new));
    Draft about =
        unless(danger, Step.ABOUT, chosen(request, ABOUT, About.class).map(AboutForm::new));
    Draft age = unless(about, Step.AGE, chosen(request, AGE, AgeStatus.class).map(AgeForm::new));
    String at = StartPlace.known(text(request, AT));
    return age.at() != null || at.isEmpty() ? age : age.startedAt(at);
  }

  /** The receipt that the page holds, grouped; empty for none. */
  static String receipt(HttpServletRequest request) {
    return ReceiptCode.parse(text(request, CODE)).map(ReceiptCode::grouped).orElse("");
  }

  private static Draft unless(Draft draft, Step step, Optional<? extends Record> answer) {
    return draft.answered(step) || answer.isEmpty() ? draft : draft.with(step, answer.get());
  }

  private static <E extends Enum<E>> Optional<E> chosen(
      HttpServletRequest request, String name, Class<E> type) {
    String typed = text(request, name);
    return EnumSet.allOf(type).stream().filter(each -> each.name().equals(typed)).findFirst();
  }

  private static String name(@Nullable Enum<?> answer) {
    return answer == null ? "" : answer.name();
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
