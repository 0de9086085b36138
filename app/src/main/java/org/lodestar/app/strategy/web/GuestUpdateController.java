package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.AskedUpdate;
import org.lodestar.app.strategy.ToldUpdate;
import org.lodestar.app.strategy.face.GuestUpdates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A partner without an account says how an action gets on. */
@Controller
@RequestMapping("/by-link/{link}/update")
class GuestUpdateController {
  private static final String WHY = "who opened the link in this browser needs no account";

  private final GuestUpdates updates;
  private final Organisations organisations;

  GuestUpdateController(GuestUpdates updates, Organisations organisations) {
    this.updates = updates;
    this.organisations = organisations;
  }

  @GetMapping
  @Open(WHY)
  String show(Guest guest, Page page, Model model) {
    AskedUpdate asked = asked(guest);
    UpdateForm form =
        asked
            .answer()
            .map(each -> UpdateForm.of(GuestUpdates.told(each)))
            .orElseGet(UpdateForm::empty);
    model.addAttribute("form", form);
    return page(guest, asked, asked.open(), page, model);
  }

  private AskedUpdate asked(Guest guest) {
    return guest.standing().call(() -> updates.asked(guest));
  }

  private String page(Guest guest, AskedUpdate asked, boolean asks, Page page, Model model) {
    Answer answer = asked.answer().orElse(null);
    boolean taken = answer != null && answer.state() == AnswerState.TAKEN;
    model.addAttribute(
        "model",
        new GuestUpdatePage(
            asked.title(),
            guest.here() + "/update",
            rows(page, asked, guest),
            state(answer, asked.open(), page, guest),
            answer == null ? "" : answer.reason(),
            asks && !taken ? UpdateForm.asked(page) : List.of(),
            answer != null && (taken || !asks)
                ? said(page, GuestUpdates.told(answer))
                : List.of()));
    return "strategy/guestUpdate";
  }

  private static String state(@Nullable Answer answer, boolean open, Page page, Guest guest) {
    if (answer != null && answer.state() == AnswerState.TAKEN) {
      return page.t("strategy.update.guest.TAKEN");
    }
    if (!open) {
      return page.t("strategy.update.settled");
    }
    return answer == null
        ? ""
        : page.t(
            "strategy.update.guest." + answer.state(), page.date(guest.until().minusMillis(1)));
  }

  private List<SummaryRow> rows(Page page, AskedUpdate asked, Guest guest) {
    String none = page.t("strategy.notSaid");
    if (!asked.open()) {
      return List.of();
    }
    String asker = organisations.find(guest.organisation()).map(Organisation::name).orElse(none);
    List<SummaryRow> rows = new ArrayList<>();
    if (!asked.about().isEmpty()) {
      rows.add(SummaryRow.of(page.t("strategy.update.about"), asked.about()));
    }
    rows.add(SummaryRow.of(page.t("strategy.update.asker"), asker));
    if (!asked.ring().isEmpty()) {
      rows.add(
          SummaryRow.of(page.t("strategy.update.ring", page.date(asked.askedAt())), asked.ring()));
    }
    rows.add(
        SummaryRow.of(page.t("strategy.due"), asked.due() == null ? none : page.date(asked.due())));
    rows.add(
        SummaryRow.of(
            page.t("strategy.update.lastSaid"),
            asked.lastSaid().isEmpty() ? none : asked.lastSaid()));
    return rows;
  }

  static List<SummaryRow> said(Page page, ToldUpdate told) {
    return List.of(
        SummaryRow.of(page.t("strategy.update.done"), told.done()),
        SummaryRow.of(page.t("strategy.update.next"), told.next()),
        SummaryRow.of(page.t("strategy.update.inTheWay"), told.inTheWay()),
        SummaryRow.of(
            page.t("strategy.update.onTime"), page.name("strategy.onTime", told.onTime())));
  }

  @PostMapping
  @Open(WHY)
  String send(
      Guest guest,
      @Valid @ModelAttribute("form") UpdateForm form,
      BindingResult result,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> guest.standing().run(() -> updates.write(guest, form.told())));
    // What was typed is kept in sight, also where nothing is asked any more.
    return saved
        ? "redirect:" + guest.here() + "/update"
        : page(guest, asked(guest), true, page, model);
  }
}
