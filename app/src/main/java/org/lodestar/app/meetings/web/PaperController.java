package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.meetings.OpenPaper;
import org.lodestar.app.meetings.Paper;
import org.lodestar.app.meetings.PaperReading;
import org.lodestar.app.meetings.PapersView;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Papers;
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

/** Papers: choosing, looking at them as the other will, giving, reading. */
@Controller
@RequestMapping("/meetings/{id}/papers")
class PaperController {

  private final Papers papers;
  private final PoliceAtTheTable noes;
  private final Meetings meetings;
  private final MeetingPageMaker maker;
  private final MeetingNames names;
  private final MeetingWords words;

  PaperController(
      Papers papers,
      PoliceAtTheTable noes,
      Meetings meetings,
      MeetingPageMaker maker,
      MeetingNames names,
      MeetingWords words) {
    this.papers = papers;
    this.noes = noes;
    this.meetings = meetings;
    this.maker = maker;
    this.names = names;
    this.words = words;
  }

  @GetMapping
  @Permit(Action.READ_MEETING)
  String list(@PathVariable UUID id, Worker worker, Page page, Model model) {
    PapersView view = papers.list(worker, id);
    MeetingNames.Known known =
        names.of(page, view.readings().stream().map(PaperReading::reader).toList());
    boolean calls = view.meeting().seat().calls();
    model.addAttribute(
        "model",
        new PapersPage(
            maker.page(view.meeting(), worker, page),
            page.date(view.closeOn()),
            view.closed(),
            calls && !view.closed(),
            view.papers().stream().map(paper -> line(view, paper, known, page)).toList()));
    return "meetings/papers";
  }

  private static PapersPage.Line line(
      PapersView view, Paper paper, MeetingNames.Known known, Page page) {
    String here = Addresses.meeting(paper.meeting()) + "/papers/" + paper.id();
    boolean calls = view.meeting().seat().calls();
    return new PapersPage.Line(
        here,
        name(view.meeting(), paper, page),
        known.organisation(paper.organisation()),
        page.t(paper.isGiven() ? "meetings.paper.given" : "meetings.paper.prepared"),
        paper.isGiven() ? "done" : "due",
        paper.sections().stream()
            .map(code -> page.t("casework.section." + code))
            .collect(Collectors.joining(", ")),
        view.readings().stream()
            .filter(reading -> reading.paper().equals(paper.id()))
            .map(
                reading ->
                    page.t(
                        "meetings.paper.readBy",
                        known.worker(reading.reader()),
                        page.dateTime(reading.at())))
            .toList(),
        calls ? here + "/withdraw" : null);
  }

  private static String name(MeetingView view, Paper paper, Page page) {
    return view.people().stream()
        .filter(about -> about.person().equals(paper.person()))
        .map(about -> name(about, page))
        .findFirst()
        .orElse(page.t("meetings.noName"));
  }

  private static String name(AboutPerson about, Page page) {
    return about.name().text().isBlank() ? page.t("meetings.noName") : about.name().text();
  }

