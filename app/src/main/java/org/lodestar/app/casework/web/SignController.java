package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.face.CasePeople;
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

/** Signs that were seen of a person. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/signs")
class SignController {
  private final CasePeople people;
  private final EntryPages pages;
  private final Drafting drafting;
  private final Today today;

  SignController(CasePeople people, EntryPages pages, Drafting drafting, Today today) {
    this.people = people;
    this.pages = pages;
    this.drafting = drafting;
    this.today = today;
  }

  /** Signs are offered that fit the age of the person. */
  private Sheet sheet(About at, Worker worker, Page page) {
    Person about = people.head(worker, at.file(), at.person());
    return SignForm.sheet(page, Choices.signs(about.details().age().status(), today.date()));
  }

  private NewEntry<SignForm> fresh(About at, Worker worker, Page page) {
    return new NewEntry<>(
        sheet(at, worker, page),
        () -> pages.about(worker, at, "/signs/new"),
        at.address("#signs"),
        drafting
            .of(worker, at, LongForm.SIGN, SignForm.class)
            .leadingTo(at.address("#drafts"), at.address("")));
  }

  private KeptEntry<SignForm, Sign> kept(About at, UUID entry, Worker worker, Page page) {
    return new KeptEntry<>(
        sheet(at, worker, page),
        () -> Now.of(people.sign(worker, at.file(), at.person(), entry)),
        () -> pages.about(worker, at, "/signs/" + entry).removable(),
        SignForm::of,
        what -> Shown.sign(page, what),
        at.address("#signs"));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(About at, Worker worker, Page page, Model model) {
    return fresh(at, worker, page).ask(SignForm::fresh, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      About at,
      @Valid @ModelAttribute("form") SignForm form,
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
            () -> people.addSign(worker, at.file(), at.person(), form.sign()));
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keep(
      About at,
      @ModelAttribute("form") SignForm form,
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
      @Valid @ModelAttribute("form") SignForm form,
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
                people.changeSign(worker, at.file(), at.person(), entry, form.sign(), looked));
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
        .remove(() -> people.removeSign(worker, at.file(), at.person(), entry));
  }
}
