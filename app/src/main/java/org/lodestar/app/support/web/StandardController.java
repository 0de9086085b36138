package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Standard;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.form.RequestForms;
import org.lodestar.app.support.web.PlanForm.Content;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Local waiting times, by which services are asked again. */
@Controller
@RequestMapping("/support/waiting-times")
class StandardController {
  private static final String WORDS = "support.STANDARD";

  private final ServiceRequests requests;
  private final Today today;

  StandardController(ServiceRequests requests, Today today) {
    this.requests = requests;
    this.today = today;
  }

  private static SheetQuestions asking(Page page) {
    return SheetQuestions.of(page, WORDS, RequestForms.STANDARD);
  }

  @GetMapping
  @Permit(Action.SET_WAITING_TIMES)
  String ask(Worker worker, Page page, Model model) {
    Answers fresh = Answers.none().with("from", today.date().toString());
    model.addAttribute("model", shown(worker, page, Content.of(fresh, 0)));
    return "support/waitingTimes";
  }

  @PostMapping
  @Permit(Action.SET_WAITING_TIMES)
  String set(
      @RequestParam MultiValueMap<String, String> sent, Worker worker, Page page, Model model) {
    SheetQuestions sheetQuestions = asking(page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt = Attempt.to(wrong, () -> requests.set(worker, typed.answers()));
    if (attempt.saved()) {
      return "redirect:/support/waiting-times";
    }
    model.addAttribute(
        "model", shown(worker, page, Content.of(typed.answers(), 0).failed(wrong, attempt)));
    return "support/waitingTimes";
  }

  private PlainFormPage shown(Worker worker, Page page, Content content) {
    SheetQuestions sheetQuestions = asking(page);
    return new PlainFormPage(
        page.t(WORDS + ".title"),
        page.t(WORDS + ".intro"),
        "/support/waiting-times",
        "/work",
        0,
        sheetQuestions.fields(),
        sheetQuestions.form(content.answers(), content.problems(), content.rule()),
        requests.standards(worker).stream().map(each -> row(each, page)).toList(),
        false,
        null,
        "");
  }

  private static SummaryRow row(Standard each, Page page) {
    return new SummaryRow(
        page.t("support.standard.since", page.date(each.from())),
        List.of(
            page.t("support.standard.days", each.acknowledge(), each.decide(), each.waiting()),
            page.t(
                each.confirmed()
                    ? "support.standard.isConfirmed"
                    : "support.standard.isNotConfirmed")),
        null,
        null);
  }
}
