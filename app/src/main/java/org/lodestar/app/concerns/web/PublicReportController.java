package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.RecordingSlot;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the public journey that ask nothing: its start, advice, its end. */
@Controller
class PublicReportController {
  private static final String ANYONE = "anyone may report";
  private static final String MODEL = "model";
  private static final String AT = "at";

  private final Journey journey;
  private final Drafts drafts;
  private final Sending sending;
  private final ObjectProvider<RecordingSlot> recordings;
  private final Clock clock;

  PublicReportController(
      Journey journey,
      Drafts drafts,
      Sending sending,
      ObjectProvider<RecordingSlot> recordings,
      Clock clock) {
    this.journey = journey;
    this.drafts = drafts;
    this.sending = sending;
    this.recordings = recordings;
    this.clock = clock;
  }

  @GetMapping("/report")
  @Open(ANYONE)
  ModelAndView start(@RequestParam(name = AT, defaultValue = "") String at, Page page) {
    return journey.closed()
        ? sending.closed(page, false)
        : new ModelAndView("concerns/start", MODEL, sending.bare(List.of()))
            .addObject(AT, StartPlace.known(at))
            .addObject("recordings", recordings(page));
  }

  /** How one tells a worry, in sign language or aloud, where anybody recorded it. */
  private List<RecordingSlot.Recorded> recordings(Page page) {
    RecordingSlot slot = recordings.getIfAvailable();
    return slot == null ? List.of() : slot.recordings("report", page);
  }

  /** Begins afresh where an earlier report of this visit was sent. */
  @PostMapping("/report")
  @Open(ANYONE)
  ModelAndView begin(
      @RequestParam(name = AT, defaultValue = "") String at, ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    String sort = StartPlace.known(at);
    if (visit.readsOn()) {
      return Journey.redirect(visit, Journey.START + (sort.isEmpty() ? "" : "?at=" + sort));
    }
    if (journey.closed()) {
      return Journey.redirect(visit, Journey.START);
    }
    if (drafts.find(visit.request()).filter(Draft::sent).isPresent()) {
      drafts.forget(visit.request(), visit.response());
    }
    keepPlace(sort, visit);
    return Journey.redirect(visit, Step.DANGER.path());
  }

  /** A comfort, so that nobody is held up for it while the database is away. */
  private void keepPlace(String sort, Visit visit) {
    if (sort.isEmpty()) {
      return;
    }
    try {
      drafts.change(visit.request(), visit.response(), draft -> draft.startedAt(sort));
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
    }
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
    return new ModelAndView("concerns/ended", MODEL, sending.bare(List.of()));
  }

  /** Asked by the page itself when the visitor wants to go on: sets the idle clock back. */
  @GetMapping("/report/stay")
  @Open(ANYONE)
  ModelAndView stay(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return drafts.find(visit.request()).isPresent()
        ? new ModelAndView("concerns/stay", MODEL, sending.bare(List.of()))
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
              new CheckPage(
                  frame,
                  Answers.of(seen, page),
                  ReportText.something(seen),
                  ReportText.nowhere(seen));
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
        (visit, draft) -> {
          if (!ReportText.something(draft)) {
            return Journey.redirect(visit, Journey.CHECK);
          }
          return journey.closed()
              ? sending.closed(page, true)
              : new ModelAndView("concerns/receipt", MODEL, receiptPage(draft, page));
        });
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
      return complete(visit, sending::handIn);
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      return sending.unsent(visit);
    }
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
        ? sending.sent(visit, draft.get(), drafts.showReceipt(visit.request(), clock.instant()))
        : Journey.redirect(visit, Journey.onward(draft.get()));
  }

  /** Who needs more time to write the code down shows it again from the page that shows it. */
  @PostMapping("/report/sent/keep")
  @Open(ANYONE)
  ModelAndView keepShown(
      @RequestParam(name = "code", defaultValue = "") String code,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    Optional<Draft> draft = drafts.find(visit.request()).filter(Draft::sent);
    if (draft.isEmpty()) {
      return Journey.redirect(visit, Journey.START);
    }
    return sending.shownAgain(visit, draft.get(), code);
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
}
