package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Deputy;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.Supervisions;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own cover for leave, and what was agreed with them in supervision. */
@Controller
class CoverController {
  private final CaseCover cover;
  private final Supervisions supervisions;
  private final SupervisionWords words;
  private final Colleagues colleagues;
  private final Today today;

  CoverController(
      CaseCover cover,
      Supervisions supervisions,
      SupervisionWords words,
      Colleagues colleagues,
      Today today) {
    this.cover = cover;
    this.supervisions = supervisions;
    this.words = words;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping("/cases/cover")
  @Permit(Action.LIST_CASES)
  String show(Worker worker, Page page, Model model) {
    Optional<Deputy> deputy = cover.deputyOf(worker);
    model.addAttribute(
        "form", deputy.map(CoverForm::of).orElseGet(() -> CoverForm.fresh(today.date())));
    model.addAttribute("model", page(worker, page, deputy.orElse(null)));
    return "casework/cover";
  }

  private CoverPage page(Worker worker, Page page, @Nullable Deputy deputy) {
    List<UUID> covered = cover.covers(worker.id());
    List<@Nullable UUID> mentioned = new ArrayList<>(covered);
    mentioned.add(deputy == null ? null : deputy.deputy());
    Names names = colleagues.names(page, mentioned);
    return new CoverPage(
        deputy,
        deputy == null ? null : names.of(deputy.deputy()),
        covered.stream().map(names::of).toList(),
        colleagues.options(worker).stream()
            .filter(option -> !option.value().equals(worker.id().toString()))
            .toList());
  }

  @PostMapping("/cases/cover")
  @Permit(Action.LIST_CASES)
  String set(
      @Valid @ModelAttribute("form") CoverForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                cover.standIn(
                    worker, form.who(), CoverForm.day(form.from()), CoverForm.day(form.until())));
    if (saved) {
      return "redirect:/cases/cover";
    }
    model.addAttribute("model", page(worker, page, cover.deputyOf(worker).orElse(null)));
    return "casework/cover";
  }

  @PostMapping("/cases/cover/end")
  @Permit(Action.LIST_CASES)
  String end(Worker worker) {
    cover.end(worker);
    return "redirect:/cases/cover";
  }

  @GetMapping("/cases/supervision")
  @Permit(Action.LIST_CASES)
  String supervision(Worker worker, Page page, Model model) {
    model.addAttribute("model", words.page(page, worker, null, supervisions.own(worker)));
    model.addAttribute("form", SupervisionForm.fresh(today.date()));
    return "casework/supervision";
  }

  /** Answered already, or nothing said: the page shows how it stands. */
  @PostMapping("/cases/supervision")
  @Permit(Action.LIST_CASES)
  String answer(
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String answer,
      Worker worker) {
    String said = answer.strip();
    UUID id = identifier(item);
    if (!said.isEmpty() && id != null) {
      answer(worker, id, said);
    }
    return "redirect:/cases/supervision";
  }

  private void answer(Worker worker, UUID id, String said) {
    try {
      supervisions.answer(worker, id, PersonalText.needed(said));
    } catch (EditClash answeredAlready) {
      // Sent twice: the first one stands.
    }
  }

  private static @Nullable UUID identifier(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notOne) {
      return null;
    }
  }
}
