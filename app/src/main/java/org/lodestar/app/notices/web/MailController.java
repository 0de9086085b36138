package org.lodestar.app.notices.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.face.OutgoingMail;
import org.lodestar.app.notices.face.OutgoingMail.Figures;
import org.lodestar.app.notices.face.PostOffice;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether mail goes out, for the administrator of the platform. */
@Controller
class MailController implements NavEntry {
  private final OutgoingMail mail;
  private final PostOffice office;

  MailController(OutgoingMail mail, PostOffice office) {
    this.mail = mail;
    this.office = office;
  }

  @Override
  public String label() {
    return "notices.mail.title";
  }

  @Override
  public String href() {
    return "/mail";
  }

  @Override
  public Area area() {
    return Area.HOUSE;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<String> also() {
    return List.of("/files");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("notices.mail.files", "/files/state", Action.ADMINISTER_PLATFORM),
        new Command("audit.nav.state", "/audit/state", Action.READ_AUDIT_STATE));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM);
  }

  @GetMapping("/mail")
  @Permit(Action.ADMINISTER_PLATFORM)
  String mail(
      Worker worker,
      @RequestParam(name = "tried", defaultValue = "false") boolean tried,
      Page page,
      Model model) {
    if (tried) {
      model.addAttribute("notice", "notices.test.done");
    }
    Figures figures = mail.figures(worker);
    model.addAttribute(
        "model",
        new MailPage(
            office.mode(),
            office.host(),
            office.reachesReporters(),
            calls(page, figures),
            rows(page, "notices.mail.reminder", Reminder.State.values(), figures.reminders()),
            figures.failures().stream().map(why -> page.t("notices.why." + why)).toList()));
    return "notices/mail";
  }

  @PostMapping("/mail/test")
  @Permit(Action.ADMINISTER_PLATFORM)
  String tryOut(Worker worker) {
    try {
      mail.tryOut(worker);
    } catch (Refused silent) {
      return "redirect:/mail";
    }
    return "redirect:/mail?tried=true";
  }

  private static List<SummaryRow> calls(Page page, Figures figures) {
    List<SummaryRow> rows =
        new ArrayList<>(rows(page, "notices.mail.call", CallRows.State.values(), figures.calls()));
    if (figures.leftOut() > 0) {
      rows.add(SummaryRow.of(page.t("notices.mail.left"), String.valueOf(figures.leftOut())));
    }
    return rows;
  }

  private static <S extends Enum<S>> List<SummaryRow> rows(
      Page page, String prefix, S[] states, Map<S, Integer> counts) {
    return Arrays.stream(states)
        .filter(counts::containsKey)
        .map(state -> SummaryRow.of(page.name(prefix, state), String.valueOf(counts.get(state))))
        .toList();
  }
}
