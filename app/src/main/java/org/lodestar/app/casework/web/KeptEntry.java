package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * An entry that stands in a case: shown in its form, changed under the version that was looked at,
 * removed after a question. Where somebody else was first, it is shown how it stands now beside
 * what was typed, and nothing of either is lost.
 */
final class KeptEntry<F extends Looked, T> {
  /** An entry as it stands. */
  record Now<T>(T what, long version) {
    static <T> Now<T> of(Recorded<T> entry) {
      return new Now<>(entry.what(), entry.version());
    }
  }

  private final Sheet sheet;
  private final Supplier<Now<T>> found;
  private final Supplier<FormPage> page;
  private final BiFunction<T, Long, F> form;
  private final Function<T, List<SummaryRow>> told;
  private final String done;

  /**
   * An entry.
   *
   * @param sheet its form
   * @param found how it stands, looked for anew each time
   * @param page what stands around it
   * @param form as it is typed
   * @param told how it stands, as questions and answers
   * @param done where one goes once it is changed or gone
   */
  KeptEntry(
      Sheet sheet,
      Supplier<Now<T>> found,
      Supplier<FormPage> page,
      BiFunction<T, Long, F> form,
      Function<T, List<SummaryRow>> told,
      String done) {
    this.sheet = sheet;
    this.found = found;
    this.page = page;
    this.form = form;
    this.told = told;
    this.done = done;
  }

  /** Shows it in its form. */
  String edit(Model model) {
    Now<T> now = found.get();
    model.addAttribute("form", form.apply(now.what(), now.version()));
    return sheet.show(model, page.get().version(now.version()));
  }

  /**
   * Changes it, or shows what was typed with what is wrong or how it stands now.
   *
   * @param deed the change, under the version that was looked at
   */
  String change(
      @Nullable F typed,
      BindingResult result,
      HttpServletResponse response,
      Model model,
      LongConsumer deed) {
    long looked = Typed.version(typed == null ? null : typed.version());
    Saving saving = Saving.attempt(result, response, () -> deed.accept(looked));
    if (saving == Saving.SAVED) {
      return "redirect:" + done;
    }
    Now<T> now = found.get();
    return sheet.show(
        model,
        saving == Saving.CLASHED
            ? page.get().clash(now.version(), told.apply(now.what()))
            : page.get().version(typed == null ? now.version() : looked));
  }

  /** Asks before it is removed. */
  String askRemove(Model model) {
    T what = found.get().what();
    FormPage shown = page.get();
    model.addAttribute(
        "model",
        new RemovePage(
            shown.file(),
            sheet.words() + ".remove",
            told.apply(what),
            Objects.requireNonNull(shown.remove()),
            shown.action()));
    return "casework/remove";
  }

  /** Removes it. */
  String remove(Runnable deed) {
    deed.run();
    return "redirect:" + done;
  }
}
