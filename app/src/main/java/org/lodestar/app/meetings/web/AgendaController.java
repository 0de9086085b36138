package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.PoliceAtTheTable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
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

/** The agenda of a meeting, for its callers. */
@Controller
@RequestMapping("/meetings/{id}/items")
class AgendaController {

  private final Agendas agendas;
  private final Meetings meetings;
  private final PoliceAtTheTable police;
  private final MeetingNames names;
  private final MeetingWords words;

  AgendaController(
      Agendas agendas,
      Meetings meetings,
      PoliceAtTheTable police,
      MeetingNames names,
      MeetingWords words) {
    this.police = police;
    this.agendas = agendas;
    this.meetings = meetings;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/new")
  @Permit(Action.CALL_MEETING)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ItemForm("", "", Set.of(), 0L));
    return showItem(worker, id, form(worker, page, id, "/new", 0), page, model);
  }

  private FormPage form(Worker worker, Page page, UUID id, String below, long version) {
    Meeting meeting = meetings.hosted(worker, id);
    String here = Addresses.meeting(id);
    return FormPage.of(words.title(page, meeting), here, here + "/items" + below, version)
        .back(here + "#agenda")
        .with(Map.of("onlyFor", guests(worker, page, id)));
  }

  private List<Option> guests(Worker worker, Page page, UUID id) {
    MeetingNames.Known known = names.of(page, List.of());
    return meetings.get(worker, id).invitations().stream()
        .filter(each -> each.state() != Invitation.State.WITHDRAWN)
        .map(Invitation::organisation)
        .map(each -> Option.of(each.toString(), known.organisation(each)))
        .toList();
  }

  /** What those whom it is about said no to stands above what is written for the table. */
  private String showItem(Worker worker, UUID id, FormPage shown, Page page, Model model) {
    List<SummaryRow> noes = police.noes(worker, meetings.hosted(worker, id), page);
    return shown.show(
        model,
        shown.door(page, "meetings.item.form").about(noes),
        ItemForm.asked(page, shown.options("onlyFor")));
  }

  @PostMapping("/new")
  @Permit(Action.CALL_MEETING)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ItemForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> agendas.add(worker, id, form.written(), Typed.set(form.onlyFor())));
    if (saved) {
      return agenda(id);
    }
    return showItem(worker, id, form(worker, page, id, "/new", 0), page, model);
  }

  private static String agenda(UUID id) {
    return "redirect:" + Addresses.meeting(id) + "#agenda";
  }

  @GetMapping("/{item}")
  @Permit(Action.CALL_MEETING)
  String askChange(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    AgendaItem found = agendas.item(worker, id, item);
    model.addAttribute("form", ItemForm.of(found));
    return showItem(worker, id, form(worker, page, id, "/" + item, found.version()), page, model);
  }

  @PostMapping("/{item}")
  @Permit(Action.CALL_MEETING)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") ItemForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AgendaItem now = agendas.item(worker, id, item);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                agendas.change(
                    worker,
                    id,
                    item,
                    form.written(),
                    Typed.set(form.onlyFor()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return agenda(id);
    }
    FormPage shown = form(worker, page, id, "/" + item, now.version());
    return showItem(
        worker,
        id,
        saving == Saving.CLASHED
            ? shown.clash(now.version(), rows(page, now))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }

  private static List<SummaryRow> rows(Page page, AgendaItem item) {
    return List.of(
        SummaryRow.of(page.t("meetings.item.title"), item.written().text("title")),
        SummaryRow.of(page.t("meetings.item.notes"), item.written().text("notes")));
  }

  @PostMapping("/{item}/up")
  @Permit(Action.CALL_MEETING)
  String up(@PathVariable UUID id, @PathVariable UUID item, Worker worker) {
    agendas.move(worker, id, item, true);
    return agenda(id);
  }

  @PostMapping("/{item}/down")
  @Permit(Action.CALL_MEETING)
  String down(@PathVariable UUID id, @PathVariable UUID item, Worker worker) {
    agendas.move(worker, id, item, false);
    return agenda(id);
  }

  @PostMapping("/{item}/remove")
  @Permit(Action.CALL_MEETING)
  String remove(@PathVariable UUID id, @PathVariable UUID item, Worker worker) {
    agendas.remove(worker, id, item);
    return agenda(id);
  }
}
