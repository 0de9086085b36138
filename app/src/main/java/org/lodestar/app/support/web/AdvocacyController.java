package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.form.AdvocacyForms;
import org.lodestar.app.support.web.AdvocacyPageMaker.Frame;
import org.lodestar.app.support.web.PlanForm.Content;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of navigators and advocates. */
@Controller
@RequestMapping("/advocacy")
class AdvocacyController {
  private static final String FORM = "support/plainForm";

  private final Advocacy advocacy;
  private final AdvocacyPageMaker maker;
  private final Today today;

  AdvocacyController(Advocacy advocacy, AdvocacyPageMaker maker, Today today) {
    this.advocacy = advocacy;
    this.maker = maker;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.LIST_ADVOCACY)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.page(advocacy.list(worker, number), page));
    return "support/advocacies";
  }

  @GetMapping("/new")
  @Permit(Action.OPEN_ADVOCACY)
  String ask(Worker worker, Page page, Model model) {
    advocacy.checkMayOpen(worker);
    Content content = Content.of(Answers.none().with("on", today.date().toString()), 0);
    model.addAttribute(
        "model", maker.form(Frame.opening(), AdvocacyPageMaker.opening(page), content, page));
    return FORM;
  }

  @PostMapping("/new")
  @Permit(Action.OPEN_ADVOCACY)
  String open(
      @RequestParam MultiValueMap<String, String> sent, Worker worker, Page page, Model model) {
    advocacy.checkMayOpen(worker);
    SheetQuestions sheetQuestions = AdvocacyPageMaker.opening(page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt = Attempt.to(wrong, () -> open(worker, sent));
    if (attempt.saved()) {
      return "redirect:/advocacy";
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute("model", maker.form(Frame.opening(), sheetQuestions, content, page));
    return FORM;
  }

  private void open(Worker worker, MultiValueMap<String, String> sent) {
    advocacy.open(
        worker,
        Typed.of(AdvocacyForms.FILE, sent).answers(),
        Typed.of(AdvocacyForms.CONSENT, sent).answers());
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_ADVOCACY)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, advocacy.get(worker, id), page));
    return "support/advocacy";
  }

  @GetMapping("/{id}/print")
  @Permit(Action.READ_ADVOCACY)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, advocacy.print(worker, id), page));
    return "support/advocacyPrint";
  }

  @GetMapping("/{id}/withdraw")
  @Permit(Action.WRITE_ADVOCACY)
  String askWithdrawal(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AdvocacyFile file = advocacy.head(worker, id);
    String here = AdvocacyPageMaker.address(file);
    return SmallForm.of(page.t("support.advocacy.withdraw"), here, here + "/withdraw")
        .caption(file.answers().text("name"))
        .lead(page.t("support.advocacy.withdraw.text"))
        .grave(page.t("support.advocacy.withdraw.yes"))
        .cancel(page.t("support.cancel"))
        .unguarded()
        .show(model, List.of());
  }

  @PostMapping("/{id}/withdraw")
  @Permit(Action.WRITE_ADVOCACY)
  String withdraw(@PathVariable UUID id, Worker worker) {
    advocacy.withdraw(worker, id);
    return "redirect:/advocacy/" + id;
  }
}
