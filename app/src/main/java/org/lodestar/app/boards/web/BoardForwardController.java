package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a board will look at. */
@Controller
@RequestMapping("/boards/{body}/forward")
class BoardForwardController {
  private final Boards boards;
  private final BoardQuestions questions;

  BoardForwardController(Boards boards, BoardQuestions questions) {
    this.boards = boards;
    this.questions = questions;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_BOARDS)
  String add(@PathVariable UUID body) {
    return "redirect:/boards/" + body + "/forward/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", BoardForms.Forward.empty());
    return adding(body, id, worker, page, model);
  }

  private String adding(UUID body, UUID id, Worker worker, Page page, Model model) {
    return door(body, "new/" + id, worker, page)
        .show(model, questions.forward(page, null, false), 0);
  }

  private SmallForm door(UUID body, String below, Worker worker, Page page) {
    return new SmallForm(
        page.t("boards.board.forward.line"),
        boards.get(worker, body).body().name(),
        BoardWords.href(body),
        "/forward/" + below);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardForms.Forward form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> boards.add(worker, form.item(id, body)));
    return saved ? "redirect:/boards/" + body : adding(body, id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    ForwardItem now = boards.forward(worker, body, id);
    model.addAttribute("form", BoardForms.Forward.of(now));
    return door(body, id.toString(), worker, page)
        .show(model, questions.forward(page, now.month(), true), now.version());
  }

  @PostMapping("/{id}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardForms.Forward form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    ForwardItem now = boards.forward(worker, body, id);
    Saving saving =
        Saving.attempt(result, response, () -> boards.change(worker, form.item(id, body)));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body;
    }
    List<Asked> asked = questions.forward(page, now.month(), true);
    SmallForm smallForm = door(body, id.toString(), worker, page);
    return saving == Saving.CLASHED
        ? smallForm.show(model, asked, now.version(), rows(page, now))
        : smallForm.show(model, asked, form == null ? -1 : Typed.version(form.version()));
  }

  private static List<SummaryRow> rows(Page page, ForwardItem now) {
    return List.of(
        SummaryRow.of(page.t("boards.board.topic"), now.topic()),
        SummaryRow.of(page.t("boards.board.forward.month"), BoardWords.month(page, now.month())),
        SummaryRow.of(page.t("boards.board.brings"), now.who()),
        SummaryRow.of(
            page.t("boards.board.state"), page.name("boards.board.forward.state", now.state())));
  }
}
