package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Reports.NobodyReceives;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the public journey that ask nothing: its start, advice, its end. */
@Controller
class PublicReportController {
  private static final String ANYONE = "anyone may report";
  private static final String MODEL = "model";

  private final Journey journey;
  private final Drafts drafts;
  private final Reports reports;
  private final Paces paces;
  private final Clock clock;

  PublicReportController(
      Journey journey, Drafts drafts, Reports reports, Paces paces, Clock clock) {
    this.journey = journey;
    this.drafts = drafts;
    this.reports = reports;
    this.paces = paces;
    this.clock = clock;
  }

  @GetMapping("/report")
  @Open(ANYONE)
  ModelAndView start(Page page) {
    if (reports.receiver(AgeStatus.UNSURE).isEmpty()) {
      return new ModelAndView("concerns/closed", MODEL, bare(journey.others(page, Voice.SOMEONE)));
    }
    return new ModelAndView("concerns/start", MODEL, bare(List.of()));
  }

  /** Begins afresh where an earlier report of this visit was sent. */
  @PostMapping("/report")
  @Open(ANYONE)
  ModelAndView begin(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    if (drafts.find(visit.request()).filter(Draft::sent).isPresent()) {
      drafts.forget(visit.request(), visit.response());
    }
    return Journey.redirect(visit, Step.DANGER.path());
  }

  @GetMapping(Journey.DANGER_NOW)
  @Open(ANYONE)
  ModelAndView dangerNow(ServletWebRequest web, Page page) {
    return advice("concerns/dangerNow", Step.DANGER, Visit.of(web, page));
  }

  @GetMapping(Journey.NOT_SAFE)
  @Open(ANYONE)
  ModelAndView notSafe(ServletWebRequest web, Page page) {
    return advice("concerns/notSafe", Step.SAFE, Visit.of(web, page));
  }

  private ModelAndView advice(String view, Step step, Visit visit) {
    Draft draft = journey.draft(visit);
    Page page = visit.page();
    Frame frame =
        new Frame(
            draft.voice(),
            page.link(step.path()),
            page.link(Journey.following(step, draft)),
            clock.instant().plus(DraftRows.IDLE),
            journey.emergency(page));
    return new ModelAndView(view, MODEL, frame);
  }

  @GetMapping(Journey.ENDED)
  @Open(ANYONE)
  ModelAndView ended(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    VisitCookie.DRAFT.clear(visit.request(), visit.response());
    return new ModelAndView("concerns/ended", MODEL, bare(List.of()));
  }

  /** Asked by the page itself when the visitor wants to go on: sets the idle clock back. */
  @GetMapping("/report/stay")
  @Open(ANYONE)
  ModelAndView stay(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return drafts.find(visit.request()).isPresent()
        ? new ModelAndView("concerns/stay", MODEL, bare(List.of()))
        : Journey.redirect(visit, Journey.ENDED);
  }

  @GetMapping(Journey.CHECK)
  @Open(ANYONE)
  ModelAndView check(ServletWebRequest web, Page page) {
    return complete(
        Visit.of(web, page),
        (visit, draft) -> {
          Draft seen = draft.checked() ? draft : allSeen(visit);
          Frame frame = frame(draft, page.link(Step.FILES.path()), page.link("/report/receipt"));
          CheckPage model =
              new CheckPage(frame, Answers.of(seen, page), ReportText.something(seen));
          return new ModelAndView("concerns/check", MODEL, model);
        });
  }

  private Draft allSeen(Visit visit) {
    return drafts.change(visit.request(), visit.response(), Draft::allSeen);
  }

  /** The receipt stands on the page before anything is sent: a lost reply loses no receipt. */
  @GetMapping("/report/receipt")
  @Open(ANYONE)
  ModelAndView receipt(ServletWebRequest web, Page page) {
    return complete(
        Visit.of(web, page),
        (visit, draft) ->
            ReportText.something(draft)
                ? new ModelAndView("concerns/receipt", MODEL, receiptPage(draft, page))
                : Journey.redirect(visit, Journey.CHECK));
  }

  private ReceiptPage receiptPage(Draft draft, Page page) {
    return new ReceiptPage(frame(draft, page.link(Journey.CHECK), ""), draft.receipt());
  }

  /** Stores the report, once however often it is sent; says so only after it is safe. */
  @PostMapping("/report/submit")
  @Open(ANYONE)
  ModelAndView submit(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    try {
      return complete(visit, this::handIn);
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      visit.away();
      return new ModelAndView("concerns/unsent", MODEL, bare(List.of()));
    }
  }

  private ModelAndView handIn(Visit visit, Draft draft) {
    if (!ReportText.something(draft)) {
      return Journey.redirect(visit, Journey.CHECK);
    }
    paces.report(visit.request());
    try {
      String filesSay = visit.page().t("concerns.messages.files.sent", draft.files().size());
      reports.submit(ReportText.of(draft, filesSay), draft.receiptCode(), draft.files());
    } catch (NobodyReceives closed) {
      return Journey.redirect(visit, Journey.START);
    }
    drafts.change(visit.request(), visit.response(), Draft::handedIn);
    return Journey.redirect(visit, Journey.SENT);
  }

  @GetMapping(Journey.SENT)
  @Open(ANYONE)
  ModelAndView sent(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    Optional<Draft> draft = drafts.find(visit.request());
    if (draft.isEmpty()) {
      return Journey.redirect(visit, Journey.START);
    }
    return draft.get().sent()
        ? new ModelAndView("concerns/sent", MODEL, sentPage(draft.get(), page))
        : Journey.redirect(visit, Journey.onward(draft.get()));
  }

  private SentPage sentPage(Draft draft, Page page) {
    AgeStatus age = draft.find(Step.AGE, AgeForm.class).map(AgeForm::age).orElse(AgeStatus.UNSURE);
    Optional<Organisation> receiver = reports.receiver(age);
    Voice voice = draft.voice();
    Frame frame =
        new Frame(voice, "", "", clock.instant().plus(DraftRows.IDLE), journey.others(page, voice));
    return new SentPage(
        frame,
        draft.receipt(),
        receiver.map(Organisation::name).orElse(""),
        receiver.map(Organisation::staffedHours).orElse(""),
        receiver.map(each -> each.acknowledgesWithin().toHours()).orElse(0L),
        draft.find(Step.FILES, FilesForm.class).map(FilesForm::count).orElse(0));
  }

  /** Goes on only with a draft in which every question has an answer. */
  private ModelAndView complete(
      Visit visit, java.util.function.BiFunction<Visit, Draft, ModelAndView> with) {
    Optional<Draft> present = drafts.find(visit.request());
    if (present.isEmpty()) {
      return Journey.redirect(visit, Journey.ENDED);
    }
    Draft draft = present.get();
    if (draft.sent()) {
      return Journey.redirect(visit, Journey.SENT);
    }
    return draft
        .firstUnanswered()
        .map(step -> Journey.redirect(visit, step.path()))
        .orElseGet(() -> with.apply(visit, draft));
  }

  private Frame frame(Draft draft, String back, String onward) {
    return new Frame(draft.voice(), back, onward, clock.instant().plus(DraftRows.IDLE), List.of());
  }

  private Frame bare(List<Helpline> helplines) {
    return new Frame(Voice.SOMEONE, "", "", clock.instant().plus(DraftRows.IDLE), helplines);
  }
}
