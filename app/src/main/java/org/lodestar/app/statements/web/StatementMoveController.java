package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.face.StatementLife;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.statements.web.StatementSteps.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The way of a statement to the public as its authors walk it: handed in, signed, published. */
@Controller
@RequestMapping("/statements/{id}")
class StatementMoveController {
  private final Statements statements;
  private final StatementLife life;
  private final StatementSteps steps;

  StatementMoveController(Statements statements, StatementLife life, StatementSteps steps) {
    this.statements = statements;
    this.life = life;
    this.steps = steps;
  }

  @GetMapping("/submit")
  @Permit(Action.EDIT_STATEMENTS)
  String submit(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new StatementForms.Pressed(null));
    return steps.begin(id, "submit", List.of(), worker, page, model);
  }

  @PostMapping("/submit")
  @Permit(Action.EDIT_STATEMENTS)
  String submit(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Pressed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Long looked = form == null ? null : form.version();
    Saving saving =
        Saving.attempt(result, response, () -> life.submit(worker, id, Typed.version(looked)));
    return steps.after(saving, id, "submit", List.of(), new Seen(worker, page, looked), model);
  }

  @GetMapping("/sign")
  @Permit(Action.EDIT_STATEMENTS)
  String sign(@PathVariable UUID id, Worker worker, Page page, Model model) {
    StatementView view = statements.get(worker, id);
    model.addAttribute("form", StatementForms.Signed.empty(view.statement().version()));
    return steps.begin(id, "sign", signature(page), worker, page, model);
  }

  private static List<Asked> signature(Page page) {
    return List.of(
        Asked.text(page, "statements.statement.signatory").named("name").spelled(),
        Asked.text(page, "statements.statement.jobTitle").spelled(),
        Asked.date(page, "statements.statement.signedOn"));
  }

  @PostMapping("/sign")
  @Permit(Action.EDIT_STATEMENTS)
  String sign(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Signed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Long looked = form == null ? null : form.version();
    Saving saving =
        Saving.attempt(
            result, response, () -> life.sign(worker, id, form.signature(), Typed.version(looked)));
    return steps.after(saving, id, "sign", signature(page), new Seen(worker, page, looked), model);
  }

  @GetMapping("/publish")
  @Permit(Action.EDIT_STATEMENTS)
  String publish(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new StatementForms.Pressed(null));
    return steps.begin(id, "publish", List.of(), worker, page, model);
  }

  @PostMapping("/publish")
  @Permit(Action.EDIT_STATEMENTS)
  String publish(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Pressed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Long looked = form == null ? null : form.version();
    Saving saving =
        Saving.attempt(result, response, () -> life.publish(worker, id, Typed.version(looked)));
    return steps.after(saving, id, "publish", List.of(), new Seen(worker, page, looked), model);
  }
}
