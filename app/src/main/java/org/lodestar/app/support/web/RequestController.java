package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.form.RequestForms;
import org.lodestar.app.support.web.PlanForm.Content;
import org.lodestar.app.support.web.PlanForm.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Referrals of a person to services and teams. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/services")
class RequestController {
  private static final String FORM = "support/form";

  private final ServiceRequests requests;
  private final RequestPageMaker maker;
  private final PlanForm form;
  private final Today today;

  RequestController(ServiceRequests requests, RequestPageMaker maker, PlanForm form, Today today) {
    this.requests = requests;
    this.maker = maker;
    this.form = form;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String list(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute(
        "model",
        maker.page(
            worker, id, person, requests.list(worker, id, person), requests.standard(), page));
    return "support/services";
  }

  private static Frame frame(Worker worker, UUID id, UUID person, String below, String back) {
    String services = Addresses.services(id, person);
    return new Frame(
        worker, id, person, RequestPageMaker.WORDS, services + "/" + below, services + back);
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    Frame frame = frame(worker, id, person, "new", "");
    Content content = Content.of(Answers.none(), 0);
    model.addAttribute("model", form.page(frame, maker.asking(page), content, page));
    return FORM;
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String draft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    SheetQuestions questions = maker.asking(page);
    Typed typed = Typed.of(RequestForms.REQUEST, sent);
    Map<String, String> wrong = questions.problems(typed, today.date());
    Frame frame = frame(worker, id, person, "new", "");
    Attempt attempt =
        form.attempt(frame, wrong, () -> requests.draft(worker, id, person, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + Addresses.services(id, person);
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute("model", form.page(frame, questions, content, page));
    return FORM;
  }

  @GetMapping("/{entry}")
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    ServiceRequest request = requests.get(worker, id, person, entry);
    model.addAttribute("model", maker.page(worker, request, page));
    return "support/service";
  }

  @GetMapping("/{entry}/change")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    ServiceRequest request = requests.get(worker, id, person, entry);
    Frame frame = frame(worker, id, person, entry + "/change", "/" + entry);
    Content content = Content.of(request.answers(), request.version());
    model.addAttribute("model", form.page(frame, maker.asking(page), content, page));
    return FORM;
  }

  @PostMapping("/{entry}/change")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    SheetQuestions questions = maker.asking(page);
    Typed typed = Typed.of(RequestForms.REQUEST, sent);
    Map<String, String> wrong = questions.problems(typed, today.date());
    Frame frame = frame(worker, id, person, entry + "/change", "/" + entry);
    Attempt attempt =
        form.attempt(
            frame,
            wrong,
            () -> requests.change(worker, id, person, entry, typed.answers(), version));
    if (attempt.saved()) {
      return "redirect:" + Addresses.services(id, person) + "/" + entry;
    }
    Content content = Content.of(typed.answers(), version).failed(wrong, attempt);
    ServiceRequest now = requests.get(worker, id, person, entry);
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      content = content.clash(now.version(), questions.rows(now.answers()));
    }
    model.addAttribute("model", form.page(frame, questions, content, page));
    return FORM;
  }
}
