package org.lodestar.app.requests.web;

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
import org.lodestar.app.requests.AskedPart;
import org.lodestar.app.requests.ToldPart;
import org.lodestar.app.requests.face.Parts;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A partner without an account writes its part of an answer. */
@Controller
@RequestMapping("/by-link/{link}/part")
class GuestPartController {
  private static final String WHY = "who opened the link in this browser needs no account";

  private final Parts parts;
  private final Organisations organisations;

  GuestPartController(Parts parts, Organisations organisations) {
    this.parts = parts;
    this.organisations = organisations;
  }

  @GetMapping
  @Open(WHY)
  String show(Guest guest, Page page, Model model) {
    AskedPart asked = asked(guest);
    model.addAttribute("form", PartForm.of(asked.answer().map(Parts::told).orElse(null)));
    return page(guest, asked, asked.open(), page, model);
  }

  private AskedPart asked(Guest guest) {
    return guest.standing().call(() -> parts.asked(guest));
  }

  private String page(Guest guest, AskedPart asked, boolean asks, Page page, Model model) {
    Answer answer = asked.answer().orElse(null);
    boolean taken = answer != null && answer.state() == AnswerState.TAKEN;
    model.addAttribute(
        "model",
        new GuestPartPage(
            page.t("requests.request", asked.reference()),
            guest.here() + "/part",
            asked.open() ? rows(page, asked, guest) : List.of(),
            state(answer, asked.open(), page, guest),
            answer == null ? "" : answer.reason(),
            asks && !taken ? PartForm.asked(page) : List.of(),
            answer != null && (taken || !asks) ? said(page, Parts.told(answer)) : List.of()));
    return "requests/guestPart";
  }

  private static String state(@Nullable Answer answer, boolean open, Page page, Guest guest) {
    if (answer != null && answer.state() == AnswerState.TAKEN) {
      return page.t("requests.part.guest.TAKEN");
    }
    if (!open) {
      return page.t("requests.part.settled");
    }
    return answer == null
        ? ""
        : page.t("requests.part.guest." + answer.state(), page.date(guest.until().minusMillis(1)));
  }

  private List<SummaryRow> rows(Page page, AskedPart asked, Guest guest) {
    List<SummaryRow> rows = new ArrayList<>();
    if (!asked.about().isEmpty()) {
      rows.add(SummaryRow.of(page.t("requests.part.about"), asked.about()));
    }
    organisations
        .find(guest.organisation())
        .map(Organisation::name)
        .ifPresent(name -> rows.add(SummaryRow.of(page.t("requests.part.asker"), name)));
    if (!asked.ring().isEmpty()) {
      rows.add(
          SummaryRow.of(page.t("requests.part.ring", page.date(asked.askedAt())), asked.ring()));
    }
    return rows;
  }

  static List<SummaryRow> said(Page page, ToldPart told) {
    return List.of(
        SummaryRow.of(page.t("requests.part.held"), page.name("requests.part.held", told.held())),
        SummaryRow.of(page.t("requests.part.words"), told.words()));
  }

  @PostMapping
  @Open(WHY)
  String send(
      Guest guest,
      @Valid @ModelAttribute("form") PartForm form,
      BindingResult result,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> guest.standing().run(() -> parts.write(guest, form.told())));
    // What was typed is kept in sight, also where nothing is asked any more.
    return saved
        ? "redirect:" + guest.here() + "/part"
        : page(guest, asked(guest), true, page, model);
  }
}
