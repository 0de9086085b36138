package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.meetings.MeetingDecision;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.Minutes;
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

/** What a meeting decided on an item. */
@Controller("meetingDecisionController")
class DecisionController {
  private final Minutes minutes;
  private final Agendas agendas;

  DecisionController(Minutes minutes, Agendas agendas) {
    this.minutes = minutes;
    this.agendas = agendas;
  }

  @GetMapping("/meetings/{id}/items/{item}/decisions/new")
  @Permit(Action.CALL_MEETING)
  String ask(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new DecisionForm("", "", "", "", 0L));
    return showDecision(deciding(worker, id, item), page, model);
  }

  private FormPage deciding(Worker worker, UUID id, UUID item) {
    return form(worker, id, item, "/items/" + item + "/decisions/new", 0);
  }

  private FormPage form(Worker worker, UUID id, UUID item, String below, long version) {
    return FormPage.of(
        agendas.item(worker, id, item).written().text("title"),
        Addresses.minutes(id) + "#" + item,
        Addresses.meeting(id) + below,
        version);
  }

  private static String showDecision(FormPage shown, Page page, Model model) {
    return shown.show(model, shown.door(page, "meetings.decision.title"), DecisionForm.asked(page));
  }

  @PostMapping("/meetings/{id}/items/{item}/decisions/new")
  @Permit(Action.CALL_MEETING)
  String decide(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") DecisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> minutes.decide(worker, id, item, form.written()));
    if (saved) {
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    return showDecision(deciding(worker, id, item), page, model);
  }

  @GetMapping("/meetings/{id}/decisions/{decision}")
  @Permit(Action.CALL_MEETING)
  String askChange(
      @PathVariable UUID id, @PathVariable UUID decision, Worker worker, Page page, Model model) {
    MeetingDecision found = minutes.decision(worker, id, decision);
    model.addAttribute("form", DecisionForm.of(found));
    return showDecision(changing(worker, id, found), page, model);
  }

  private FormPage changing(Worker worker, UUID id, MeetingDecision decision) {
    return form(worker, id, decision.item(), "/decisions/" + decision.id(), decision.version());
  }

  @PostMapping("/meetings/{id}/decisions/{decision}")
  @Permit(Action.CALL_MEETING)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID decision,
      @Valid @ModelAttribute("form") DecisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    MeetingDecision now = minutes.decision(worker, id, decision);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                minutes.changeDecision(
                    worker, id, decision, form.written(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.minutes(id) + "#" + now.item();
    }
    FormPage shown = changing(worker, id, now);
    return showDecision(
        saving == Saving.CLASHED
            ? shown.clash(now.version(), rows(page, now))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }

  private static List<SummaryRow> rows(Page page, MeetingDecision decision) {
    return Stream.of("what", "who", "why", "dissent")
        .map(
            field ->
                SummaryRow.of(page.t("meetings.decision." + field), decision.written().text(field)))
        .toList();
  }
}
