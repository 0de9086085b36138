package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Mailboxes.Conversation;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.files.FileAnswer;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Shut;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where a reporter comes back with a receipt. */
@Controller
class MailboxController {
  private static final String RECEIPT = "who holds a receipt needs no account";
  private static final String ENTRY = "/mailbox";
  private static final String MESSAGES = "/mailbox/messages";

  private final Mailboxes mailboxes;
  private final OpenMailbox open;
  private final ReaderPageMaker readers;
  private final Journey journey;
  private final Paces paces;
  private final Clock clock;

  MailboxController(
      Mailboxes mailboxes,
      OpenMailbox open,
      ReaderPageMaker readers,
      Journey journey,
      Paces paces,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.open = open;
    this.readers = readers;
    this.journey = journey;
    this.paces = paces;
    this.clock = clock;
  }

  @GetMapping(ENTRY)
  @Open(RECEIPT)
  ModelAndView enter() {
    return entry(false).addObject("form", new CodeForm("", ""));
  }

  /** Wrong and unknown receipts get the same words; only guesses are slowed down. */
  @PostMapping(ENTRY)
  @Open(RECEIPT)
  ModelAndView enter(
      @Valid @ModelAttribute("form") CodeForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    boolean lapsed = !form.words().isEmpty();
    if (result.hasErrors()) {
      return entry(lapsed);
    }
    Visit visit = Visit.of(web, page);
    Optional<Holder> holder = holder(form, visit);
    if (holder.isEmpty()) {
      result.rejectValue("code", "concerns.mailbox.code.wrong");
      return entry(lapsed);
    }
    open.open(visit, holder.get(), form.words());
    return Journey.redirect(visit, MESSAGES);
  }

  /** A slip of the pen, which the check characters show, is no guess and slows nobody. */
  private Optional<Holder> holder(CodeForm form, Visit visit) {
    Optional<ReceiptCode> code = ReceiptCode.parse(form.code());
    if (code.isEmpty()) {
      return Optional.empty();
    }
    paces.beforeReceipt(visit.request());
    Optional<Holder> holder = code.flatMap(mailboxes::find);
    if (holder.isEmpty()) {
      paces.wrongReceipt(visit.request());
    }
    return holder;
  }

  private ModelAndView entry(boolean lapsed) {
    return LapsedMailbox.entry(lapsed, clock);
  }

  private ModelAndView lapsed(String text) {
    return LapsedMailbox.keeping(text, clock);
  }

  @GetMapping(MESSAGES)
  @Open(RECEIPT)
  ModelAndView messages(
      @RequestParam(name = "sent", defaultValue = "") String sent,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    return with(
        visit,
        holder ->
            conversation(visit, holder, sent.equals("yes"))
                .addObject("form", new AnswerForm(open.unsent(visit.request()).text())));
  }

  /**
   * What they say when they are asked if they are safe. A "no" tells the people on duty at once;
   * what stands in the box meanwhile is kept, and sent by its own button alone.
   */
  @PostMapping("/mailbox/safe")
  @Open(RECEIPT)
  ModelAndView safe(
      @RequestParam(name = "answer", defaultValue = "") String answer,
      @RequestParam(name = "text", defaultValue = "") String text,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    UnsafeForm form = new UnsafeForm(text);
    try {
      return open.find(visit)
          .map(holder -> said(visit, holder, answer, text))
          .orElseGet(() -> lapsed(text));
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      BindingResult result = new BeanPropertyBindingResult(form, "form");
      return keep(visit, result, "concerns/unsafeAgain", journey.lastKnownEmergency(page))
          .addAllObjects(result.getModel());
    }
  }

  private ModelAndView said(Visit visit, Holder holder, String answer, String text) {
    open.change(visit.request(), before -> before.with(text).askedNow());
    if (answer.equals("NO")) {
      mailboxes.noLongerSafe(holder, "");
      return Journey.redirect(visit, "/mailbox/alerted");
    }
    return Journey.redirect(visit, MESSAGES);
  }

  /** A file that went out with a message of ours, for the disk; another reporter's is not found. */
  @GetMapping("/mailbox/files/{file}")
  @Open(RECEIPT)
  @Nullable ModelAndView file(@PathVariable UUID file, ServletWebRequest web, Page page)
      throws IOException {
    Visit visit = Visit.of(web, page);
    Optional<Holder> holder = open.find(visit);
    if (holder.isEmpty()) {
      return Journey.redirect(visit, ENTRY);
    }
    return switch (mailboxes.openFile(holder.get(), file)) {
      case OpenedFile copy -> {
        FileAnswer.taken(copy, visit.response());
        yield null;
      }
      case Shut shut -> noLongerOpen(visit, holder.get());
    };
  }

