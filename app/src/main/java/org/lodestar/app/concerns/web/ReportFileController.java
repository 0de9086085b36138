package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of the public journey on which photos and files are added. They lie sealed under keys
 * that stand in the draft only, so that the draft's end makes them unreadable at once.
 */
@Controller
class ReportFileController {
  private static final String ANYONE = "anyone may report";
  private static final String VIEW = "concerns/files";

  private final Journey journey;
  private final Drafts drafts;
  private final Uploads uploads;
  private final FilesPageMaker maker;
  private final Gathering gathering;
  private final Clock clock;

  ReportFileController(
      Journey journey,
      Drafts drafts,
      Uploads uploads,
      FilesPageMaker maker,
      Gathering gathering,
      Clock clock) {
    this.gathering = gathering;
    this.journey = journey;
    this.drafts = drafts;
    this.uploads = uploads;
    this.maker = maker;
    this.clock = clock;
  }

  @GetMapping("/report/files")
  @Open(ANYONE)
  ModelAndView ask(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    Optional<Draft> draft = drafts.find(visit.request());
    return draft.isEmpty() || draft.get().sent()
        ? journey.elsewhere(visit, draft)
        : shown(visit, draft.get());
  }

  private ModelAndView shown(Visit visit, Draft draft) {
    Page page = visit.page();
    Frame frame =
        new Frame(
            draft.voice(),
            page.link(Journey.before(Step.FILES, draft)),
            "",
            clock.instant().plus(DraftRows.IDLE),
            journey.emergencyOrPolice(page));
    boolean strip =
        draft
            .find(Step.SHARING, SharingForm.class)
            .map(form -> form.sharing() != Confidentiality.SHARE)
            .orElse(true);
    return new ModelAndView(
        VIEW,
        "model",
        maker.page(
            frame,
            Step.FILES.path(),
            draft.files().stream().map(FilesPage.Held::of).toList(),
            strip,
            true));
  }

  /** Takes what was chosen, then goes on or stays for more. What was taken is kept in any case. */
  @PostMapping("/report/files")
  @Open(ANYONE)
  ModelAndView take(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    Optional<Draft> draft = drafts.find(visit.request());
    if (draft.isEmpty() || draft.get().sent()) {
      return journey.elsewhere(visit, draft);
    }
    ReceivedForm form = uploads.form(visit.request(), Already.of(draft.get().files()));
    try {
      return taken(visit, form);
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      form.held().forEach(uploads::drop);
      visit.away();
      return Journey.redirect(visit, Step.FILES.path());
    }
  }

  private ModelAndView taken(Visit visit, ReceivedForm form) {
    Gathering.Over over = new Gathering.Over();
    Draft draft =
        drafts.change(
            visit.request(),
            visit.response(),
            before ->
                before.with(
                    gathering.with(before.gathered(), form.held(), Already.nothing(), over)));
    gathering.drop(over);
    if (draft.sent()) {
      return Journey.redirect(visit, Journey.SENT);
    }
    BindingResult result = maker.problems(form, visit.page());
    if (result.hasErrors()) {
      return FilesPageMaker.wrong(shown(visit, draft), result, FilesPageMaker.status(form));
    }
    boolean on = form.field("do").equals("on");
    return Journey.redirect(visit, on ? Journey.following(Step.FILES, draft) : Step.FILES.path());
  }

  @PostMapping("/report/files/remove")
  @Open(ANYONE)
  ModelAndView remove(@RequestParam UUID file, ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    Optional<HeldFile> held =
        drafts.find(visit.request()).flatMap(draft -> draft.gathered().file(file));
    if (held.isPresent()) {
      drafts.change(
          visit.request(), visit.response(), draft -> draft.with(draft.gathered().without(file)));
      uploads.drop(held.get());
    }
    return Journey.redirect(visit, Step.FILES.path());
  }
}
