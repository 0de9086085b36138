package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.FirstStart;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The first administrator of an empty installation opens the link that its start printed. */
@Controller
class SetUpController {
  private static final String WHY = "the one-time link itself is the proof; nobody works here yet";

  private final FirstStart firstStart;
  private final NewPassword newPassword;

  SetUpController(FirstStart firstStart, NewPassword newPassword) {
    this.firstStart = firstStart;
    this.newPassword = newPassword;
  }

  @GetMapping("/set-up/{secret}")
  @Open(WHY)
  String ask(@PathVariable("secret") String secret, HttpServletResponse response, Model model) {
    if (open(secret).isEmpty()) {
      return JoinController.over(response);
    }
    model.addAttribute("form", SetUpForm.empty());
    return page(secret, model);
  }

  private Optional<LinkSecret> open(String secret) {
    return LinkSecret.parse(secret).filter(firstStart::isOpen);
  }

  private String page(String secret, Model model) {
    model.addAttribute("model", new SetUpPage("/set-up/" + secret, firstStart.starts()));
    return "members/setUp";
  }

  @PostMapping("/set-up/{secret}")
  @Open(WHY)
  String begin(
      @PathVariable("secret") String secret,
      @Valid @ModelAttribute("form") SetUpForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<LinkSecret> link = open(secret);
    if (link.isEmpty()) {
      return JoinController.over(response);
    }
    if (!result.hasErrors()) {
      newPassword.check(
          result,
          form.password(),
          form.again(),
          List.of(form.partnership(), form.organisation(), form.displayName(), form.email()));
    }
    return result.hasErrors()
        ? page(secret, model)
        : begun(link.get(), form, result, request, response, model);
  }

  private String begun(
      LinkSecret link,
      SetUpForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Optional<SessionSecret> half = firstStart.begin(link, form.beginning());
      if (half.isEmpty()) {
        return JoinController.over(response);
      }
      SessionCookie.write(request, response, half.get());
      return "redirect:/sign-in/set-up?to=/people";
    } catch (Refused refused) {
      Saving.tell(result, refused.refusals());
      return page(link.value(), model);
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
      return page(link.value(), model);
    }
  }
}
