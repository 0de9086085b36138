package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SettingsEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A signed-in worker links their account at the provider of sign-on, or ends the link. */
@Controller
class OwnSignOnController {
  static final String HERE = "/settings/sign-on";
  private static final String VIEW = "members/signOn";

  private final SignOn signOn;
  private final CurrentPassword currentPassword;

  OwnSignOnController(SignOn signOn, CurrentPassword currentPassword) {
    this.signOn = signOn;
    this.currentPassword = currentPassword;
  }

  /** Among a worker's settings where a provider is set up. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("LODESTAR_SSO_ISSUER")
  static class Settings {
    private record Entry(String label, String href) implements SettingsEntry {}

    @Bean
    SettingsEntry signOnEntry() {
      return new Entry("members.signOn.title", HERE);
    }
  }

  @GetMapping(HERE)
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String show(
      Worker worker,
      @RequestParam(name = "done", required = false) @Nullable String done,
      Page page,
      Model model) {
    if ("linked".equals(done) || "ended".equals(done)) {
      model.addAttribute("notice", "members.signOn.done." + done);
    }
    model.addAttribute("form", new ConfirmForm(""));
    return shown(worker, page, model);
  }

  private String shown(Worker worker, Page page, Model model) {
    Optional<SignOn.Offer> offer = signOn.offer();
    model.addAttribute(
        "model",
        new OwnSignOnPage(
            offer.map(SignOn.Offer::name).orElse(null),
            signOn.since(worker.id()).map(page::dateTime).orElse(null),
            offer.map(SignOn.Offer::away).orElse(false)));
    return VIEW;
  }

  /** A page of its own leads there: a form must not lead to another site. */
  @PostMapping(HERE)
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String link(
      Worker worker,
      @Valid @ModelAttribute("form") ConfirmForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    Optional<SignOn.Offer> offer = signOn.offer();
    if (offer.isEmpty()) {
      return "redirect:" + HERE;
    }
    currentPassword.check(
        worker, result.hasErrors() ? "" : form.current(), result, request, response);
    if (result.hasErrors()) {
      return shown(worker, page, model);
    }
    try {
      Optional<SignOn.Going> going = signOn.begin(worker.id(), HERE, Source.of(request));
      if (going.isPresent()) {
        SignOnCookie.write(request, response, going.get());
        String address = going.get().address().toString();
        model.addAttribute("model", new SignOnGoPage(offer.get().name(), address));
        return "members/signOnGo";
      }
      result.reject("members.signOn.away", new Object[] {offer.get().name()}, null);
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
    }
    return shown(worker, page, model);
  }

  @PostMapping(HERE + "/end")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String end(Worker worker) {
    signOn.end(worker.id());
    return "redirect:" + HERE + "?done=ended";
  }
}
