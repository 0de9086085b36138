package org.lodestar.app.casework.web;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.validation.BindingResult;

/**
 * One of the small forms to which a page about a person leads: asked on a page of its own, where it
 * stays with what was typed while something is wrong, and leading back once it is kept. Who makes
 * one says what is particular.
 *
 * @param visit who is at it
 * @param view what the page shows, looked for anew each time
 * @param around its address, and where one came from
 * @param door what is said before its questions
 * @param asked its questions
 * @param done where one goes once it is kept
 */
record PageForm<V>(
    Visit visit,
    Supplier<V> view,
    Function<V, FormPage> around,
    BiFunction<FormPage, V, SmallForm> door,
    Function<V, List<Asked>> asked,
    String done) {
  /** Asks, filled with what is known. */
  String ask(Function<V, Object> filled) {
    V now = view.get();
    visit.model().addAttribute("form", filled.apply(now));
    return show(now, around.apply(now));
  }

  /** Keeps it, or asks again with what is wrong. */
  String keep(BindingResult result, Runnable deed) {
    if (Saving.saved(result, visit.response(), deed)) {
      return "redirect:" + done;
    }
    V now = view.get();
    return show(now, around.apply(now));
  }

  /**
   * Keeps it under the version that was looked at, or asks again: where somebody else was first,
   * how it stands now is shown beside what was typed.
   *
   * @param looked null where nothing could be made of what was sent
   */
  String keep(
      BindingResult result,
      @Nullable Long looked,
      Function<V, List<SummaryRow>> standing,
      Runnable deed) {
    Saving saving = Saving.attempt(result, visit.response(), deed);
    if (saving == Saving.SAVED) {
      return "redirect:" + done;
    }
    V now = view.get();
    FormPage shown = around.apply(now);
    if (saving == Saving.CLASHED) {
      return show(now, shown.clash(shown.version(), standing.apply(now)));
    }
    return show(now, looked == null ? shown : shown.version(looked));
  }

  private String show(V now, FormPage shown) {
    return shown.show(visit.model(), door.apply(shown, now), asked.apply(now));
  }
}
