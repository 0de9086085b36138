package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.SwitchedOff;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the partnership uses: shown, switched off and on; and the page at a door that is shut. */
@Controller
@ControllerAdvice
class CapabilityController {
  private static final String VIEW = "members/use";

  private final Switches switches;
  private final UsesPageMaker maker;
  private final UseWords words;

  CapabilityController(Switches switches, UsesPageMaker maker, UseWords words) {
    this.switches = switches;
    this.maker = maker;
    this.words = words;
  }

  @GetMapping(UseWords.HOME)
  @Permit(Action.SWITCH_CAPABILITIES)
  String list(Page page, Model model) {
    model.addAttribute("model", maker.all(page));
    return "members/uses";
  }

  /** For everybody who works here: whoever used it wants to know what became of it. */
  @GetMapping(UseWords.HOME + "/{key}")
  @Permit(Action.USE_OWN_HOME)
  String show(@PathVariable("key") String key, Worker worker, Page page, Model model) {
    return shown(UseWords.key(key), null, worker, page, model);
  }

  private String shown(Key key, @Nullable String fault, Worker worker, Page page, Model model) {
    CapabilityState state = switches.state(key);
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", new HoursForm(own(state), state.version()));
    }
    boolean may = worker.mayEver(Action.SWITCH_CAPABILITIES);
    Capability declared = switches.declared(key);
    model.addAttribute(
        "model",
        new UsePage(
            words.name(key),
            words.hint(key),
            UseWords.href(key),
            switches.on(key),
            words.state(state, page),
            may,
            may && state.on() ? switches.open(key) : List.of(),
            UseWords.hours(state.hours(declared)),
            words.rests(key),
            state.version(),
            fault));
    return VIEW;
  }

  private static String own(CapabilityState state) {
    return state.hours() == null ? "" : UseWords.hours(state.hours());
  }

  @PostMapping(UseWords.HOME + "/{key}/off")
  @Permit(Action.SWITCH_CAPABILITIES)
  String off(
      @PathVariable("key") String slug,
      @RequestParam("version") long version,
      Worker worker,
      HttpServletResponse response,
      Page page,
      Model model) {
    Key key = UseWords.key(slug);
    return attempt(() -> switches.off(worker, key, version), key, worker, response, page, model);
  }

  @PostMapping(UseWords.HOME + "/{key}/on")
  @Permit(Action.SWITCH_CAPABILITIES)
  String on(
      @PathVariable("key") String slug,
      @RequestParam("version") long version,
      Worker worker,
      HttpServletResponse response,
      Page page,
      Model model) {
    Key key = UseWords.key(slug);
    return attempt(() -> switches.on(worker, key, version), key, worker, response, page, model);
  }

  /** How it stands now is on the page in any case: also for whoever came second. */
  private String attempt(
      Runnable deed, Key key, Worker worker, HttpServletResponse response, Page page, Model model) {
    try {
      deed.run();
      return "redirect:" + UseWords.href(key);
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return shown(key, page.t(refused.key()), worker, page, model);
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return shown(key, page.t("members.uses.clash"), worker, page, model);
    }
  }

  @PostMapping(UseWords.HOME + "/{key}/hours")
  @Permit(Action.SWITCH_CAPABILITIES)
  String hours(
      @PathVariable("key") String slug,
      @Valid @ModelAttribute("form") HoursForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Page page,
      Model model) {
    Key key = UseWords.key(slug);
    long version = form.version() == null ? 0 : form.version();
    return Saving.saved(result, response, () -> switches.hours(worker, key, form.said(), version))
        ? "redirect:" + UseWords.href(key)
        : shown(key, null, worker, page, model);
  }

  /** The same for every address of it, whatever was asked for there. */
  @ExceptionHandler(SwitchedOff.class)
  ModelAndView shut(SwitchedOff off, Page page, HttpServletResponse response) {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    CapabilityState state = switches.state(off.key());
    return new ModelAndView(
        "members/shut", Map.of("name", words.name(off.key()), "state", words.state(state, page)));
  }
}
