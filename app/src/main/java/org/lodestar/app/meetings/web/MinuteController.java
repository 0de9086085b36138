package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.Minute;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of one item. What is typed is kept as a draft while one types. */
@Controller
@RequestMapping("/meetings/{id}/items/{item}")
class MinuteController {
  private final Minutes minutes;
  private final Meetings meetings;
  private final Agendas agendas;
  private final MinuteDrafts drafts;
  private final MeetingToday today;

  MinuteController(
      Minutes minutes,
      Meetings meetings,
      Agendas agendas,
      MinuteDrafts drafts,
      MeetingToday today) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.agendas = agendas;
    this.drafts = drafts;
    this.today = today;
  }

  @GetMapping("/minutes")
  @Permit(Action.CALL_MEETING)
  String ask(@PathVariable UUID id, @PathVariable UUID item, Worker worker, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    Optional<Minute> newest = newest(worker, id, item);
    long version = newest.map(Minute::version).orElse(0);
    Optional<Written> draft = drafts.open(worker, meeting, item);
    model.addAttribute(
        "form",
        draft
            .map(each -> new WordsForm(each.text("words"), from(each, version)))
            .orElseGet(
                () ->
                    new WordsForm(
                        newest.map(minute -> minute.words().text()).orElse(""), version)));
    model.addAttribute(
        "model",
        writing(worker, id, item)
            .clash(draft.map(each -> from(each, version)).orElse(version), List.of())
            .draft(draft.isPresent()));
    return "meetings/minute";
  }

  /** From which version a draft was begun: else the draft would overwrite what came after it. */
  private static long from(Written draft, long otherwise) {
    String begun = draft.text("version");
    return begun.matches("[0-9]{1,6}") ? Long.parseLong(begun) : otherwise;
  }

  private Optional<Minute> newest(Worker worker, UUID id, UUID item) {
    return minutes.versions(worker, id, item).stream().reduce((first, second) -> second);
  }

  private FormPage writing(Worker worker, UUID id, UUID item) {
    AgendaItem about = agendas.item(worker, id, item);
    return FormPage.of(
            about.written().text("title"),
            Addresses.minutes(id) + "#" + item,
            MinuteDrafts.address(id, item),
            0)
        .back(Addresses.minutes(id) + "#" + item);
  }

  @PostMapping("/minutes")
  @Permit(Action.CALL_MEETING)
  String write(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") WordsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                minutes.write(
                    worker,
                    id,
                    item,
                    PersonalText.of(Typed.text(form.words())),
                    (int) Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      drafts.discard(worker, meeting, item);
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    FormPage shown = writing(worker, id, item);
    model.addAttribute(
        "model",
        saving == Saving.CLASHED
            ? clash(page, shown, newest(worker, id, item).orElseThrow())
            : shown.typedOn(form == null ? null : form.version()));
    return "meetings/minute";
  }

  private static FormPage clash(Page page, FormPage shown, Minute now) {
    return shown.clash(
        now.version(),
        List.of(SummaryRow.of(page.t("meetings.minutes.words"), now.words().text())));
  }

  @PostMapping(value = "/minutes", params = "draft")
  @Permit(Action.CALL_MEETING)
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @ModelAttribute("form") WordsForm form,
      Worker worker) {
    save(worker, id, item, form);
    return "redirect:" + Addresses.minutes(id) + "#" + item;
  }

  private void save(Worker worker, UUID id, UUID item, WordsForm form) {
    Meeting meeting = meetings.hosted(worker, id);
    agendas.item(worker, id, item);
    drafts.save(
        worker,
        meeting,
        item,
        Written.of("words", Typed.text(form.words()))
            .with("version", String.valueOf(Typed.version(form.version()))));
  }

  /** As kept while typing: says so in a few words for the page's script. */
  @PostMapping("/minutes/typed")
  @Permit(Action.CALL_MEETING)
  ResponseEntity<Map<String, Object>> typed(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @ModelAttribute("form") WordsForm form,
      Worker worker,
      Page page) {
    save(worker, id, item, form);
    return ResponseEntity.ok(
        Map.of(
            "version",
            Typed.version(form.version()),
            "words",
            page.t("meetings.draft.kept", page.time(today.now()))));
  }

  @PostMapping("/minutes/draft/discard")
  @Permit(Action.CALL_MEETING)
  String discard(@PathVariable UUID id, @PathVariable UUID item, Worker worker) {
    drafts.discard(worker, meetings.hosted(worker, id), item);
    return "redirect:" + MinuteDrafts.address(id, item);
  }

  @GetMapping("/addendum")
  @Permit(Action.CALL_MEETING)
  String askAddendum(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new WordsForm("", 0L));
    return showAddendum(adding(worker, id, item), page, model);
  }

  private FormPage adding(Worker worker, UUID id, UUID item) {
    AgendaItem about = agendas.item(worker, id, item);
    String back = Addresses.minutes(id) + "#" + item;
    return FormPage.of(
        about.written().text("title"),
        back,
        Addresses.meeting(id) + "/items/" + item + "/addendum",
        0);
  }

  private static String showAddendum(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.addendum.title").lead(page.t("meetings.addendum.text")),
        List.of(Asked.area(page, "meetings.addendum.words").most(15000).rows(6)));
  }

  @PostMapping("/addendum")
  @Permit(Action.CALL_MEETING)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") WordsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> minutes.add(worker, id, item, PersonalText.of(Typed.text(form.words()))));
    if (saved) {
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    return showAddendum(adding(worker, id, item), page, model);
  }
}
