package org.lodestar.app.concerns.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.lodestar.app.concerns.Mailboxes;
import org.lodestar.app.concerns.Mailboxes.Holder;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.Uploads;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** A returning reporter sends photos or files with a few words. */
@Controller
class MailboxFilePages {
  private static final String RECEIPT = "who holds a receipt needs no account";
  private static final String PATH = "/mailbox/files";
  private static final String MESSAGES = "/mailbox/messages";
  private static final int LONGEST = 10_000;

  private final Mailboxes mailboxes;
  private final OpenMailbox open;
  private final Journey journey;
  private final Uploads uploads;
  private final FilesDesk desk;
  private final Clock clock;

  MailboxFilePages(
      Mailboxes mailboxes,
      OpenMailbox open,
      Journey journey,
      Uploads uploads,
      FilesDesk desk,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.open = open;
    this.journey = journey;
    this.uploads = uploads;
    this.desk = desk;
    this.clock = clock;
  }

  /** The words beside the files; an empty form. */
  record WordsForm(String text) {}

  @GetMapping(PATH)
  @Open(RECEIPT)
  ModelAndView ask(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return with(visit, holder -> shown(visit).addObject("form", new WordsForm("")));
  }

  private ModelAndView shown(Visit visit) {
    Page page = visit.page();
    Frame frame =
        new Frame(
            Voice.SOMEONE,
            page.link(MESSAGES),
            "",
            clock.instant().plus(DraftRows.IDLE),
            journey.emergencyOrPolice(page));
    return new ModelAndView(
        "concerns/messageFiles", "model", desk.page(frame, PATH, List.of(), true, false));
  }

  /** Sends what arrived; says which files did not. */
  @PostMapping(PATH)
  @Open(RECEIPT)
  ModelAndView send(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return with(visit, holder -> sent(visit, holder));
  }

  private ModelAndView sent(Visit visit, Holder holder) {
    ReceivedForm form = uploads.form(visit.request(), mailboxes.already(holder));
    BindingResult result = desk.problems(form, visit.page());
    if (form.held().isEmpty() && !result.hasErrors()) {
      result.rejectValue("photos", "concerns.messages.files.missing");
    }
    if (form.field("text").length() > LONGEST) {
      result.rejectValue("text", "concerns.messages.files.long");
    }
    if (result.hasErrors()) {
      form.held().forEach(uploads::drop);
      return FilesDesk.wrong(shown(visit), result, FilesDesk.status(form));
    }
    return handedIn(visit, holder, form, result);
  }

  private ModelAndView handedIn(
      Visit visit, Holder holder, ReceivedForm form, BindingResult result) {
    try {
      mailboxes.answer(holder, words(visit.page(), form), form.held());
      return Journey.redirect(visit, MESSAGES + "?sent=yes");
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      form.held().forEach(uploads::drop);
      visit.away();
      result.reject("concerns.away");
      return FilesDesk.wrong(shown(visit), result, 503);
    }
  }

  /** A message without words says at least that files came. */
  private static String words(Page page, ReceivedForm form) {
    String typed = form.field("text").strip();
    return typed.isEmpty() ? page.t("concerns.messages.files.sent", form.held().size()) : typed;
  }

  private ModelAndView with(Visit visit, Function<Holder, ModelAndView> work) {
    return open.find(visit).map(work).orElseGet(() -> Journey.redirect(visit, "/mailbox"));
  }
}
