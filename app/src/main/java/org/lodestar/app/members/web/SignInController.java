package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.entry.SignIn;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.site.HelplineSlot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, in two steps, and out. */
@Controller
class SignInController {
  private static final String WORKERS = "workers sign in here";
  private static final String PAGE = "members/signIn";
  private static final String CODE = "members/code";
  private static final String NIGHT_DOOR = "NIGHT_DOOR";

  private final EarlierSession earlier;
  private final SignIn signIn;
  private final RecoveryCodes recoveryCodes;
  private final KnownBrowser known;
  private final DemonstrationDoor demonstration;
  private final HelplineSlot helplines;
  private final SignOn signOn;

  SignInController(
      SignIn signIn,
      RecoveryCodes recoveryCodes,
      KnownBrowser known,
      DemonstrationDoor demonstration,
      HelplineSlot helplines,
      SignOn signOn,
      EarlierSession earlier) {
    this.earlier = earlier;
    this.signIn = signIn;
    this.recoveryCodes = recoveryCodes;
    this.known = known;
    this.demonstration = demonstration;
    this.helplines = helplines;
    this.signOn = signOn;
  }

  @GetMapping("/sign-in")
  @Open(WORKERS)
  String ask(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      Model model) {
    if (SessionFilter.worker(request).isPresent()) {
      return "redirect:" + LocalPath.of(to, "/work");
    }
    model.addAttribute("form", new SignInForm("", "", to));
    return page(to, request, model);
  }

  private String page(@Nullable String to, HttpServletRequest request, Model model) {
    model.addAttribute(
        "model",
        new SignInPage(
            LocalPath.of(to, "/work"),
            note(request),
            signOn.offer().orElse(null),
            helplines.forStaff(NIGHT_DOOR),
            demonstration.choices(request),
            demonstration.hints(request)));
    return PAGE;
  }

  /** A cookie without a live session means that the session has ended. */
  private static @Nullable String note(HttpServletRequest request) {
    if (request.getParameter("out") != null) {
      return "members.signIn.out";
    }
    if (request.getParameter("codes") != null) {
      return "members.signIn.codes";
    }
    boolean ended =
        SessionCookie.read(request).isPresent() && SessionFilter.session(request).isEmpty();
    return ended || request.getParameter("ended") != null ? "members.signIn.ended" : null;
  }

  @PostMapping("/sign-in")
  @Open(WORKERS)
  String password(
      @Valid @ModelAttribute("form") SignInForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors()) {
      Optional<SignIn.HalfWay> half = firstStep(form, result, request, response);
      if (half.isPresent()) {
        Optional<SessionSecret> night = unlocked(half.get(), request);
        if (night.isPresent()) {
          SessionCookie.write(request, response, night.get());
          return "redirect:" + LocalPath.of(form.to(), "/work");
        }
        earlier.end(request);
        SessionCookie.write(request, response, half.get().secret());
        String next = half.get().factorToSetUp() ? "/sign-in/set-up" : "/sign-in/code";
        return "redirect:" + next + "?to=" + LocalPath.of(form.to(), "/work");
      }
    }
    return page(request.getParameter("to"), request, model);
  }

  /** Whoever was let in at night and was idle goes on, in the same browser. */
  private Optional<SessionSecret> unlocked(SignIn.HalfWay half, HttpServletRequest request) {
    return SessionCookie.read(request)
        .flatMap(locked -> signIn.unlock(locked, half.secret(), half.person()));
  }

  private Optional<SignIn.HalfWay> firstStep(
      SignInForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      Optional<SignIn.HalfWay> half =
          signIn.password(form.email(), form.password(), KnownBrowser.origin(request));
      if (half.isEmpty()) {
        result.reject("members.signIn.wrong");
      }
      return half;
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
      return Optional.empty();
    }
  }

  @GetMapping("/sign-in/code")
  @Open(WORKERS)
  String askCode(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      Model model) {
    if (HalfSession.of(request).isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute("form", new CodeForm("", LocalPath.of(to, "/work")));
    return CODE;
  }

  @PostMapping("/sign-in/code")
  @Open(WORKERS)
  String code(
      @Valid @ModelAttribute("form") CodeForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<HalfSession> half = HalfSession.of(request);
    if (half.isEmpty()) {
      return "redirect:/sign-in?ended=true";
    }
    if (!result.hasErrors()) {
      Optional<SessionSecret> whole = secondStep(half.get(), form, result, request, response);
      if (whole.isPresent()) {
        SessionCookie.write(request, response, whole.get());
        known.remember(half.get().person(), false, request, response);
        String to = LocalPath.of(form.to(), "/work");
        return "redirect:" + (fewCodes(half.get()) ? "/settings/recovery-codes?to=" : "") + to;
      }
      if (!signIn.isHalfWay(half.get().secret())) {
        return "redirect:/sign-in?codes=true";
      }
    }
    return CODE;
  }

  /** Whoever runs out of recovery codes is told at each sign-in, before the telephone is lost. */
  private boolean fewCodes(HalfSession half) {
    return recoveryCodes.left(half.person()) < RecoveryCodes.FEW;
  }

  private Optional<SessionSecret> secondStep(
      HalfSession half,
      CodeForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      Optional<SessionSecret> whole =
          signIn.code(half.secret(), half.person(), form.code(), KnownBrowser.origin(request));
      if (whole.isEmpty()) {
        result.rejectValue("code", "members.code.wrong");
      }
      return whole;
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
      return Optional.empty();
    }
  }

  @PostMapping("/sign-in/demonstration")
  @Open("one click in a demonstration; anywhere else there is no such page")
  String demonstration(
      @RequestParam("person") UUID person,
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!demonstration.offers(request, person)) {
      throw new NotFound();
    }
    earlier.end(request);
    SessionCookie.write(request, response, signIn.demonstration(person));
    return "redirect:" + LocalPath.of(to, "/work");
  }

  @PostMapping("/sign-out")
  @Open("whoever wants out gets out")
  String out(HttpServletRequest request, HttpServletResponse response) {
    SessionFilter.session(request)
        .ifPresent(
            live ->
                SessionCookie.read(request).ifPresent(secret -> signIn.out(secret, live.person())));
    SessionCookie.clearAllBut(BrowserCookie.name(request), request, response);
    // Not "cookies": the one by which this browser is known next time outlives signing out.
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    return "redirect:/sign-in?out=true";
  }
}
