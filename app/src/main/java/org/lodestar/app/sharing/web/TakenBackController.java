package org.lodestar.app.sharing.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.TakenBack;
import org.lodestar.app.sharing.TakenBack.Settled;
import org.lodestar.app.sharing.face.AfterTakingBack;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** That a yes was taken back, for those who were given something on it, and who tells the rest. */
@Controller
class TakenBackController {
  /** Where a body reads what it must not use any more. */
  static final String HERE = "/taken-back";

  private static final String VIEW = "sharing/takenBack";

  private final AfterTakingBack after;
  private final PartyNames names;

  TakenBackController(AfterTakingBack after, PartyNames names) {
    this.after = after;
    this.names = names;
  }

  @GetMapping(HERE)
  @Permit(Action.LIST_RECEIVED)
  String received(Worker worker, Page page, Model model) {
    Parties parties = names.of(page, List.of());
    List<TakenBackPage.Row> rows =
        after.received(worker).stream()
            .map(
                each ->
                    row(
                        each,
                        page.t("sharing.taken.by", parties.organisation(each.organisation())),
                        Settled::isOfReceiver,
                        page))
            .toList();
    model.addAttribute(
        "model",
        new TakenBackPage(
            page.t("sharing.taken.title"),
            page.t("sharing.taken.text"),
            page.t("sharing.taken.none"),
            "/shared",
            HERE,
            rows));
    return VIEW;
  }

  private static TakenBackPage.Row row(
      TakenBack each, String title, Predicate<Settled> answers, Page page) {
    String way =
        switch (each.way()) {
          case "TOLD" -> page.t("sharing.history.byHand");
          case "SHARE" -> page.t("sharing.taken.share");
          default -> page.t("sharing.elsewhere." + each.way());
        };
    Settled settled = each.settled();
    return new TakenBackPage.Row(
        each.id(),
        title,
        page.t("sharing.taken.about", way, page.date(each.givenOn()), page.date(each.takenAt())),
        settled == null ? null : page.name("sharing.taken.done", settled),
        Arrays.stream(Settled.values())
            .filter(answers)
            .map(answer -> Option.of(answer.name(), page.name("sharing.taken.say", answer)))
            .toList());
  }

  @PostMapping(HERE)
  @Permit(Action.LIST_RECEIVED)
  String settle(
      @RequestParam(required = false) @Nullable UUID entry,
      @RequestParam(required = false) @Nullable Settled settled,
      Worker worker) {
    if (entry != null && settled != null) {
      after.settle(worker, entry, settled);
    }
    return "redirect:" + HERE;
  }

  @GetMapping("/cases/{id}/people/{person}/taken-back")
  @Permit(Action.GIVE_OUT)
  String toTell(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    List<TakenBackPage.Row> rows =
        after.ofPerson(worker, id, person).stream()
            .map(
                each ->
                    row(
                        each,
                        PersonalText.shown(each.whom()),
                        answer -> each.receiver() == null && !answer.isOfReceiver(),
                        page))
            .toList();
    model.addAttribute(
        "model",
        new TakenBackPage(
            page.t("sharing.taken.tell.title"),
            page.t("sharing.taken.tell.text"),
            page.t("sharing.taken.tell.none"),
            "/cases/" + id,
            "/cases/" + id + "/people/" + person + HERE,
            rows));
    return VIEW;
  }

  @PostMapping("/cases/{id}/people/{person}/taken-back")
  @Permit(Action.GIVE_OUT)
  String told(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable UUID entry,
      @RequestParam(required = false) @Nullable Settled settled,
      Worker worker) {
    if (entry != null && settled != null) {
      after.settle(worker, id, person, entry, settled);
    } else {
      // Nothing was chosen; what is foreign is not there all the same.
      after.ofPerson(worker, id, person);
    }
    return "redirect:/cases/" + id + "/people/" + person + HERE;
  }
}
