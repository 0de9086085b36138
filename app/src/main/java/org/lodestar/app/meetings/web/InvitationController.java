package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.PoliceAtTheTable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Inviting by organisation, and answering for one. */
@Controller
@RequestMapping("/meetings/{id}")
class InvitationController {

  private final Invitations invitations;
  private final Meetings meetings;
  private final PoliceAtTheTable police;
  private final MeetingNames names;
  private final MeetingWords words;
  private final HelplineSlot directory;

  InvitationController(
      Invitations invitations,
      Meetings meetings,
      PoliceAtTheTable police,
      MeetingNames names,
      MeetingWords words,
      HelplineSlot directory) {
    this.directory = directory;
    this.invitations = invitations;
    this.meetings = meetings;
    this.police = police;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/invite")
  @Permit(Action.CALL_MEETING)
  String askInvite(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new InviteForm(Set.of()));
    return showInvite(worker, id, page, model);
  }

  private FormPage inviting(Worker worker, Page page, Meeting meeting) {
    return form(page, meeting, "/invite", 0).with(Map.of("organisations", names.others(worker)));
  }

  private FormPage form(Page page, Meeting meeting, String below, long version) {
    String here = Addresses.meeting(meeting.id());
    return FormPage.of(words.title(page, meeting), here, here + below, version);
  }

  private String showInvite(Worker worker, UUID id, Page page, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    FormPage shown = inviting(worker, page, meeting);
    List<SummaryRow> beside = new ArrayList<>(police.noes(worker, meeting, page));
    beside.addAll(police.undecided(worker, meeting, page));
    directory.forStaff("OTHER_AUTHORITY").stream()
        .map(each -> SummaryRow.of(each.name(), each.phone() + ", " + each.hours()))
        .forEach(beside::add);
    return shown.show(
        model,
        shown
            .door(page, "meetings.invite.title")
            .lead(page.t("meetings.invite.text"))
            .inset(page.t("meetings.invite.outside"))
            .about(beside)
            .send(page.t("meetings.invite.button")),
        InviteForm.asked(page, shown.options("organisations")));
  }

  @PostMapping("/invite")
  @Permit(Action.CALL_MEETING)
  String invite(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") InviteForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> invitations.invite(worker, id, Typed.set(form.organisations())));
    if (saved) {
      return "redirect:" + Addresses.meeting(id);
    }
    return showInvite(worker, id, page, model);
  }

  @PostMapping("/invitations/{invitation}/withdraw")
  @Permit(Action.CALL_MEETING)
  String withdraw(@PathVariable UUID id, @PathVariable UUID invitation, Worker worker) {
    invitations.withdraw(worker, id, invitation);
    return "redirect:" + Addresses.meeting(id);
  }

  @GetMapping("/answer")
  @Permit(Action.ANSWER_INVITATION)
  String askAnswer(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Seat seat = invitations.invited(worker, id);
    model.addAttribute(
        "form", AnswerForm.of(Objects.requireNonNull(seat.invitation()), Set.of(worker.id())));
    return showAnswer(answering(worker, page, seat), page, model);
  }

  private FormPage answering(Worker worker, Page page, Seat seat) {
    Invitation own = Objects.requireNonNull(seat.invitation());
    return form(page, seat.meeting(), "/answer", own.version())
        .with(Map.of("who", MeetingNames.options(invitations.colleagues(worker))));
  }

  private static String showAnswer(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, "meetings.answering.title")
            .lead(page.t("meetings.answering.text"))
            .send(page.t("meetings.answering.button")),
        AnswerForm.asked(page, shown.options("who")));
  }

  @PostMapping("/answer")
  @Permit(Action.ANSWER_INVITATION)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Seat seat = invitations.invited(worker, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> invitations.answer(worker, id, form.given(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.meeting(id);
    }
    FormPage shown = answering(worker, page, seat);
    return showAnswer(
        saving == Saving.CLASHED
            ? shown.clash(
                shown.version(), standing(page, Objects.requireNonNull(seat.invitation())))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }

  private static List<SummaryRow> standing(Page page, Invitation own) {
    return List.of(
        SummaryRow.of(
            page.t("meetings.answering.label"), page.name("meetings.answer", own.state())),
        SummaryRow.of(page.t("meetings.contribution.title"), own.written().text("contribution")));
  }

  @GetMapping("/contribution")
  @Permit(Action.READ_MEETING)
  String askContribution(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Seat seat = invitations.contributing(worker, id);
    Invitation own = Objects.requireNonNull(seat.invitation());
    model.addAttribute("form", new WordsForm(own.written().text("contribution"), own.version()));
    return showContribution(
        form(page, seat.meeting(), "/contribution", own.version()), page, model);
  }

  private static String showContribution(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.contribution.title").lead(page.t("meetings.contribution.text")),
        List.of(Asked.area(page, "meetings.contribution.words").most(15000).rows(12)));
  }

  @PostMapping("/contribution")
  @Permit(Action.READ_MEETING)
  String contribute(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") WordsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Seat seat = invitations.contributing(worker, id);
    Invitation own = Objects.requireNonNull(seat.invitation());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                invitations.contribute(
                    worker, id, Typed.text(form.words()), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.meeting(id);
    }
    FormPage shown = form(page, seat.meeting(), "/contribution", own.version());
    return showContribution(
        saving == Saving.CLASHED
            ? shown.clash(own.version(), standing(page, own))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }
}
