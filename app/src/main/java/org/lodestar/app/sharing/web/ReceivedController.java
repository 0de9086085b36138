package org.lodestar.app.sharing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Notice;
import org.lodestar.app.sharing.Opened;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareDoor;
import org.lodestar.app.sharing.TurnedSince;
import org.lodestar.app.sharing.face.Acceptance;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.ShareAnswers;
import org.lodestar.app.sharing.face.ShareConcern;
import org.lodestar.app.sharing.face.ShareCorrections;
import org.lodestar.app.sharing.store.AnswerWords;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A share for its receiver: notice, answer, the question before the first view, content. */
@Controller
@RequestMapping("/shared/{id}")
class ReceivedController {
  private final ReceivedShares received;
  private final Acceptance acceptance;
  private final ShareCorrections corrections;
  private final ShareConcern concerns;
  private final ShareAnswers answers;
  private final AnswerWords words;
  private final PartyNames names;
  private final List<ShareDoor> doors;
  private final List<TurnedSince> turned;
  private final Clock clock;

  ReceivedController(
      ReceivedShares received,
      Acceptance acceptance,
      ShareCorrections corrections,
      ShareConcern concerns,
      ShareAnswers answers,
      AnswerWords words,
      PartyNames names,
      List<ShareDoor> doors,
      List<TurnedSince> turned,
      Clock clock) {
    this.received = received;
    this.acceptance = acceptance;
    this.corrections = corrections;
    this.concerns = concerns;
    this.answers = answers;
    this.words = words;
    this.names = names;
    this.doors = List.copyOf(doors);
    this.turned = List.copyOf(turned);
    this.clock = clock;
  }

  @GetMapping
  @Permit(Action.KNOW_SHARE)
  String notice(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Notice notice = received.notice(worker, id);
    model.addAttribute(
        "model",
        new NoticePage(
            notice,
            names.of(page, notice.happened(), List.of()),
            worker.mayEver(Action.ANSWER_SHARE),
            worker.mayEver(Action.CARRY_SHARE),
            raise(worker, notice.share()),
            answers
                .last(id)
                .map(last -> words.answer(worker.organisationName(), last).text())
                .orElse(null),
            notice.endSeenBy(worker.id()),
            ask(worker)));
    return "sharing/notice";
  }

  private NoticePage.Ask ask(Worker worker) {
    if (worker.mayEver(Action.ANSWER_SHARE)) {
      return new NoticePage.Ask(List.of(), List.of());
    }
    UUID here = worker.organisation();
    return new NoticePage.Ask(
        names.holding(here, Action.ANSWER_SHARE.roles()),
        names.holding(here, List.of(Role.ORGANISATION_ADMINISTRATOR)));
  }

  private NoticePage.Raise raise(Worker worker, Share share) {
    return concerns
        .of(worker, share)
        .map(line -> new NoticePage.Raise(false, line.reference(), "/concerns/" + line.id()))
        .orElseGet(() -> new NoticePage.Raise(concerns.offers(worker, share), "", ""));
  }

  @PostMapping("/accept")
  @Permit(Action.ANSWER_SHARE)
  String accept(@PathVariable UUID id, Worker worker) {
    acceptance.accept(worker, id);
    return "redirect:" + Addresses.received(id);
  }

  @PostMapping("/refuse")
  @Permit(Action.ANSWER_SHARE)
  String refuse(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String reason,
      Worker worker) {
    received.refuse(worker, id, reason(reason));
    return "redirect:" + Addresses.received(id);
  }

  @PostMapping("/return")
  @Permit(Action.ANSWER_SHARE)
  String giveBack(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String reason,
      Worker worker) {
    received.giveBack(worker, id, reason(reason));
    return "redirect:" + Addresses.received(id);
  }

  /** They have seen that it ended, or that it changed, and have acted on it. */
  @PostMapping("/seen")
  @Permit(Action.KNOW_SHARE)
  String see(@PathVariable UUID id, Worker worker) {
    if (received.isOver(worker, id)) {
      received.seeEnd(worker, id);
    } else {
      received.follow(worker, id);
    }
    return "redirect:" + Addresses.received(id);
  }

  private static @Nullable EndReason reason(@Nullable String typed) {
    return Arrays.stream(EndReason.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/declaration")
  @Permit(Action.KNOW_SHARE)
  String askDeclaration(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new DeclarationForm(null, null));
    return declaring(worker, id, page, model);
  }

  private String declaring(Worker worker, UUID id, Page page, Model model) {
    Notice notice = received.notice(worker, id);
    Optional<PersonalText> name = received.nameToAskAbout(worker, id);
    String here = Addresses.received(id);
    return SmallForm.of(page.t("sharing.declare.title"), here, here + "/declaration")
        .caption(page.t("sharing.notice.title", notice.share().reference()))
        .lead(page.t(name.isPresent() ? "sharing.declare.text" : "sharing.declare.noName"))
        .quoted(name.map(PersonalText::text).orElse(""))
        .send(page.t("sharing.continue"))
        .unguarded()
        .alone()
        .show(model, DeclarationForm.asked(page));
  }

  @PostMapping("/declaration")
  @Permit(Action.KNOW_SHARE)
  String declare(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DeclarationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      return declaring(worker, id, page, model);
    }
    if (form.isConflict()) {
      ConflictReason reason = form.reason() == null ? ConflictReason.OTHER : form.reason();
      received.declareConflict(worker, id, reason);
      return "redirect:/shared";
    }
    received.declareNoConflict(worker, id);
    return "redirect:" + Addresses.received(id) + "/content";
  }

  @GetMapping("/content")
  @Permit(Action.READ_SHARE)
  String content(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return shown(worker, id, page, model, Reading.Kind.SCREEN, "sharing/content");
  }

  @GetMapping("/print")
  @Permit(Action.READ_SHARE)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return shown(worker, id, page, model, Reading.Kind.PAPER, "sharing/contentPrint");
  }

  private static boolean isTurned(TurnedSince each, Opened opened) {
    return each.isTurned(opened.share(), opened.asOf());
  }

  /** What may not be read leads back to the notice, which says why, or to the question first. */
  private String shown(
      Worker worker, UUID id, Page page, Model model, Reading.Kind kind, String view) {
    Optional<Opened> opened = received.read(worker, id, kind);
    if (opened.isPresent()) {
      corrections.read(worker, opened.get().share());
      model.addAttribute(
          "model",
          new ContentPage(
              opened.get(),
              names.of(page, List.of(worker.id())),
              clock.instant(),
              turned.stream().anyMatch(each -> isTurned(each, opened.get())),
              doors.stream()
                  .flatMap(each -> each.door(opened.get().share(), worker, page).stream())
                  .toList()));
      return view;
    }
    Notice notice = received.notice(worker, id);
    boolean ask = notice.state().isReadable() && !notice.declared();
    return "redirect:" + Addresses.received(id) + (ask ? "/declaration" : "");
  }
}
