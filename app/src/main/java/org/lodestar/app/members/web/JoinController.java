package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Account;
import org.lodestar.app.members.entry.Joining;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.site.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A worker opens their one-time link: a joiner, or one whose sign-in was reset. */
@Controller
class JoinController {
  private static final String WHY = "the one-time link itself is the proof";

  private final Joining joining;
  private final NewPassword newPassword;
  private final SignOn signOn;

  JoinController(Joining joining, NewPassword newPassword, SignOn signOn) {
    this.joining = joining;
    this.newPassword = newPassword;
    this.signOn = signOn;
  }

  @GetMapping("/join/{secret}")
  @Open(WHY)
  String ask(@PathVariable("secret") String secret, HttpServletResponse response, Model model) {
    Optional<Account> account = LinkSecret.parse(secret).flatMap(joining::accountOf);
    if (account.isEmpty()) {
      return over(response);
    }
    model.addAttribute("form", new JoinForm("", "", ""));
    return page(account.get(), secret, model);
  }

  private String page(Account account, String secret, Model model) {
    boolean sheet = LinkSecret.parse(secret).filter(joining::needsPiece).isPresent();
    model.addAttribute(
        "model",
        new JoinPage(
            "/join/" + secret,
            account.displayName(),
            account.email(),
            account.organisationName(),
            sheet));
    return "members/join";
  }

  /** Used, too old, voided or never made: one answer. */
  static String over(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "members/linkOver";
  }

  @PostMapping("/join/{secret}")
  @Open(WHY)
  String join(
      @PathVariable("secret") String secret,
      @Valid @ModelAttribute("form") JoinForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<LinkSecret> link = LinkSecret.parse(secret);
    Optional<Account> account = link.flatMap(joining::accountOf);
    if (account.isEmpty()) {
      return over(response);
    }
    newPassword.check(result, form.password(), form.again(), account.get().ownWords());
    if (result.hasErrors()) {
      return page(account.get(), secret, model);
    }
    try {
      String piece = Objects.requireNonNullElse(form.piece(), "");
      Joining.Opened opened = joining.join(link.orElseThrow(), form.password(), piece);
      if (opened.fault() != null) {
        Saving.wrong(result, "piece", opened.fault());
        return page(account.get(), secret, model);
      }
      return joined(opened.half(), request, response);
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
      return page(account.get(), secret, model);
    }
  }

  /** Where one can sign in elsewhere, that is offered as soon as they are in. */
  private String joined(
      @Nullable SessionSecret half, HttpServletRequest request, HttpServletResponse response) {
    if (half == null) {
      return over(response);
    }
    SessionCookie.write(request, response, half);
    boolean elsewhere = signOn.offer().isPresent();
    return "redirect:/sign-in/set-up" + (elsewhere ? "?to=" + OwnSignOnController.HERE : "");
  }
}
