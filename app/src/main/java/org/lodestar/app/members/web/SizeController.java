package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SetUpStep;
import org.lodestar.app.site.SmallForm;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Some questions, what would follow from the answers, and one press that makes it so. */
@Controller
class SizeController {
  static final String HERE = UseWords.HOME + "/size";
  static final String FIT = UseWords.HOME + "/fit";

  private static final Set<Role> MAY_STAND_IN =
      Set.of(Role.PLATFORM_ADMINISTRATOR, Role.STRATEGIC_LEAD, Role.MANAGER);

  private final Switches switches;
  private final People people;
  private final UseWords words;
  private final FitPageMaker maker;

  SizeController(Switches switches, People people, UseWords words, FitPageMaker maker) {
    this.switches = switches;
    this.people = people;
    this.words = words;
    this.maker = maker;
  }

  @GetMapping(HERE)
  @Permit(Action.SWITCH_CAPABILITIES)
  String ask(Worker worker, Page page, Model model) {
    model.addAttribute("form", switches.size().map(SizeForm::of).orElseGet(SizeForm::empty));
    return form(worker, page, model);
  }

  private String form(Worker worker, Page page, Model model) {
    return SmallForm.of(page.t("members.size.title"), UseWords.HOME, HERE)
        .lead(page.t("members.size.lead"))
        .send(page.t("members.size.show"))
        .show(model, SizeForm.asked(page, words, others(worker)), List.of());
  }

  private List<Option> others(Worker worker) {
    return people.listByRoles(MAY_STAND_IN).stream()
        .filter(each -> !each.id().equals(worker.id()))
        .map(each -> Option.of(each.id().toString(), each.displayName()))
        .toList();
  }

  @PostMapping(HERE)
  @Permit(Action.SWITCH_CAPABILITIES)
  String say(
      @Valid @ModelAttribute("form") SizeForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Page page,
      Model model) {
    long version = form.version() == null ? 0 : form.version();
    UUID second = form.second();
    if (second != null
        && others(worker).stream().noneMatch(each -> each.value().equals(second.toString()))) {
      Saving.wrong(result, "second", "members.size.second.unknown");
    }
    return Saving.saved(result, response, () -> switches.say(worker, form.said(), version))
        ? "redirect:" + FIT
        : form(worker, page, model);
  }

  @GetMapping(FIT)
  @Permit(Action.SWITCH_CAPABILITIES)
  String look(Page page, Model model) {
    Optional<PartnershipSize> size = switches.size();
    if (size.isEmpty()) {
      return "redirect:" + HERE;
    }
    model.addAttribute("model", maker.fit(size.get(), page));
    return "members/fit";
  }

  /** Stays on for what is open are told on the page that follows. */
  @PostMapping(FIT)
  @Permit(Action.SWITCH_CAPABILITIES)
  String fit(
      @RequestParam("version") long version,
      Worker worker,
      HttpServletResponse response,
      Page page,
      Model model) {
    try {
      Set<Key> staying = switches.fit(worker, version);
      return "redirect:" + (staying.isEmpty() ? UseWords.HOME : FIT);
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("fault", page.t("members.uses.clash"));
      return look(page, model);
    }
  }

  @Bean
  static SetUpStep sizeStep(Switches switches) {
    return new SetUpStep() {
      @Override
      public String key() {
        return "members.steps.size";
      }

      @Override
      public int place() {
        return 25;
      }

      @Override
      public boolean isDone() {
        return switches.size().isPresent();
      }

      @Override
      public String href() {
        return HERE;
      }
    };
  }
}
