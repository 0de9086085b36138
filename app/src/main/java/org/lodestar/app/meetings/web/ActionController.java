package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.domain.ActionMoves;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.AgreedActions;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions that a meeting agreed, and what became of them. */
@Controller("meetingActionController")
@RequestMapping("/meetings/{id}")
class ActionController {

  private final AgreedActions actions;
  private final Agendas agendas;
  private final Meetings meetings;
  private final MeetingNames names;
  private final MeetingWords words;

  ActionController(
      AgreedActions actions,
      Agendas agendas,
      Meetings meetings,
      MeetingNames names,
      MeetingWords words) {
    this.actions = actions;
    this.agendas = agendas;
    this.meetings = meetings;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/items/{item}/actions/new")
  @Permit(Action.CALL_MEETING)
  String ask(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ActionForm("", null, null, "", TypedDate.of(null)));
    return showAction(agreeing(worker, page, id, item), page, model);
  }

  private FormPage agreeing(Worker worker, Page page, UUID id, UUID item) {
    MeetingNames.Known known = names.of(page, List.of());
    List<UUID> owners = actions.owners(worker, id, item);
    return FormPage.of(
            agendas.item(worker, id, item).written().text("title"),
            Addresses.minutes(id) + "#" + item,
            Addresses.meeting(id) + "/items/" + item + "/actions/new",
            0)
        .with(
            Map.of(
                "organisation",
                owners.stream()
                    .map(each -> Option.of(each.toString(), known.organisation(each)))
                    .toList(),
                "worker",
                names.chairs(worker, Set.copyOf(owners))));
  }

  private static String showAction(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.action.title").lead(page.t("meetings.action.text")),
        ActionForm.asked(page, shown.options("organisation"), shown.options("worker")));
  }

  @PostMapping("/items/{item}/actions/new")
  @Permit(Action.CALL_MEETING)
  String agree(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") ActionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> actions.agree(worker, id, item, form.wanted()));
    if (saved) {
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    return showAction(agreeing(worker, page, id, item), page, model);
  }

  @GetMapping("/actions/{action}")
  @Permit(Action.MOVE_AGREED_ACTION)
  String askOutcome(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    AgreedAction found = actions.get(worker, id, action);
    model.addAttribute("form", new OutcomeForm(null, "", TypedDate.of(null), found.version()));
    return showOutcome(moving(worker, page, id, found), page, model);
  }

  private FormPage moving(Worker worker, Page page, UUID id, AgreedAction action) {
    Meeting meeting = meetings.place(worker, id).meeting();
    boolean calls = meeting.organisation().equals(worker.organisation());
    Set<AgreedAction.Event> moves = ActionMoves.from(action.state(), calls);
    return FormPage.of(
            words.title(page, meeting),
            Addresses.minutes(id) + "#" + action.item(),
            Addresses.meeting(id) + "/actions/" + action.id(),
            action.version())
        .with(
            Map.of(
                "event",
                Arrays.stream(AgreedAction.Event.values())
                    .filter(moves::contains)
                    .map(each -> Option.of(each.name(), page.name("meetings.action.event", each)))
                    .toList(),
                "what",
                List.of(Option.of("what", action.written().text("what")))));
  }

  private static String showOutcome(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.outcome.title").quoted(shown.options("what").getFirst().label()),
        OutcomeForm.asked(page, shown.options("event")));
  }

  @PostMapping("/actions/{action}")
  @Permit(Action.MOVE_AGREED_ACTION)
  String move(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") OutcomeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AgreedAction now = actions.get(worker, id, action);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                actions.move(
                    worker,
                    id,
                    action,
                    Objects.requireNonNull(form.event()),
                    Typed.text(form.outcome()),
                    form.day(),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.minutes(id) + "#" + now.item();
    }
    FormPage shown = moving(worker, page, id, now);
    return showOutcome(
        saving == Saving.CLASHED
            ? shown.clash(now.version(), rows(page, now))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }

  private static List<SummaryRow> rows(Page page, AgreedAction action) {
    return List.of(
        SummaryRow.of(
            page.t("meetings.list.state"), page.name("meetings.action.state", action.state())),
        SummaryRow.of(page.t("meetings.action.outcome"), action.written().text("outcome")));
  }
}
