package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.GivenFileShut;
import org.lodestar.app.concerns.Letter;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.GivenFiles;
import org.lodestar.app.concerns.face.Translations;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.triage.MessageReminder;
import org.lodestar.app.triage.domain.AskedForMore;
import org.lodestar.vocabulary.Known;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer writes to the reporter, who reads it in the mailbox. */
@Controller
class MessageController {
  private static final String VIEW = "triage/message";
  private static final String NOBODY_READS = "triage/nobodyReads";

  private final Concerns concerns;
  private final GivenFiles given;
  private final Translations translations;
  private final MessagePageMaker maker;
  private final ObjectProvider<MessageReminder> reminders;

  MessageController(
      Concerns concerns,
      GivenFiles given,
      Translations translations,
      MessagePageMaker maker,
      ObjectProvider<MessageReminder> reminders) {
    this.concerns = concerns;
    this.given = given;
    this.translations = translations;
    this.maker = maker;
    this.reminders = reminders;
  }

  /** Looking changes nothing; what the reporter wrote is read when somebody says so or answers. */
  @GetMapping("/concerns/{id}/message")
  @Permit(Action.TRIAGE_CONCERN)
  String message(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String ready,
      Model model) {
    if (!maker.read(worker, id)) {
      model.addAttribute("model", maker.unread(worker, id, page));
      return NOBODY_READS;
    }
    model.addAttribute("form", WordForms.Message.of(maker.ready(worker, id, ready), ready));
    model.addAttribute("model", maker.page(worker, id, page, ready, false, List.of()));
    return VIEW;
  }

  /**
   * Sends the words, and with them the copies of the files that were chosen. A file that is added
   * here belongs to the concern, whatever becomes of the message.
   */
  @PostMapping("/concerns/{id}/message")
  @Permit(Action.TRIAGE_CONCERN)
  String sent(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") WordForms.Message form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!maker.read(worker, id)) {
      return Done.NO_MAILBOX.at(address(id));
    }
    List<UUID> chosen = new ArrayList<>(form.chosen());
    int status = maker.add(worker, id, request, page, chosen, result);
    if (!result.hasErrors() && form.reminds()) {
      checkHours(worker, id, form, result);
    }
    List<UUID> unclear = translations.waiting(worker, id);
    if (!unclear.isEmpty() && form.understood() == null) {
      result.rejectValue("understood", "triage.message.understood.missing");
    }
    boolean asks = !result.hasErrors() && AskedForMore.in(form.text());
    GivenFiles.Ready ready =
        result.hasErrors()
            ? new GivenFiles.Ready(List.of(), java.util.Map.of())
            : given.ready(worker, id, chosen);
    maker.refuse(worker, id, ready, page, result);
    if (!result.hasErrors() && (!asks || form.warned())) {
      send(worker, id, form, asks, ready, result);
    }
    if (result.hasErrors() || (asks && !form.warned())) {
      response.setStatus(status);
      model.addAttribute("model", maker.page(worker, id, page, form.ready(), asks, chosen));
      return VIEW;
    }
    read(worker, id, form, page, unclear);
    if (Boolean.TRUE.equals(form.translate())) {
      translations.need(worker, id, form.once(), true);
    }
    return Done.SENT.at(address(id));
  }

  /** Who did not understand what they wrote has not read it: it waits on, and says so. */
  private void read(Worker worker, UUID id, WordForms.Message form, Page page, List<UUID> unclear) {
    if (!unclear.isEmpty() && form.understood() == Known.NO) {
      return;
    }
    String by = page.t("triage.message.understood.by", worker.displayName());
    unclear.forEach(text -> translations.done(worker, id, text, by, ""));
    concerns.markMessagesRead(worker, id);
  }

  private void send(
      Worker worker,
      UUID id,
      WordForms.Message form,
      boolean asks,
      GivenFiles.Ready ready,
      BindingResult result) {
    try {
      given.message(worker, id, letter(form, asks), ready.files());
    } catch (OwnReportShut shut) {
      result.reject("worries.shut");
    } catch (GivenFileShut shut) {
      result.reject("triage.give.shut");
    }
  }

  private static Letter letter(WordForms.Message form, boolean asks) {
    @Nullable LocalTime from = WordForms.Message.hour(form.from());
    @Nullable LocalTime to = WordForms.Message.hour(form.to());
    return new Letter(form.once(), form.text(), asks, form.reminds(), from, to);
  }

  private void checkHours(Worker worker, UUID id, WordForms.Message form, BindingResult result) {
    reminders.stream()
        .flatMap(
            each ->
                each
                    .fault(
                        worker,
                        id,
                        WordForms.Message.hour(form.from()),
                        WordForms.Message.hour(form.to()))
                    .stream())
        .findFirst()
        .ifPresent(key -> result.rejectValue("remind", key));
  }

  @PostMapping("/concerns/{id}/messages-read")
  @Permit(Action.TRIAGE_CONCERN)
  String read(@PathVariable UUID id, Worker worker) {
    concerns.markMessagesRead(worker, id);
    return "redirect:" + address(id);
  }

  private static String address(UUID id) {
    return "/concerns/" + id;
  }
}
