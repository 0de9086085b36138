package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WordsLeftInPacks;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what becomes of a pack that still says what was taken out elsewhere. */
@Controller
@RequestMapping("/boards/{body}/packs/{id}/still")
class WordsLeftController {
  private final WordsLeftInPacks left;
  private final WithheldPacks withheld;

  WordsLeftController(WordsLeftInPacks left, WithheldPacks withheld) {
    this.left = left;
    this.withheld = withheld;
  }

  /** What becomes of it. */
  enum Answer {
    WITHHOLD,
    STAYS
  }

  /**
   * An answer as it is chosen.
   *
   * @param reason why it stays; nobody asks why it is withheld, since that is known
   */
  record Answered(
      @Nullable @NotNull(message = "publications.still.answer.missing") Answer answer,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String reason) {}

  /** Whoever protects data does not read boards. */
  private static String back(Worker worker, UUID body, UUID id) {
    return worker.mayEver(Action.READ_BOARDS) ? BoardWords.href(body) + "/packs/" + id : "/work";
  }

  @GetMapping
  @Permit(Action.TAKE_WORDS_OUT)
  String ask(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new Answered(null, ""));
    return asking(body, id, worker, page, model);
  }

  private String asking(UUID body, UUID id, Worker worker, Page page, Model model) {
    SmallForm form =
        SmallForm.of(
                page.t("publications.still"),
                back(worker, body, id),
                BoardWords.href(body) + "/packs/" + id + "/still")
            .caption(withheld.board(body));
    if (left.open(worker, body, id).isEmpty()) {
      return form.lead(page.t("publications.still.none")).show(model, List.of(), List.of());
    }
    return form.lead(page.t("publications.still.lead"))
        .show(
            model,
            List.of(
                Asked.radios(page, "publications.still.answer", Answer.values()),
                Asked.area(page, "publications.still.reason").most(500)),
            List.of());
  }

  @PostMapping
  @Permit(Action.TAKE_WORDS_OUT)
  String answer(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") Answered form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return Saving.saved(result, response, () -> answer(worker, body, id, form))
        ? "redirect:" + back(worker, body, id)
        : asking(body, id, worker, page, model);
  }

  private void answer(Worker worker, UUID body, UUID id, Answered form) {
    String reason = Typed.text(form.reason());
    if (form.answer() == Answer.WITHHOLD) {
      left.withhold(worker, body, id);
    } else if (reason.isBlank()) {
      throw Refused.at("reason", "site.reason.missing");
    } else {
      left.stays(worker, body, id, reason);
    }
  }
}
