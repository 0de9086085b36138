package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
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

/** How a person can be reached without harm. A page of its own, and each look at it is recorded. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/contacts")
class ContactController {
  private static final String LIST = "/contacts";

  private final Cases cases;
  private final CasePeople people;
  private final EntryPages pages;
  private final Colleagues colleagues;
  private final Today today;
  private final Working working;
  private final AtOnce atOnce;

  ContactController(
      Cases cases,
      CasePeople people,
      EntryPages pages,
      Colleagues colleagues,
      Today today,
      Working working,
      AtOnce atOnce) {
    this.atOnce = atOnce;
    this.cases = cases;
    this.people = people;
    this.pages = pages;
    this.colleagues = colleagues;
    this.today = today;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(About at, Worker worker, Page page, Model model) {
    List<Recorded<SafeContact>> contacts = people.contacts(worker, at.file(), at.person());
    CaseFile file = cases.head(worker, at.file());
    Names names = names(page, contacts.stream().map(Recorded::what).toList());
    boolean familyIsShut = people.familyIsShut(worker, at.file(), at.person());
    model.addAttribute(
        "model",
        new ContactsPage(
            file,
            people.head(worker, at.file(), at.person()),
            contacts.stream().map(contact -> line(page, at, contact, names, familyIsShut)).toList(),
            working.on(file, worker)));
    model.addAttribute("atOnce", atOnce.of(at.person(), page));
    return "casework/contacts";
  }

  private Names names(Page page, List<SafeContact> contacts) {
    List<@Nullable UUID> by = contacts.stream().map(SafeContact::confirmedBy).toList();
    return colleagues.names(page, by);
  }

  private ContactsPage.Line line(
      Page page, About at, Recorded<SafeContact> contact, Names names, boolean familyIsShut) {
    return new ContactsPage.Line(
        contact.what().channel(),
        contact.what().verdict(today.wallClock(), familyIsShut),
        Shown.contact(page, contact.what(), names),
        at.address(LIST) + "/" + contact.id());
  }

  private NewEntry<ContactForm> fresh(About at, Worker worker, Page page) {
    return new NewEntry<>(
        ContactForm.sheet(page),
        () -> pages.about(worker, at, LIST + "/new").back(at.address(LIST)),
        at.address(LIST));
  }

  private KeptEntry<ContactForm, SafeContact> kept(About at, UUID entry, Worker worker, Page page) {
    return new KeptEntry<>(
        ContactForm.sheet(page),
        () -> Now.of(people.contact(worker, at.file(), at.person(), entry)),
        () -> pages.about(worker, at, LIST + "/" + entry).removable().back(at.address(LIST)),
        ContactForm::of,
        what -> Shown.contact(page, what, names(page, List.of(what))),
        at.address(LIST));
  }

  private static void check(@Nullable ContactForm form, BindingResult result) {
    if (form != null && !result.hasErrors() && !form.windowMakesSense()) {
      result.rejectValue("days", "casework.contact.window.wrong", "casework.contact.window.wrong");
    }
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(About at, Worker worker, Page page, Model model) {
    return fresh(at, worker, page).ask(ContactForm::fresh, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      About at,
      @Valid @ModelAttribute("form") ContactForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    return fresh(at, worker, page)
        .add(
            result,
            response,
            model,
            () -> people.addContact(worker, at.file(), at.person(), form.contact()));
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
      @Valid @ModelAttribute("form") ContactForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    return kept(at, entry, worker, page)
        .change(
            form,
            result,
            response,
            model,
            looked ->
                people.changeContact(
                    worker, at.file(), at.person(), entry, form.contact(), looked));
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
        .remove(() -> people.removeContact(worker, at.file(), at.person(), entry));
  }
}
