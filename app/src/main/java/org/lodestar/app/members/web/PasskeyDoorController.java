package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.domain.PasskeyCheck.Shown;
import org.lodestar.app.members.domain.PasskeyCheck.Site;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Passkeys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: both steps at once, or the second one after the password. */
@Controller
class PasskeyDoorController {
  private static final String WHY = "a device that its owner unlocked is the proof";
  private static final String HERE = "/sign-in/passkey";
  private static final String VIEW = "members/passkey";

  private final EarlierSession earlier;
  private final PasskeyBrowser browser;
  private final Passkeys passkeys;
  private final KnownBrowser known;

  PasskeyDoorController(
      PasskeyBrowser browser, Passkeys passkeys, KnownBrowser known, EarlierSession earlier) {
    this.earlier = earlier;
    this.browser = browser;
    this.passkeys = passkeys;
    this.known = known;
  }

  @PostMapping(HERE)
  @Open(WHY)
  String ask(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return browser
        .site(request)
        .map(site -> asking(site, to, null, request, response, model))
        .orElse("redirect:/sign-in");
  }

  private String asking(
      Site site,
      @Nullable String to,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    model.addAttribute(
        "model",
        new PasskeyPage(
            browser.ask(request, response), site.site(), LocalPath.of(to, "/work"), fault));
    return VIEW;
  }

  /** What a device sends: the names are those of the standard. */
  record Sent(
      @Nullable String id,
      @Nullable String userHandle,
      @Nullable String clientDataJSON,
      @Nullable String authenticatorData,
      @Nullable String signature,
      @Nullable String to) {

    Shown shown() {
      return new Shown(
          PasskeyBrowser.bytes(id),
          PasskeyBrowser.bytes(userHandle),
          PasskeyBrowser.bytes(clientDataJSON),
          PasskeyBrowser.bytes(authenticatorData),
          PasskeyBrowser.bytes(signature));
    }

    @Override
    public String toString() {
      return "Sent";
    }
  }

  @PostMapping(HERE + "/show")
  @Open(WHY)
  String show(Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
    Optional<Site> site = browser.site(request);
    Optional<SessionSecret> asked = browser.asked(request, response);
    if (site.isEmpty()) {
      return "redirect:/sign-in";
    }
    Optional<Passkeys.Entered> entered =
        asked.flatMap(ask -> passkeys.signIn(site.get(), ask, sent.shown()));
    if (entered.isEmpty()) {
      return asking(site.get(), sent.to(), "members.passkey.wrong", request, response, model);
    }
    earlier.end(request);
    SessionCookie.write(request, response, entered.get().session());
    known.remember(entered.get().person(), false, request, response);
    return "redirect:" + LocalPath.of(sent.to(), "/work");
  }
}
