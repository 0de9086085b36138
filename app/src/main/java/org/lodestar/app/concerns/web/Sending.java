package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Reports.NobodyReceives;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Hands a report in, once however often it is sent, and shows its receipt. */
@Component
class Sending {
  private static final String MODEL = "model";
  private static final int SHOWN_SECONDS = 600;

  private final Journey journey;
  private final Drafts drafts;
  private final Reports reports;
  private final Mailboxes mailboxes;
  private final ReaderPageMaker readers;
  private final Paces paces;
  private final Clock clock;

  Sending(
      Journey journey,
      Drafts drafts,
      Reports reports,
      Mailboxes mailboxes,
      ReaderPageMaker readers,
      Paces paces,
      Clock clock) {
    this.journey = journey;
    this.drafts = drafts;
    this.reports = reports;
    this.mailboxes = mailboxes;
    this.readers = readers;
    this.paces = paces;
    this.clock = clock;
  }

  /**
   * The short way: one press takes what happened and hands it in. Nothing is said to be sent that
   * holds nothing.
   *
   * @param code the receipt as the page of the press holds it: who presses twice may never have
   *     seen the answer to the first press, which shows it once
   */
  ModelAndView now(SeenForm form, BindingResult result, Visit visit, String code) {
    Draft before = journey.draft(visit);
    if (before.sent()) {
      return pressedAgain(visit, before, code);
    }
    if (!result.hasErrors()
        && !visit.readsOn()
        && !ReportText.something(before.with(Step.SEEN, form))) {
      result.rejectValue("seen", "concerns.check.nothing");
    }
    return journey.takeLast(
        form,
        result,
        visit,
        () -> begun(form, code),
        draft -> draft.sent() ? pressedAgain(visit, draft, code) : orUnsent(visit, draft));
  }

  /**
   * What a press begins whose draft ended, or whose cookie is gone: under the receipt that its page
   * holds, so that a second press before the first was answered makes no second report. Where that
   * receipt belongs to a report with other words, these are a report of their own and are kept.
   */
  private Draft begun(SeenForm form, String code) {
    return ReceiptCode.parse(code)
        .map(receipt -> Draft.pressed(receipt, form))
        .filter(this::mayHaveItsReceipt)
        .orElseGet(Draft::fresh);
  }

  private boolean mayHaveItsReceipt(Draft draft) {
    return mailboxes
        .find(draft.receiptCode())
        .map(Holder::concern)
        .filter(concern -> !concern.equals(draft.concern()))
        .isEmpty();
  }

  private ModelAndView pressedAgain(Visit visit, Draft draft, String code) {
    return draft.receipt().isEmpty() && !code.isEmpty()
        ? shownAgain(visit, draft, code)
        : Journey.redirect(visit, Journey.SENT);
  }

  private ModelAndView orUnsent(Visit visit, Draft draft) {
    try {
      return handIn(visit, draft);
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      return unsent(visit);
    }
  }

  /** Stores the report and says so only after it is safe. */
  ModelAndView handIn(Visit visit, Draft draft) {
    if (!ReportText.something(draft)) {
      return Journey.redirect(visit, Journey.CHECK);
    }
    if (journey.closed() && mailboxes.find(draft.receiptCode()).isEmpty()) {
      return closed(visit.page(), true);
    }
    paces.report(visit.request());
    try {
      String filesSay = visit.page().t("concerns.messages.files.sent", draft.files().size());
      reports.submit(ReportText.of(draft, filesSay), draft.receiptCode(), draft.files());
    } catch (NobodyReceives nobody) {
      return closed(visit.page(), true);
    }
    drafts.change(visit.request(), visit.response(), before -> before.handedIn(clock.instant()));
    return Journey.redirect(visit, Journey.SENT);
  }

  /** The database is away: nothing was sent, and everything is kept to be sent again. */
  ModelAndView unsent(Visit visit) {
    visit.away();
    return new ModelAndView("concerns/unsent", MODEL, bare(List.of()));
  }

  /**
   * Nobody could ever read it: who came to tell gets lines that answer now, and keeps what they
   * wrote so that they can read it out.
   */
  ModelAndView closed(Page page, boolean wrote) {
    Frame frame = bare(readers.lines(page));
    return new ModelAndView(
        "concerns/closed", MODEL, new ClosedPage(frame, journey.emergency(page), wrote));
  }

  /** Who needs more time, or lost the page, has the receipt itself in their hands. */
  ModelAndView shownAgain(Visit visit, Draft draft, String code) {
    paces.beforeReceipt(visit.request());
    Optional<ReceiptCode> known =
        ReceiptCode.parse(code).filter(each -> mailboxes.find(each).isPresent());
    if (known.isEmpty()) {
      paces.wrongReceipt(visit.request());
    }
    return sent(visit, draft, known.map(ReceiptCode::grouped).orElse(""));
  }

  /** A page that shows the code gives way by itself after ten minutes, script or not. */
  ModelAndView sent(Visit visit, Draft draft, String code) {
    if (!code.isEmpty()) {
      visit
          .response()
          .setHeader("Refresh", SHOWN_SECONDS + ";url=" + visit.page().link(Journey.SENT));
    }
    return new ModelAndView("concerns/sent", MODEL, sentPage(draft, code, visit.page()));
  }

  private SentPage sentPage(Draft draft, String code, Page page) {
    AgeStatus age = draft.find(Step.AGE, AgeForm.class).map(AgeForm::age).orElse(AgeStatus.UNSURE);
    Voice voice = draft.voice();
    Frame frame =
        new Frame(voice, "", "", clock.instant().plus(DraftRows.IDLE), journey.others(page, voice));
    return new SentPage(
        frame,
        code,
        readers.reader(age, page).orElse(null),
        draft.find(Step.FILES, FilesForm.class).map(FilesForm::count).orElse(0));
  }

  /** What a page has that belongs to no draft. */
  Frame bare(List<Helpline> helplines) {
    return new Frame(Voice.SOMEONE, "", "", clock.instant().plus(DraftRows.IDLE), helplines);
  }
}
