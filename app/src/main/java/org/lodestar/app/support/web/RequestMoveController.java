package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.face.ServiceRequests;
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

/** What happens to a referral to a service. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/services/{entry}/{move}")
class RequestMoveController {
  private static final String FORM = "support/form";

  private final ServiceRequests requests;
  private final RequestPageMaker maker;
  private final PlanForm form;
  private final CasePeople people;
  private final Today today;

  RequestMoveController(
      ServiceRequests requests,
      RequestPageMaker maker,
      PlanForm form,
      CasePeople people,
      Today today) {
    this.people = people;
    this.requests = requests;
    this.maker = maker;
    this.form = form;
    this.today = today;
  }

  private static ServiceRequest.Event event(String slug) {
    return Arrays.stream(ServiceRequest.Event.values())
        .filter(event -> RequestPageMaker.slug(event).equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Frame frame(Worker worker, ServiceRequest request, ServiceRequest.Event event) {
    String here = Addresses.services(request.caseFile(), request.person()) + "/" + request.id();
    return new Frame(
        worker,
        request.caseFile(),
        request.person(),
        "support.EVENT." + event,
        here + "/" + RequestPageMaker.slug(event),
        here);
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @PathVariable String move,
      Worker worker,
      Page page,
      Model model) {
    ServiceRequest.Event event = event(move);
    ServiceRequest request = requests.get(worker, id, person, entry);
    Answers fresh = Answers.none().with("on", today.date().toString());
    model.addAttribute(
        "model",
        form.page(
            frame(worker, request, event),
            maker.asking(event, people.head(worker, id, person), page),
            Content.of(fresh, request.version()),
            page));
    return FORM;
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String record(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @PathVariable String move,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    ServiceRequest.Event event = event(move);
    SheetQuestions sheetQuestions = maker.asking(event, people.head(worker, id, person), page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt =
        form.attempt(
            frame(worker, requests.get(worker, id, person, entry), event),
            wrong,
            () -> requests.record(worker, id, person, entry, event, typed.answers(), version));
    if (attempt.saved()) {
      return "redirect:" + Addresses.services(id, person) + "/" + entry;
    }
    ServiceRequest now = requests.get(worker, id, person, entry);
    Content content = Content.of(typed.answers(), version).failed(wrong, attempt);
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      content = content.clash(now.version(), standing(now, page));
    }
    model.addAttribute(
        "model", form.page(frame(worker, now, event), sheetQuestions, content, page));
    return FORM;
  }

  private List<SummaryRow> standing(ServiceRequest now, Page page) {
    return List.of(
        SummaryRow.of(maker.toWhom(now, page), page.name("support.requestState", now.state())));
  }
}
