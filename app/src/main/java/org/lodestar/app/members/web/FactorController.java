package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.domain.RecoveryCode;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.domain.SquareCode;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Credentials;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker with a password and no second factor sets one up before anything else. */
@Controller
class FactorController {
  private static final String WHY = "the second half of signing in for the first time";
  private static final String PAGE = "members/setUpFactor";

  private final Factors factors;
  private final Accounts accounts;
  private final Credentials credentials;
  private final KnownBrowser known;

  FactorController(
      Factors factors, Accounts accounts, Credentials credentials, KnownBrowser known) {
    this.factors = factors;
    this.accounts = accounts;
    this.credentials = credentials;
    this.known = known;
  }

  @GetMapping("/sign-in/set-up")
  @Open(WHY)
  String ask(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      Page page,
      Model model) {
    Optional<HalfSession> half = withoutFactor(request);
    if (half.isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute("form", new CodeForm("", to));
    return page(half.get(), to, page, model);
  }

  /** Whoever has a factor must show it: it cannot be replaced by half a session. */
  private Optional<HalfSession> withoutFactor(HttpServletRequest request) {
    return HalfSession.of(request).filter(half -> !accounts.get(half.person()).factorConfirmed());
  }

  private String page(HalfSession half, @Nullable String to, Page page, Model model) {
    UUID person = half.person();
    FactorSecret secret = Standing.member(person).call(() -> factors.begin(person, half.secret()));
    model.addAttribute(
        "model", picture(secret, page, accounts.get(person).email(), LocalPath.of(to, "/work")));
    return PAGE;
  }

  static FactorPage picture(FactorSecret secret, Page page, String email, String to) {
    String issuer = "Lodestar " + page.partnership();
    return new FactorPage(SquareCode.of(secret.uri(issuer, email)), secret.grouped(), to);
  }

  @PostMapping("/sign-in/set-up")
  @Open(WHY)
  String confirm(
      @Valid @ModelAttribute("form") CodeForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    Optional<HalfSession> half = withoutFactor(request);
    if (half.isEmpty()) {
      return "redirect:/sign-in?ended=true";
    }
    UUID person = half.get().person();
    if (!result.hasErrors()) {
      Optional<Credentials.SetUp> setUp =
          Standing.member(person)
              .call(() -> credentials.setUpFactor(person, form.code(), half.get().secret()));
      if (setUp.isPresent()) {
        SessionCookie.write(request, response, setUp.get().session());
        known.remember(person, true, request, response);
        return shown(setUp.get().codes(), form.to(), model);
      }
      result.rejectValue("code", fault(factors, person, half.get().secret()));
    }
    return page(half.get(), request.getParameter("to"), page, model);
  }

  /** Whoever took longer than a seed is shown scans the new one; the code was not wrong. */
  static String fault(Factors factors, UUID person, SessionSecret session) {
    return factors.isBegun(person, session) ? "members.code.wrong" : "members.factor.new";
  }

  /** Drawn in the answer itself: after a redirect the codes would have to be kept somewhere. */
  static String shown(java.util.List<RecoveryCode> codes, @Nullable String to, Model model) {
    model.addAttribute(
        "model",
        new RecoveryCodesPage(
            codes.stream().map(RecoveryCode::grouped).toList(), LocalPath.of(to, "/work")));
    return "members/recoveryCodes";
  }
}
