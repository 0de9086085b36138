package org.lodestar.app.breakglass.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.Outcome;
import org.lodestar.app.breakglass.domain.Limits;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening a case in an emergency, and the list of openings. */
@Controller
@RequestMapping(Addresses.ALL)
class EmergencyController {
  private static final String VIEW = "breakglass/list";
  private static final int PAGE = 25;

  private final Emergencies emergencies;
  private final People people;

  EmergencyController(Emergencies emergencies, People people) {
    this.emergencies = emergencies;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.LIST_EMERGENCIES)
  String show(
      @RequestParam(name = "page", defaultValue = "1") String number,
      Worker worker,
      Page page,
      Model model) {
    put(worker, number(number), page, model);
    return VIEW;
  }

  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
  }

  @PostMapping
  @Permit(Action.BREAK_GLASS)
  String open(
      @Valid @ModelAttribute("form") OpenForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (!result.hasErrors()) {
      Outcome outcome =
          emergencies.open(
              worker,
              Objects.requireNonNull(form.reference()),
              new Emergencies.Why(
                  Objects.requireNonNull(form.ground()),
                  PersonalText.of(Objects.requireNonNull(form.reason())),
                  PersonalText.typed(form.decider())));
      switch (outcome) {
        case Outcome.Opened opened -> {
          return "redirect:" + page.link(Addresses.one(opened.opening().id()));
        }
        case Outcome.AlreadyYours yours -> {
          return "redirect:" + page.link("/cases/" + yours.caseFile());
        }
        case Outcome.AgainstTheirNo _ ->
            result.rejectValue("decider", "breakglass.decider.missing");
        case Outcome.Nothing _ -> result.rejectValue("reference", "breakglass.nothing");
        case Outcome.TooOften _ -> result.rejectValue("reference", "breakglass.tooOften");
      }
    }
    put(worker, 1, page, model);
    return VIEW;
  }

  private void put(Worker worker, int number, Page page, Model model) {
    Limits limits = emergencies.limits();
    int pages = Math.max(1, (emergencies.count(worker) + PAGE - 1) / PAGE);
    int at = Math.min(number, pages);
    List<Opening> openings = emergencies.list(worker, (at - 1) * PAGE, PAGE);
    Map<java.util.UUID, String> names =
        people.names(openings.stream().map(Opening::worker).distinct().toList());
    EmergencyWords words = new EmergencyWords(page, names, emergencies.now());
    model.addAttribute(
        "model",
        new ListPage(
            worker.mayEver(Action.BREAK_GLASS),
            page.t(
                "breakglass.limits",
                limits.openFor().toHours(),
                limits.openingsADay(),
                limits.reviewWithin().toHours()),
            page.t(
                limits.toBeConfirmed() ? "breakglass.source.confirm" : "breakglass.source",
                limits.source()),
            Option.all(page, "breakglass.ground", Ground.values()),
            openings.stream().map(words::line).toList(),
            Paging.numbered(at, pages, to -> Addresses.ALL + "?page=" + to)));
  }
}
