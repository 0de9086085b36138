package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.face.MeetingGrounds;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calling a meeting, and changing it until it begins. */
@Controller
class CallController {

  private final Meetings meetings;
  private final MeetingGrounds grounds;
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final MeetingNames names;
  private final MeetingWords words;

  CallController(
      Meetings meetings,
      MeetingGrounds grounds,
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      MeetingNames names,
      MeetingWords words) {
    this.meetings = meetings;
    this.grounds = grounds;
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/cases/{id}/meetings/new")
  @Permit(Action.CALL_MEETING)
  String ask(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String about,
      Worker worker,
      Page page,
      Model model) {
    List<Person> all = people.list(worker, id);
    Set<UUID> concerned =
        all.stream()
            .map(Person::id)
            .filter(each -> all.size() == 1 || each.toString().equals(about))
            .collect(Collectors.toSet());
    model.addAttribute(
        "form", CallForm.fresh(kind(kind), concerned, cannotWait(worker, id, concerned)));
    model.addAttribute("model", calling(worker, page, id));
    return "meetings/call";
  }

  /** A child in danger, or in the hands of the police, waits for nobody's post. */
  private boolean cannotWait(Worker worker, UUID id, Set<UUID> concerned) {
    return concerned.stream()
        .map(each -> pathways.known(worker, id, each).facts())
        .anyMatch(
            facts ->
                facts.isChild()
                    && (facts.has(Circumstance.IN_CUSTODY)
                        || facts.has(Circumstance.IMMEDIATE_DANGER)));
  }

  /** The kind for which somebody came; null for any other word. */
  private static @Nullable MeetingKind kind(String asked) {
    return Arrays.stream(MeetingKind.values())
        .filter(each -> each.name().equals(asked))
        .findFirst()
        .orElse(null);
  }

  private FormPage calling(Worker worker, Page page, UUID id) {
    CaseFile file = cases.head(worker, id);
    Map<String, List<Option>> choices = choices(worker, page);
    choices.put("people", words.people(page, people.list(worker, id)));
    String back = Addresses.file(id);
    return FormPage.of(page.t("meetings.case", file.reference()), back, back + "/meetings/new", 0)
        .with(choices);
  }

  private Map<String, List<Option>> choices(Worker worker, Page page) {
    Map<String, List<Option>> choices = new HashMap<>();
    choices.put("chair", names.chairs(worker));
    choices.put("basis", words.grounds(page, grounds.grounds()));
    choices.put("rule", words.rule(page, grounds.ruleOfTheChair()));
    return choices;
  }

  @PostMapping("/cases/{id}/meetings/new")
  @Permit(Action.CALL_MEETING)
  String call(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CallForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] called = new UUID[1];
    boolean saved =
        Saving.saved(
            result, response, () -> called[0] = meetings.call(worker, id, form.wanted()).id());
    if (saved) {
      return "redirect:" + Addresses.meeting(called[0]) + "/invite";
    }
    model.addAttribute("model", calling(worker, page, id));
    return "meetings/call";
  }

  @GetMapping("/meetings/{id}/change")
  @Permit(Action.CALL_MEETING)
  String askChange(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    model.addAttribute("form", CallForm.of(meeting));
    model.addAttribute("model", changing(worker, page, meeting));
    return "meetings/call";
  }

  private FormPage changing(Worker worker, Page page, Meeting meeting) {
    String here = Addresses.meeting(meeting.id());
    return FormPage.of(words.title(page, meeting), here, here + "/change", meeting.version())
        .with(choices(worker, page));
  }

  @PostMapping("/meetings/{id}/change")
  @Permit(Action.CALL_MEETING)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CallForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Meeting now = meetings.hosted(worker, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> meetings.change(worker, id, form.wanted(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.meeting(id);
    }
    FormPage shown = changing(worker, page, now);
    model.addAttribute(
        "model",
        saving == Saving.CLASHED
            ? shown.clash(
                now.version(), words.facts(page, now, names.of(page, Set.of(now.chair()))))
            : shown.typedOn(form == null ? null : form.version()));
    return "meetings/call";
  }
}
