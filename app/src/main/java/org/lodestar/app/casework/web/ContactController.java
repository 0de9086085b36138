package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
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

/** How a person can be reached without harm. A page of its own, and each look at it is recorded. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/contacts")
class ContactController {
  private final Cases cases;
  private final CasePeople people;
  private final Colleagues colleagues;
  private final Today today;

  ContactController(Cases cases, CasePeople people, Colleagues colleagues, Today today) {
    this.cases = cases;
    this.people = people;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    List<Recorded<SafeContact>> contacts = people.contacts(worker, id, person);
    CaseFile file = cases.head(worker, id);
    Names names = names(page, contacts);
    boolean familyIsShut = people.familyIsShut(worker, id, person);
    model.addAttribute(
        "model",
        new ContactsPage(
            file,
            people.head(worker, id, person),
            contacts.stream().map(contact -> line(page, id, contact, names, familyIsShut)).toList(),
            file.state() == CaseState.OPEN && worker.mayEver(Action.WORK_ON_CASE)));
    return "casework/contacts";
  }

  private Names names(Page page, List<Recorded<SafeContact>> contacts) {
    List<@Nullable UUID> by =
        contacts.stream().map(contact -> contact.what().confirmedBy()).toList();
    return colleagues.names(page, by);
  }

  private ContactsPage.Line line(
      Page page, UUID id, Recorded<SafeContact> contact, Names names, boolean familyIsShut) {
    return new ContactsPage.Line(
        contact.what().channel(),
        contact.what().verdict(today.wallClock(), familyIsShut),
        Shown.contact(page, contact.what(), names),
        address(id, contact.person()) + "/" + contact.id());
  }

  private static String address(UUID id, UUID person) {
    return Addresses.person(id, person) + "/contacts";
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    model.addAttribute("form", ContactForm.fresh());
    model.addAttribute("model", adding(worker, id, person));
    return "casework/contactForm";
  }

  private FormPage adding(Worker worker, UUID id, UUID person) {
    Person about = people.head(worker, id, person);
    return FormPage.about(cases.head(worker, id), about, address(id, person) + "/new")
        .back(address(id, person));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ContactForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved =
        Saving.saved(result, response, () -> people.addContact(worker, id, person, form.contact()));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    model.addAttribute("model", adding(worker, id, person));
    return "casework/contactForm";
  }

  private static void check(@Nullable ContactForm form, BindingResult result) {
    if (form != null && !result.hasErrors() && !form.windowMakesSense()) {
      result.rejectValue("days", "casework.contact.window.wrong", "casework.contact.window.wrong");
    }
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Model model) {
    Recorded<SafeContact> contact = people.contact(worker, id, person, entry);
    model.addAttribute("form", ContactForm.of(contact.what(), contact.version()));
    model.addAttribute("model", editing(worker, id, contact));
    return "casework/contactForm";
  }

  private FormPage editing(Worker worker, UUID id, Recorded<SafeContact> contact) {
    String address = address(id, contact.person()) + "/" + contact.id();
    return FormPage.about(
            cases.head(worker, id), people.head(worker, id, contact.person()), address)
        .changing(contact.version(), address + "/remove")
        .back(address(id, contact.person()));
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") ContactForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                people.changeContact(
                    worker, id, person, entry, form.contact(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + address(id, person);
    }
    Recorded<SafeContact> now = people.contact(worker, id, person, entry);
    FormPage shown = editing(worker, id, now);
    if (saving == Saving.CLASHED) {
      shown =
          shown.clash(now.version(), Shown.contact(page, now.what(), names(page, List.of(now))));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    model.addAttribute("model", shown);
    return "casework/contactForm";
  }

  @GetMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    Recorded<SafeContact> contact = people.contact(worker, id, person, entry);
    List<SummaryRow> what = Shown.contact(page, contact.what(), names(page, List.of(contact)));
    String address = address(id, person) + "/" + entry;
    model.addAttribute(
        "model",
        new RemovePage(
            cases.head(worker, id), "casework.contact.remove", what, address + "/remove", address));
    return "casework/remove";
  }

  @PostMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    people.removeContact(worker, id, person, entry);
    return "redirect:" + address(id, person);
  }
}
