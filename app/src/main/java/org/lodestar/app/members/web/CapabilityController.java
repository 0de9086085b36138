package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.SwitchedOff;
import org.lodestar.app.members.Upkeep;
import org.lodestar.app.members.UpkeepState;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.HelplineSlot;
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

  private static final Pattern SECRET = Pattern.compile("(?i)csrf|code|factor|password|token");
  private static final Pattern WORDS = Pattern.compile("\\p{L}");

  /** What lists and hidden fields send; a number plate is none. */
  private static final Pattern CHOICE =
      Pattern.compile("[A-Z]+(_[A-Z0-9]+)+|true|false|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Switches switches;
  private final UsesPageMaker maker;
  private final UseWords words;
  private final OpenDuties duties;
  private final HelplineSlot helplines;

  CapabilityController(
      Switches switches,
      UsesPageMaker maker,
      UseWords words,
      OpenDuties duties,
      HelplineSlot helplines) {
    this.duties = duties;
    this.helplines = helplines;
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
    return UseWords.always(key)
        .map(each -> shown(each, worker, page, model))
        .orElseGet(() -> shown(UseWords.key(key), null, worker, page, model));
  }

  /** What is always on has no switch, and hours that can be said all the same. */
  private String shown(Upkeep always, Worker worker, Page page, Model model) {
    UpkeepState state = Objects.requireNonNull(switches.upkeep().get(always));
    if (!model.containsAttribute("form")) {
      String own = state.said() == null ? "" : UseWords.hours(state.said());
      model.addAttribute("form", new HoursForm(own, state.version()));
    }
    model.addAttribute(
        "model",
        new UpkeepPage(
            words.name(always),
            UseWords.href(always),
            worker.mayEver(Action.SWITCH_CAPABILITIES),
            UseWords.hours(state.hours()),
            words.rests(always),
            state.version()));
    return "members/upkeep";
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
            may && state.on() ? duties.list(key, worker, page) : List.of(),
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
    long version = form.version() == null ? 0 : form.version();
    Upkeep always = UseWords.always(slug).orElse(null);
    if (always != null) {
      return Saving.saved(
              result, response, () -> switches.hours(worker, always, form.said(), version))
          ? "redirect:" + UseWords.href(always)
          : shown(always, worker, page, model);
    }
    Key key = UseWords.key(slug);
    return Saving.saved(result, response, () -> switches.hours(worker, key, form.said(), version))
        ? "redirect:" + UseWords.href(key)
        : shown(key, null, worker, page, model);
  }

  /**
   * The same for every address of it, whatever was asked for there. Whoever was in the middle of it
   * gets back what they typed: it may be about somebody in danger.
   */
  @ExceptionHandler(SwitchedOff.class)
  ModelAndView shut(
      SwitchedOff off, Page page, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    Optional<Worker> reader = SessionFilter.worker(request);
    return new ModelAndView(
        "members/shut",
        "model",
        new ShutPage(
            words.name(off.key()),
            words.state(switches.state(off.key()), page),
            typed(request),
            helplines.helplines(page.language(), "EMERGENCY"),
            reader.filter(each -> each.mayEver(Action.WRITE_CONCERN)).isPresent(),
            reader
                .filter(each -> each.mayEver(Action.SWITCH_CAPABILITIES))
                .map(each -> UseWords.href(off.key()))
                .orElse(null)));
  }

  /** Rather too much than too little, but nothing that lets anybody in. */
  private static String typed(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        ? request.getParameterMap().entrySet().stream()
            .filter(each -> !SECRET.matcher(each.getKey()).find())
            .flatMap(each -> Arrays.stream(each.getValue()))
            .map(String::strip)
            .filter(each -> WORDS.matcher(each).find() && !CHOICE.matcher(each).matches())
            .distinct()
            .collect(Collectors.joining("\n\n"))
        : "";
  }
}
