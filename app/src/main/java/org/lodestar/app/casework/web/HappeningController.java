package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.AccountView;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.face.CaseAccounts;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.casework.web.KeptEntry.Now;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was done to a person, piece by piece. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/happened")
class HappeningController {
  private static final String LIST = "/happened";

  private final CaseAccounts accounts;
  private final EntryPages pages;
  private final Drafting drafting;
  private final Working working;

  HappeningController(CaseAccounts accounts, EntryPages pages, Drafting drafting, Working working) {
    this.accounts = accounts;
    this.pages = pages;
    this.drafting = drafting;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(About at, Worker worker, Page page, Model model) {
    AccountView view = accounts.get(worker, at.file(), at.person());
    boolean mayWork = working.on(view.file(), worker);
    model.addAttribute("model", new HappenedWords(page, view).show(mayWork));
    return "casework/happened";
  }

  private NewEntry<HappeningForm> fresh(About at, Worker worker, Page page) {
    return new NewEntry<>(
        HappeningForm.sheet(page),
        () -> pages.about(worker, at, LIST + "/new").back(at.address(LIST)),
        at.address(LIST),
        drafting
            .of(worker, at, LongForm.HAPPENING, HappeningForm.class)
            .leadingTo(at.address(LIST), at.address(LIST)));
  }

  private KeptEntry<HappeningForm, Happening> kept(About at, UUID entry, Worker worker, Page page) {
    return new KeptEntry<>(
        HappeningForm.sheet(page),
        () -> Now.of(accounts.happening(worker, at.file(), at.person(), entry)),
        () -> pages.about(worker, at, LIST + "/" + entry).removable().back(at.address(LIST)),
        HappeningForm::of,
        what -> HappenedWords.rows(page, what),
        at.address(LIST));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(About at, Worker worker, Page page, Model model) {
    return fresh(at, worker, page).ask(HappeningForm::fresh, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      About at,
      @Valid @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return fresh(at, worker, page)
        .add(
            result,
            response,
            model,
            () -> accounts.add(worker, at.file(), at.person(), form.happening()));
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keep(
      About at,
      @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    return fresh(at, worker, page).keep(form, model);
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(About at, Worker worker, Page page) {
    return fresh(at, worker, page).discard();
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(About at, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    return kept(at, entry, worker, page).edit(model);
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      About at,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return kept(at, entry, worker, page)
        .change(
            form,
            result,
            response,
            model,
            looked ->
                accounts.change(worker, at.file(), at.person(), entry, form.happening(), looked));
  }

  @GetMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(About at, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    return kept(at, entry, worker, page).askRemove(model);
  }

  @PostMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(About at, @PathVariable UUID entry, Worker worker, Page page) {
    return kept(at, entry, worker, page)
        .remove(() -> accounts.remove(worker, at.file(), at.person(), entry));
  }
}
