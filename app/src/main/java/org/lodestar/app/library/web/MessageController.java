package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sentences that everybody says in the same words: the list, one of them, writing, approving. */
@Controller
@RequestMapping(MessageController.PATH)
class MessageController {
  static final String PATH = "/messages";
  private static final String SURE = "yes";

  private final Messages messages;
  private final MessagePageMaker maker;

  MessageController(Messages messages, MessagePageMaker maker) {
    this.messages = messages;
    this.maker = maker;
  }

  static String href(String key) {
    return PATH + "/" + key;
  }

  @GetMapping
  @Permit(Action.READ_DOCUMENTS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.list(worker, page));
    return "library/messages";
  }

  @GetMapping("/{key}")
  @Permit(Action.READ_DOCUMENTS)
  String show(@PathVariable String key, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, messages.get(worker, key)));
    return "library/message";
  }

  @GetMapping("/{key}/write")
  @Permit(Action.EDIT_MESSAGES)
  String write(
      @PathVariable String key,
      @RequestParam(defaultValue = "en") String language,
      Worker worker,
      Page page,
      Model model) {
    Language in = Language.of(language);
    if (key.equals(Messages.NEW)) {
      model.addAttribute(
          "form", new MessageForms.Written("", "", null, "", TypedDate.of(null), 1L));
      return adding(page, model);
    }
    Messages.View view = messages.get(worker, key);
    model.addAttribute("form", form(view, in));
    return writing(view, in, view.next(in), List.of(), page, model);
  }

  private static MessageForms.Written form(Messages.View view, Language in) {
    Optional<MessageText> last =
        view.find(in, MessageState.WAITING).or(() -> view.find(in, MessageState.APPROVED));
    return new MessageForms.Written(
        view.message().key(),
        last.map(MessageText::words).orElse(""),
        view.message().audience(),
        view.message().owner(),
        TypedDate.of(last.map(MessageText::expires).orElse(null)),
        (long) view.next(in));
  }

  private String adding(Page page, Model model) {
    return SmallForm.of(page.t("library.message.new"), PATH, href(Messages.NEW) + "/write")
        .lead(page.t("library.message.lead"))
        .inset(numbers(page))
        .send(page.t("library.message.propose"))
        .show(model, asked(page, false, Language.ENGLISH), 1);
  }

  /** Which numbers the directory has, so that nobody guesses their names. */
  private String numbers(Page page) {
    String names = String.join(", ", messages.numbersKnown());
    return names.isEmpty() ? "" : page.t("library.message.numbers", names);
  }

  private String writing(
      Messages.View view,
      Language in,
      int number,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    SmallForm door = door(page, view, "library.message.write", "/write");
    SmallForm said =
        in == Language.ENGLISH
            ? door.lead(page.t("library.message.lead")).inset(numbers(page))
            : door.lead(page.t("library.message.lead.other", in.englishName()))
                .quoted(view.english().map(MessageText::words).orElse(""));
    return said.send(page.t("library.message.propose"))
        .show(model, asked(page, true, in), number, standing);
  }

  private static List<Asked> asked(Page page, boolean known, Language in) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.hidden("language", in.tag()));
    asked.addAll(MessageForms.Written.asked(page, known, in == Language.ENGLISH));
    return asked;
  }

  private static SmallForm door(Page page, Messages.View view, String title, String below) {
    String key = view.message().key();
    return new SmallForm(page.t(title), key, href(key), below)
        .clash("library.message.clash")
        .alone();
  }

  @PostMapping("/{key}/write")
  @Permit(Action.EDIT_MESSAGES)
  String write(
      @PathVariable String key,
      @RequestParam(defaultValue = "en") String language,
      @Valid @ModelAttribute("form") MessageForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Language in = key.equals(Messages.NEW) ? Language.ENGLISH : Language.of(language);
    int number = form == null ? -1 : (int) Typed.version(form.version());
    Message english = in == Language.ENGLISH ? null : messages.get(worker, key).message();
    if (form != null && english == null) {
      Saving.tell(result, form.missing());
    }
    Saving saving =
        Saving.attempt(
            result, response, () -> messages.write(worker, form.draft(key, in, english)));
    if (saving == Saving.SAVED) {
      return "redirect:" + href(key.equals(Messages.NEW) ? Typed.text(form.key()) : key);
    }
    if (key.equals(Messages.NEW)) {
      saving.tellClash(result, "library.message.key.taken");
      return adding(page, model);
    }
    Messages.View now = messages.get(worker, key);
    return saving == Saving.WRONG
        ? writing(now, in, number, List.of(), page, model)
        : writing(now, in, now.next(in), standing(page, now, in), page, model);
  }

  private static List<SummaryRow> standing(Page page, Messages.View now, Language in) {
    return now.texts().stream()
        .filter(each -> each.language() == in)
        .limit(1)
        .map(each -> SummaryRow.of(page.t("library.message.words"), each.words()))
        .toList();
  }

  /** A code of what is read is sent along, so that nobody approves anything else. */
  @GetMapping("/{key}/approve")
  @Permit(Action.APPROVE_MESSAGES)
  String approve(
      @PathVariable String key,
      @RequestParam(defaultValue = "en") String language,
      Worker worker,
      Page page,
      Model model) {
    Language in = Language.of(language);
    model.addAttribute("form", new MessageForms.Decided("", null, "", ""));
    return approving(messages.get(worker, key), in, List.of(), worker, page, model);
  }

  private String approving(
      Messages.View view,
      Language in,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Optional<MessageText> waiting = view.find(in, MessageState.WAITING);
    if (waiting.isEmpty()) {
      return resuming(view, in, standing, worker, page, model);
    }
    if (!messages.mayDecide(worker, waiting.get())) {
      return "redirect:" + href(view.message().key());
    }
    String words = waiting.get().words();
    SmallForm asked =
        door(page, view, "library.message.approve", "/approve")
            .lead(page.t("library.message.approve.lead", in.englishName()))
            .quoted(messages.filled(words, in).orElse(words))
            .about(maker.changes(worker, page, view, waiting.get()))
            .send(page.t("library.message.decide"))
            .unguarded();
    String read = view.code(waiting.get());
    return asked.show(model, MessageForms.Decided.asked(page, in, read), standing);
  }

  /** What was stopped is read once more, and said again by somebody who did not stop it. */
  private String resuming(
      Messages.View view,
      Language in,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Optional<MessageText> stopped = view.stopped(in);
    if (stopped.isEmpty() || !messages.mayResume(worker, stopped.get())) {
      return "redirect:" + href(view.message().key());
    }
    String words = stopped.get().words();
    return door(page, view, "library.message.again", "/approve")
        .lead(page.t("library.message.again.lead", in.englishName()))
        .quoted(messages.filled(words, in).orElse(words))
        .about(maker.changes(worker, page, view, stopped.get()))
        .send(page.t("library.message.again"))
        .unguarded()
        .show(
            model,
            List.of(
                Asked.hidden("language", in.tag()),
                Asked.hidden("read", view.code(stopped.get())),
                Asked.hidden("decision", MessageForms.Decided.Decision.AGAIN.name())),
            standing);
  }

  @PostMapping("/{key}/approve")
  @Permit(Action.APPROVE_MESSAGES)
  String approve(
      @PathVariable String key,
      @RequestParam(defaultValue = "en") String language,
      @Valid @ModelAttribute("form") MessageForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Language in = Language.of(language);
    Saving saving = Saving.attempt(result, response, () -> decide(worker, key, in, form));
    if (saving == Saving.SAVED) {
      return "redirect:" + href(key);
    }
    Messages.View now = messages.get(worker, key);
    List<SummaryRow> standing = saving == Saving.CLASHED ? standing(page, now, in) : List.of();
    return approving(now, in, standing, worker, page, model);
  }

  private void decide(Worker worker, String key, Language in, MessageForms.Decided form) {
    String read = Typed.text(form.read());
    switch (Objects.requireNonNull(form.decision())) {
      case APPROVE -> messages.approve(worker, key, in, read, Typed.text(form.reader()));
      case RETURN -> messages.giveBack(worker, key, in, read, Typed.text(form.why()));
      case AGAIN -> messages.resume(worker, key, in, read);
    }
  }

  /**
   * Asks once what goes, and where something else stands then; with the answer it goes at once: it
   * says less, and a second person is asked before anything is said again.
   */
  @PostMapping("/{key}/stop")
  @Permit(Action.EDIT_MESSAGES)
  String stop(
      @PathVariable String key,
      @RequestParam(defaultValue = "en") String language,
      @RequestParam(defaultValue = "") String sure,
      Worker worker,
      Page page,
      Model model) {
    Language in = Language.of(language);
    if (!sure.equals(SURE)) {
      return stopping(messages.get(worker, key), in, page, model);
    }
    messages.stop(worker, key, in);
    return "redirect:" + href(key);
  }

  private String stopping(Messages.View view, Language in, Page page, Model model) {
    Optional<MessageText> said = view.find(in, MessageState.APPROVED);
    if (said.isEmpty()) {
      return "redirect:" + href(view.message().key());
    }
    return door(page, view, "library.message.stop", "/stop")
        .lead(
            in == Language.ENGLISH
                ? page.t("library.message.stop.text")
                : page.t("library.message.stop.text.other", in.englishName()))
        .quoted(messages.filled(said.get().words(), in).orElse(said.get().words()))
        .about(MessagePageMaker.instead(page))
        .grave(page.t("library.message.stop.sure"))
        .cancel(page.t("library.message.stop.not"))
        .unguarded()
        .show(
            model,
            List.of(Asked.hidden("language", in.tag()), Asked.hidden("sure", SURE)),
            List.of());
  }
}