  private ModelAndView noLongerOpen(Visit visit, Holder holder) {
    AnswerForm form = new AnswerForm("");
    BindingResult result = new BeanPropertyBindingResult(form, "form");
    result.reject("concerns.messages.given.shut");
    ModelAndView view = conversation(visit, holder, false).addObject("form", form);
    return FilesPageMaker.wrong(view, result, HttpStatus.GONE.value());
  }

  private ModelAndView conversation(Visit visit, Holder holder, boolean sent) {
    Conversation talk = mailboxes.open(holder);
    MailboxPage model =
        new MailboxPage(
            frame("", List.of()),
            talk.stage(),
            readers.reader(talk.receiver(), visit.page()).orElse(null),
            talk.messages(),
            mailboxes.filesSent(holder),
            open.unsent(visit.request()).toAsk(),
            sent);
    return new ModelAndView("concerns/messages", "model", model);
  }

  @PostMapping("/mailbox/answer")
  @Open(RECEIPT)
  ModelAndView answer(
      @Valid @ModelAttribute("form") AnswerForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    String text = form.text() == null ? "" : form.text();
    try {
      return open.find(visit)
          .map(holder -> answered(visit, holder, text, result))
          .orElseGet(() -> lapsed(text));
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      return keep(visit, result, "concerns/answerAgain", List.of());
    }
  }

  private ModelAndView answered(Visit visit, Holder holder, String text, BindingResult result) {
    if (visit.readsOn()) {
      open.change(visit.request(), before -> before.with(text));
      return Journey.redirect(visit, MESSAGES);
    }
    if (!result.hasErrors() && !mailboxes.mayAnswer(holder)) {
      result.reject("site.fault.429.text");
      return FilesPageMaker.wrong(
          conversation(visit, holder, false), result, HttpStatus.TOO_MANY_REQUESTS.value());
    }
    if (result.hasErrors()) {
      return conversation(visit, holder, false);
    }
    mailboxes.answer(holder, text);
    open.change(visit.request(), before -> before.with(""));
    return Journey.redirect(visit, MESSAGES + "?sent=yes");
  }

  /** Says 999, the silent way and the staffed hours before anything is sent. */
  @GetMapping("/mailbox/unsafe")
  @Open(RECEIPT)
  ModelAndView noLongerSafe(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    return with(visit, holder -> unsafe(holder, page).addObject("form", new UnsafeForm("")));
  }

  private ModelAndView unsafe(Holder holder, Page page) {
    return new ModelAndView("concerns/unsafe", "model", unsafePage(holder, page));
  }

  private UnsafePage unsafePage(Holder holder, Page page) {
    return new UnsafePage(
        frame(page.link(MESSAGES), journey.emergency(page)),
        readers.reader(mailboxes.receiver(holder), page).orElse(null));
  }

  @PostMapping("/mailbox/unsafe")
  @Open(RECEIPT)
  ModelAndView noLongerSafe(
      @Valid @ModelAttribute("form") UnsafeForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    String text = form.text() == null ? "" : form.text();
    try {
      return open.find(visit)
          .map(
              holder -> {
                if (visit.readsOn()) {
                  return unsafe(holder, page).addObject("form", new UnsafeForm(text));
                }
                if (result.hasErrors()) {
                  return unsafe(holder, page);
                }
                mailboxes.noLongerSafe(holder, text);
                return Journey.redirect(visit, "/mailbox/alerted");
              })
          .orElseGet(() -> lapsed(text));
    } catch (DataAccessException | TransactionException away) {
      Outage.only(away);
      return keep(visit, result, "concerns/unsafeAgain", journey.lastKnownEmergency(page));
    }
  }

  @GetMapping("/mailbox/alerted")
  @Open(RECEIPT)
  ModelAndView alerted(ServletWebRequest web, Page page) {
    return with(
        Visit.of(web, page),
        holder -> new ModelAndView("concerns/alerted", "model", unsafePage(holder, page)));
  }

  @PostMapping("/mailbox/close")
  @Open(RECEIPT)
  ModelAndView close(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    open.close(visit.request(), visit.response());
    return Journey.redirect(visit, ENTRY);
  }

  /** The database is away: the words stay on the page, and nothing was sent. */
  private ModelAndView keep(
      Visit visit, BindingResult result, String view, List<Helpline> helplines) {
    visit.away();
    result.reject("concerns.away");
    return new ModelAndView(view, "model", frame("", helplines));
  }

  private ModelAndView with(Visit visit, Function<Holder, ModelAndView> work) {
    return open.find(visit).map(work).orElseGet(() -> Journey.redirect(visit, ENTRY));
  }

  private Frame frame(String back, List<Helpline> helplines) {
    return new Frame(Voice.SOMEONE, back, "", clock.instant().plus(DraftRows.IDLE), helplines);
  }
}
