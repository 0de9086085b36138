package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NightReason;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.night.NightDoor;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker on duty who has given their password and has no code, before the door at night. */
@Controller
class DoorController {
  private static final String WHY = "after the password, and it opens nothing by itself";
  private static final String HERE = "/sign-in/night";
  private static final String VIEW = "members/door";

  private final NightDoor door;

  DoorController(NightDoor door) {
    this.door = door;
  }

  @GetMapping(HERE)
  @Open(WHY)
  String show(
      @RequestParam(name = "to", required = false) @Nullable String to,
      @RequestParam(name = "early", defaultValue = "false") boolean early,
      HttpServletRequest request,
      Page page,
      Model model) {
    Optional<HalfSession> half = HalfSession.of(request);
    if (half.isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute("form", new DoorForm(null, to));
    return shown(half.get(), LocalPath.of(to, "/work"), early, page, model);
  }

  private String shown(HalfSession half, String to, boolean early, Page page, Model model) {
    NightDoor.Seen seen = door.look(half.secret(), half.person());
    model.addAttribute(
        "model",
        new DoorPage(
            seen,
            seen.entry() == null ? null : page.time(until(seen)),
            early,
            Option.all(page, "members.night.reason", NightReason.values()),
            to));
    return VIEW;
  }

  private static Instant until(NightDoor.Seen seen) {
    return Objects.requireNonNull(seen.entry()).waitsUntil();
  }

  @PostMapping(HERE)
  @Open(WHY)
  String ask(
      @Valid @ModelAttribute("form") DoorForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    Optional<HalfSession> half = HalfSession.of(request);
    if (half.isEmpty()) {
      return "redirect:/sign-in?ended=true";
    }
    HalfSession own = half.get();
    String to = LocalPath.of(form == null ? null : form.to(), "/work");
    Runnable ask =
        () -> door.ask(own.secret(), own.person(), Objects.requireNonNull(form.reason()));
    return Saving.saved(result, response, ask)
        ? "redirect:" + HERE + "?to=" + to
        : shown(own, to, false, page, model);
  }

  /** Also for the second of two clicks, whose half session the first has used up. */
  @PostMapping(HERE + "/enter")
  @Open(WHY)
  String enter(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    String there = LocalPath.of(to, "/work");
    Optional<SessionSecret> session = SessionCookie.read(request).flatMap(door::enter);
    if (session.isPresent()) {
      SessionCookie.write(request, response, session.get());
      return "redirect:" + there;
    }
    return HalfSession.of(request).isPresent()
        ? "redirect:" + HERE + "?early=true&to=" + there
        : "redirect:/sign-in?ended=true";
  }
}
