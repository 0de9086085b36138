package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who sits on a board. */
@Controller
@RequestMapping("/boards/{body}/members")
class BoardMemberController {
  private final Boards boards;
  private final BoardQuestions questions;
  private final Planning planning;

  BoardMemberController(Boards boards, BoardQuestions questions, Planning planning) {
    this.boards = boards;
    this.questions = questions;
    this.planning = planning;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_BOARDS)
  String add(@PathVariable UUID body) {
    return "redirect:/boards/" + body + "/members/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", BoardForms.Member.empty(planning.today()));
    return form(body, id, "new/" + id, 0, List.of(), worker, page, model);
  }

  private String form(
      UUID body,
      UUID id,
      String below,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Boards.View view = boards.get(worker, body);
    UUID organisation =
        view.members().stream()
            .filter(each -> each.id().equals(id))
            .map(each -> each.holder().organisation())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new SmallForm(
            page.t("boards.board.member"),
            view.body().name(),
            BoardWords.href(body),
            "/members/" + below)
        .show(model, questions.member(worker, page, view, organisation, id), version, standing);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardForms.Member form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> boards.add(worker, form.membership(id, body)));
    return saved
        ? "redirect:/boards/" + body
        : form(body, id, "new/" + id, 0, List.of(), worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Membership now = boards.membership(worker, body, id);
    model.addAttribute("form", BoardForms.Member.of(now));
    return form(body, id, id.toString(), now.version(), List.of(), worker, page, model);
  }

  @PostMapping("/{id}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardForms.Member form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Membership now = boards.membership(worker, body, id);
    Saving saving =
        Saving.attempt(result, response, () -> boards.change(worker, form.membership(id, body)));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body;
    }
    boolean clashed = saving == Saving.CLASHED;
    long looked = form == null ? -1 : Typed.version(form.version());
    return form(
        body,
        id,
        id.toString(),
        clashed ? now.version() : looked,
        clashed ? rows(page, boards.get(worker, body), now) : List.of(),
        worker,
        page,
        model);
  }

  private static List<SummaryRow> rows(Page page, Boards.View view, Membership now) {
    return List.of(
        SummaryRow.of(page.t("boards.board.worker"), view.names().getOrDefault(now.id(), "")),
        SummaryRow.of(
            page.t("boards.board.part"), page.name("boards.board.part", now.seat().part())),
        SummaryRow.of(
            page.t("boards.board.voting"),
            page.t(now.seat().voting() ? "boards.board.votes" : "boards.board.noVote")),
        SummaryRow.of(page.t("boards.board.begins"), page.date(now.begins())),
        SummaryRow.of(
            page.t("boards.board.ends"), now.ends() == null ? "" : page.date(now.ends())));
  }
}
