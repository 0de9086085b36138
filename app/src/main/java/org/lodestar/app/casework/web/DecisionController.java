package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.PersonView;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions with their reasons: grounds, capacity, best interests. */
@Controller
@RequestMapping("/cases/{id}/pathway/{person}/decisions/{kind}")
class DecisionController {
  private static final int LONGEST_LABEL = 120;

  private final CasePeople people;
  private final CasePathways pathways;
  private final Drafting drafting;
  private final Colleagues colleagues;
  private final Today today;

  DecisionController(
      CasePeople people,
      CasePathways pathways,
      Drafting drafting,
      Colleagues colleagues,
      Today today) {
    this.people = people;
    this.pathways = pathways;
    this.drafting = drafting;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable Matter about,
      Worker worker,
      Page page,
      Model model) {
    Decision.Kind asked = kind(kind);
    if (asked == Decision.Kind.BEST_INTERESTS) {
      return "redirect:" + Addresses.interests(id, person);
    }
    var draft = drafting.open(worker, id, person, form(asked), DecisionForm.class);
    model.addAttribute(
        "form",
        draft.orElseGet(
            () ->
                DecisionForm.fresh(
                    worker.displayName(),
                    today.wallClock(),
                    about == null ? pressing(worker, id, person) : about)));
    model.addAttribute("model", shown(worker, page, id, person, asked, draft.isPresent()));
    return "casework/decision";
  }

  /** The question that is most likely meant, by what is known of tonight. */
  private Matter pressing(Worker worker, UUID id, UUID person) {
    Facts known = pathways.known(worker, id, person).facts();
    if (known.has(Circumstance.MEDICAL_NEED)) {
      return Matter.HOSPITAL;
    }
    return known.has(Circumstance.DESTITUTE) && !known.hasGrounds() ? Matter.STAY : Matter.REFERRAL;
  }

  private static Decision.Kind kind(String typed) {
    for (Decision.Kind kind : Decision.Kind.values()) {
      if (address(kind).equals(typed)) {
        return kind;
      }
    }
    throw new NotFound();
  }

  /** The last part of the address of a kind of decision. */
  static String address(Decision.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static LongForm form(Decision.Kind kind) {
    return LongForm.valueOf("DECISION_" + kind);
  }

  private DecisionPage shown(
      Worker worker, Page page, UUID id, UUID person, Decision.Kind kind, boolean draft) {
    PersonView view = people.get(worker, id, person);
    if (kind != Decision.Kind.GROUNDS && view.person().treatedAsChild()) {
      throw Refused.at("outcome", "casework.rule.adultsOnly");
    }
    List<Recorded<Decision>> earlier =
        pathways.decisions(worker, id, person).stream()
            .filter(decision -> decision.what().kind() == kind)
            .toList();
    List<@Nullable UUID> by = new ArrayList<>();
    earlier.forEach(decision -> by.add(decision.by()));
    String pathway = Addresses.pathway(id, person);
    FormPage form =
        FormPage.about(view.file(), view.person(), pathway + "/decisions/" + address(kind))
            .back(pathway)
            .draft(draft)
            .choices(view.signs().stream().map(DecisionController::option).toList());
    return new DecisionPage(form, kind, earlier, colleagues.names(page, by));
  }

  private static Option option(Recorded<Sign> sign) {
    String words = sign.what().observation().text();
    String start = words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) + "…" : words;
    return Option.of(sign.id().toString(), start);
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String decide(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String kind,
      @Valid @ModelAttribute("form") DecisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Decision.Kind asked = kind(kind);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> pathways.decide(worker, id, person, checked(asked, form.decision())));
    if (saved) {
      drafting.discard(worker, id, person, form(asked));
      return "redirect:" + next(id, person, form);
    }
    model.addAttribute("model", shown(worker, page, id, person, asked, false));
    return "casework/decision";
  }

  /** Who lacks capacity is decided for: that is what comes next. */
  private static String next(UUID id, UUID person, DecisionForm form) {
    return form.outcome() == Decision.Outcome.LACKS_CAPACITY
        ? Addresses.interests(id, person, form.matter())
        : Addresses.pathway(id, person);
  }

  private static Decision checked(Decision.Kind kind, Decision decision) {
    if (decision.kind() != kind) {
      throw Refused.at("outcome", "casework.decision.outcome.missing");
    }
    return decision;
  }

  @PostMapping(params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keepDraft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String kind,
      @ModelAttribute("form") DecisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    Decision.Kind asked = kind(kind);
    if (form == null) {
      model.addAttribute("model", shown(worker, page, id, person, asked, false));
      return "casework/decision";
    }
    drafting.save(worker, id, person, form(asked), form);
    return "redirect:" + Addresses.pathway(id, person);
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable String kind, Worker worker) {
    drafting.discard(worker, id, person, form(kind(kind)));
    return "redirect:" + Addresses.pathway(id, person);
  }
}
