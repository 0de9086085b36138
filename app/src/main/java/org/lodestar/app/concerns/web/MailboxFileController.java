package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot.Helpline;
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
 * A returning reporter sends photos or files, with a few words or none. What came whole and what
 * was typed stays until it is sent or the mailbox is shut, whatever else went wrong.
 */
@Controller
class MailboxFileController {
  private static final String RECEIPT = "who holds a receipt needs no account";
  private static final String PATH = "/mailbox/files";
  private static final String MESSAGES = "/mailbox/messages";
  private static final int LONGEST = 10_000;
  private static final Already FULL = new Already(Integer.MAX_VALUE / 2, Long.MAX_VALUE / 2);
  private static final String TOO_MANY = "site.fault.429.text";

  private final Mailboxes mailboxes;
  private final OpenMailbox open;
  private final Journey journey;
  private final Uploads uploads;
  private final FilesPageMaker maker;
  private final Gathering gathering;
  private final Clock clock;

  MailboxFileController(
      Mailboxes mailboxes,
      OpenMailbox open,
      Journey journey,
      Uploads uploads,
      FilesPageMaker maker,
      Gathering gathering,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.open = open;
    this.journey = journey;
    this.uploads = uploads;
    this.maker = maker;
    this.gathering = gathering;
    this.clock = clock;
  }

  /** The words beside the files. */
  record WordsForm(String text) {}

  @GetMapping(PATH)
  @Open(RECEIPT)
  ModelAndView ask(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return with(
        visit,
        holder -> {
          Unsent unsent = open.unsent(visit.request());
          return shown(visit, unsent).addObject("form", new WordsForm(unsent.text()));
        });
  }

  private ModelAndView shown(Visit visit, Unsent unsent) {
    return shown(visit, unsent, journey.emergencyOrPolice(visit.page()));
  }

  private ModelAndView shown(Visit visit, Unsent unsent, List<Helpline> helplines) {
    Page page = visit.page();
    Frame frame =
        new Frame(
            Voice.SOMEONE,
            page.link(MESSAGES),
            "",
            clock.instant().plus(DraftRows.IDLE),
            helplines);
    List<FilesPage.Held> held = unsent.gathered().files().stream().map(FilesPage.Held::of).toList();
    return new ModelAndView(
        "concerns/messageFiles", "model", maker.page(frame, PATH, held, true, true));
  }

  /** Sends what arrived when all of it did; else says which files did not and keeps the others. */
  @PostMapping(PATH)
  @Open(RECEIPT)
  ModelAndView send(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return open.find(visit).map(holder -> sent(visit, holder)).orElseGet(() -> lapsed(visit));
  }

  /** The words stay; files are taken from nobody whose receipt we do not know. */
  private ModelAndView lapsed(Visit visit) {
    return LapsedMailbox.keeping(uploads.form(visit.request(), FULL).field("text"), clock);
  }

  private ModelAndView sent(Visit visit, Holder holder) {
    Unsent before = open.unsent(visit.request());
    Already already = mailboxes.already(holder).and(Already.of(before.gathered().files()));
    ReceivedForm form = uploads.form(visit.request(), already);
    BindingResult result = maker.problems(form, visit.page());
    try {
      Unsent unsent = kept(visit, form, mailboxes.already(holder));
      judge(form, unsent, result);
      if (!mailboxes.mayAnswer(holder)) {
        result.reject(TOO_MANY);
      }
      return result.hasErrors()
          ? FilesPageMaker.wrong(shown(visit, unsent), result, FilesPageMaker.status(form))
          : handedIn(visit, holder, unsent);
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      visit.away();
      result.reject("concerns.away");
      List<Helpline> known = journey.lastKnownEmergency(visit.page());
      return FilesPageMaker.wrong(shown(visit, before, known), result, 503);
    }
  }

  private Unsent kept(Visit visit, ReceivedForm form, Already sent) {
    Gathering.Over over = new Gathering.Over();
    Unsent kept =
        open.change(
            visit.request(),
            before ->
                before
                    .with(form.field("text"))
                    .with(gathering.with(before.gathered(), form.held(), sent, over)));
    gathering.drop(over);
    return kept;
  }

  private static void judge(ReceivedForm form, Unsent unsent, BindingResult result) {
    if (unsent.gathered().files().isEmpty() && !result.hasErrors()) {
      result.rejectValue("photos", "concerns.messages.files.missing");
    }
    if (form.field("text").length() > LONGEST) {
      result.rejectValue("text", "concerns.messages.files.long");
    }
  }

  /** What was sent belongs to the concern from here on; the rest of what was begun is forgotten. */
  private ModelAndView handedIn(Visit visit, Holder holder, Unsent unsent) {
    List<HeldFile> files = unsent.gathered().files();
    mailboxes.answer(holder, words(visit.page(), unsent), files);
    open.change(visit.request(), Unsent::sent);
    unsent.gathered().begun().forEach(uploads::drop);
    return Journey.redirect(visit, MESSAGES + "?sent=yes");
  }

  /** A message without words says at least that files came. */
  private static String words(Page page, Unsent unsent) {
    String typed = unsent.text().strip();
    int files = unsent.gathered().files().size();
    return typed.isEmpty() ? page.t("concerns.messages.files.sent", files) : typed;
  }

  /** Takes a file out again; the words that stand beside it stay. */
  @PostMapping(PATH + "/remove")
  @Open(RECEIPT)
  ModelAndView remove(
      @RequestParam UUID file,
      @RequestParam Optional<String> text,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    return with(
        visit,
        holder -> {
          Optional<HeldFile> held = open.unsent(visit.request()).gathered().file(file);
          open.change(
              visit.request(),
              before ->
                  before.with(text.orElse(before.text())).with(before.gathered().without(file)));
          held.ifPresent(uploads::drop);
          return Journey.redirect(visit, PATH);
        });
  }

  private ModelAndView with(Visit visit, Function<Holder, ModelAndView> work) {
    return open.find(visit).map(work).orElseGet(() -> Journey.redirect(visit, "/mailbox"));
  }
}