  @GetMapping("/new")
  @Permit(Action.CALL_MEETING)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    MeetingView view = hosted(worker, id);
    model.addAttribute(
        "form",
        new PaperForm(
            null,
            view.people().size() == 1 ? view.people().getFirst().person() : null,
            Set.of("IDENTITY", "NEEDS_OF_COMMUNICATION"),
            "",
            false));
    return showPaperNew(choosing(view, page), worker, view, page, model);
  }

  private MeetingView hosted(Worker worker, UUID id) {
    meetings.hosted(worker, id);
    return meetings.get(worker, id);
  }

  private FormPage choosing(MeetingView view, Page page) {
    String here = Addresses.meeting(view.meeting().id());
    MeetingNames.Known known = names.of(page, List.of());
    Map<String, List<Option>> choices = new HashMap<>();
    choices.put(
        "invitation",
        view.invitations().stream()
            .filter(each -> each.state() != Invitation.State.WITHDRAWN)
            .map(each -> Option.of(each.id().toString(), known.organisation(each.organisation())))
            .toList());
    choices.put(
        "person",
        view.people().stream()
            .map(about -> Option.of(about.person().toString(), name(about, page)))
            .toList());
    choices.put("sections", parts(page));
    return FormPage.of(
            words.title(page, view.meeting()), here, here + "/papers/new", view.meeting().version())
        .back(here + "/papers")
        .with(choices);
  }

  private List<Option> parts(Page page) {
    List<Option> parts = new ArrayList<>();
    for (CaseSection part : papers.parts()) {
      parts.add(
          new Option(
              part.code(),
              page.t("casework.section." + part.code()),
              part.nature() == CaseSection.Nature.ROUTINE
                  ? null
                  : page.t("meetings.paper.narrow")));
    }
    return parts;
  }

  private String showPaperNew(
      FormPage shown, Worker worker, MeetingView view, Page page, Model model) {
    List<SummaryRow> theirNoes = noes.noes(worker, view.meeting(), page);
    return shown.show(
        model,
        shown
            .door(page, "meetings.paper.new")
            .lead(page.t("meetings.paper.text"))
            .about(theirNoes)
            .send(page.t("meetings.paper.look")),
        PaperForm.asked(
            page,
            shown.options("invitation"),
            shown.options("person"),
            shown.options("sections"),
            papers.saidNoInWords(worker, view.meeting().id())));
  }

  @PostMapping("/new")
  @Permit(Action.CALL_MEETING)
  String prepare(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PaperForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] prepared = new UUID[1];
    boolean saved = Saving.saved(result, response, () -> prepared[0] = prepared(worker, id, form));
    if (saved) {
      return "redirect:" + Addresses.meeting(id) + "/papers/" + prepared[0];
    }
    MeetingView view = hosted(worker, id);
    return showPaperNew(choosing(view, page), worker, view, page, model);
  }

  private UUID prepared(Worker worker, UUID id, PaperForm form) {
    return papers.prepare(
        worker,
        id,
        Objects.requireNonNull(form.invitation()),
        Objects.requireNonNull(form.person()),
        Typed.set(form.sections()),
        Typed.text(form.why()),
        Typed.yes(form.readNo()));
  }

  @GetMapping("/{paper}")
  @Permit(Action.READ_MEETING)
  String read(
      @PathVariable UUID id, @PathVariable UUID paper, Worker worker, Page page, Model model) {
    Optional<OpenPaper> open = papers.read(worker, id, paper);
    if (open.isEmpty()) {
      model.addAttribute("model", maker.page(meetings.get(worker, id), worker, page));
      return "meetings/paperGone";
    }
    boolean calls = meetings.place(worker, id).calls();
    model.addAttribute("model", drawn(open.get(), calls, page));
    return "meetings/paper";
  }

  private PaperPage drawn(OpenPaper open, boolean calls, Page page) {
    Paper paper = open.paper();
    String papersOf = Addresses.meeting(paper.meeting()) + "/papers";
    return new PaperPage(
        page.t(calls && paper.isPrepared() ? "meetings.paper.preview" : "meetings.paper.title"),
        papersOf,
        words.title(page, open.meeting()),
        open.name(),
        open.sheets(),
        calls && paper.isPrepared() ? papersOf + "/" + paper.id() : null,
        names.of(page, List.of()).organisation(paper.organisation()),
        page.date(open.meeting().papersCloseOn()));
  }

  @PostMapping("/{paper}/give")
  @Permit(Action.CALL_MEETING)
  String give(@PathVariable UUID id, @PathVariable UUID paper, Worker worker) {
    papers.give(worker, id, paper);
    return "redirect:" + Addresses.meeting(id) + "/papers";
  }

  @PostMapping("/{paper}/withdraw")
  @Permit(Action.CALL_MEETING)
  String withdraw(@PathVariable UUID id, @PathVariable UUID paper, Worker worker) {
    papers.withdraw(worker, id, paper);
    return "redirect:" + Addresses.meeting(id) + "/papers";
  }
}
