package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.face.NotesRequests;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Requests for notes: writing them down, answering them. */
@Controller
class RequestController {

  private final NotesRequests requests;
  private final Cases cases;
  private final CasePeople people;
  private final PartyNames names;
  private final SharingToday today;

  RequestController(
      NotesRequests requests,
      Cases cases,
      CasePeople people,
      PartyNames names,
      SharingToday today) {
    this.requests = requests;
    this.cases = cases;
    this.people = people;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/cases/{id}/people/{person}/requests/new")
  @Permit(Action.GIVE_OUT)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", RequestForm.fresh(today.date()));
    return showRequestForm(about(worker, id, person), page, model);
  }

  private AboutPage about(Worker worker, UUID id, UUID person) {
    return new AboutPage(cases.head(worker, id), people.head(worker, id, person), List.of());
  }

  private static String showRequestForm(AboutPage shown, Page page, Model model) {
    return shown
        .door(page, page.t("sharing.request.title"), "/requests/new")
        .lead(page.t("sharing.request.text"))
        .show(model, RequestForm.questions(page));
  }

  @PostMapping("/cases/{id}/people/{person}/requests/new")
  @Permit(Action.GIVE_OUT)
  String take(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") RequestForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AboutPage shown = about(worker, id, person);
    NotesRequest[] made = new NotesRequest[1];
    boolean saved =
        Saving.saved(
            result, response, () -> made[0] = requests.log(worker, id, person, form.asked()));
    if (saved) {
      return "redirect:" + Addresses.request(made[0].id());
    }
    return showRequestForm(shown, page, model);
  }

  @GetMapping("/notes-requests/{id}")
  @Permit(Action.READ_GIVEN)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage shown = page(worker, id, page);
    model.addAttribute("form", new AnswerForm(null, "", shown.request().version()));
    model.addAttribute("model", shown);
    return "sharing/request";
  }

  private RequestPage page(Worker worker, UUID id, Page page) {
    NotesRequest request = requests.get(worker, id);
    return new RequestPage(
        cases.head(worker, request.caseFile()),
        people.head(worker, request.caseFile(), request.person()),
        request,
        names.of(page, Arrays.asList(request.loggedBy(), request.answeredBy())),
        requests.mayAnswer(worker, request));
  }

  @PostMapping("/notes-requests/{id}/answer")
  @Permit(Action.ANSWER_NOTES_REQUEST)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage shown = page(worker, id, page);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                requests.answer(
                    worker,
                    id,
                    Objects.requireNonNull(form.state()),
                    PersonalText.typed(form.answer()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + after(shown, form);
    }
    saving.tellClash(result, "sharing.clash.again");
    RequestPage now = page(worker, id, page);
    model.addAttribute("model", now);
    model.addAttribute(
        "version",
        saving == Saving.CLASHED ? now.request().version() : Typed.version(form.version()));
    return "sharing/request";
  }

  /** Giving leads to a share, which is previewed and offered like any other. */
  private static String after(RequestPage shown, AnswerForm form) {
    return form.state() == NotesRequest.State.REFUSED
        ? Addresses.request(shown.request().id())
        : Addresses.person(shown.file().id(), shown.person().id()) + "/shares/new";
  }
}
