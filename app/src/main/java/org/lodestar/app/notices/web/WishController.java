package org.lodestar.app.notices.web;

import jakarta.validation.Valid;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.NoticeWords;
import org.lodestar.app.notices.face.PostOffice;
import org.lodestar.app.notices.face.Wishes;
import org.lodestar.app.site.SettingsEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own choice of e-mails. */
@Controller
class WishController implements SettingsEntry {
  private static final String VIEW = "notices/wishes";
  private static final String HERE = "/settings/notices";

  private final Wishes wishes;
  private final PostOffice office;
  private final NoticeWords words;

  WishController(Wishes wishes, PostOffice office, NoticeWords words) {
    this.wishes = wishes;
    this.office = office;
    this.words = words;
  }

  @Override
  public String label() {
    return "notices.wishes.title";
  }

  @Override
  public String href() {
    return HERE;
  }

  @GetMapping(HERE)
  @Permit(Action.USE_OWN_HOME)
  String show(Worker worker, @RequestParam(defaultValue = "false") boolean done, Model model) {
    if (done) {
      model.addAttribute("notice", "notices.wishes.done");
    }
    model.addAttribute("form", new WishForm(List.copyOf(wishes.of(worker.id()))));
    return drawn(model);
  }

  @PostMapping(HERE)
  @Permit(Action.USE_OWN_HOME)
  String change(
      Worker worker,
      @Valid @ModelAttribute("form") WishForm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      return drawn(model);
    }
    wishes.change(worker, form.wanted());
    return "redirect:" + HERE + "?done=true";
  }

  private String drawn(Model model) {
    model.addAttribute("model", new WishPage(office.mode(), words.callSubject(), words.callBody()));
    return VIEW;
  }
}
