package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Saving;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * A new entry of a case on its way: asked for, kept as a draft where its form is long, added. Who
 * makes one says what is particular: the form, the deed, and where one goes afterwards.
 */
final class NewEntry<F> {
  private final Sheet sheet;
  private final Supplier<FormPage> page;
  private final String done;
  private final @Nullable Draft<F> draft;

  /**
   * An entry without drafts.
   *
   * @param sheet its form
   * @param page what stands around it
   * @param done where one goes once it is added
   */
  NewEntry(Sheet sheet, Supplier<FormPage> page, String done) {
    this(sheet, page, done, null);
  }

  /** An entry of which a draft may be kept. */
  NewEntry(Sheet sheet, Supplier<FormPage> page, String done, @Nullable Draft<F> draft) {
    this.sheet = sheet;
    this.page = page;
    this.done = done;
    this.draft = draft;
  }

  /** Shows its form: as it was left, or fresh. */
  String ask(Supplier<F> fresh, Model model) {
    Optional<F> left = draft == null ? Optional.empty() : draft.open();
    model.addAttribute("form", left.orElseGet(fresh));
    return show(model, page.get().draft(left.isPresent()));
  }

  /** Adds it, or shows what was typed with what is wrong. */
  String add(BindingResult result, HttpServletResponse response, Model model, Runnable deed) {
    if (!Saving.saved(result, response, "casework.again", deed)) {
      return show(model, page.get());
    }
    if (draft != null) {
      draft.discard();
    }
    return "redirect:" + done;
  }

  private String show(Model model, FormPage shown) {
    model.addAttribute("draftable", draft != null);
    return sheet.show(model, shown);
  }

  /** Keeps what was typed for another day; what nothing could be made of is shown again. */
  String keep(@Nullable F typed, Model model) {
    if (typed == null || draft == null) {
      return show(model, page.get());
    }
    draft.save(typed);
    return "redirect:" + draft.kept();
  }

  /** Throws away what was kept. */
  String discard() {
    if (draft == null) {
      return "redirect:" + done;
    }
    draft.discard();
    return "redirect:" + draft.dropped();
  }
}
