package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.PasskeyCheck.Site;
import org.lodestar.app.members.entry.Account;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Passkey;
import org.lodestar.app.members.entry.Passkeys;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own passkeys: made, named, taken away. */
@Controller
class PasskeyController {
  private static final String HERE = "/settings/passkeys";
  private static final String VIEW = "members/passkeys";

  private final Passkeys passkeys;
  private final PasskeyBrowser browser;
  private final Accounts accounts;

  PasskeyController(Passkeys passkeys, PasskeyBrowser browser, Accounts accounts) {
    this.passkeys = passkeys;
    this.browser = browser;
    this.accounts = accounts;
  }

  @GetMapping(HERE)
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String show(
      Worker worker,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    model.addAttribute("form", new PasskeyForm("", null, null));
    return shown(worker, request, response, page, model);
  }

  private String shown(
      Worker worker,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    List<PasskeysPage.Line> lines =
        passkeys.list(worker.id()).stream().map(each -> line(each, page)).toList();
    PasskeysPage.Making making =
        browser
            .site(request)
            .map(site -> making(worker.id(), site, request, response))
            .orElse(null);
    model.addAttribute("model", new PasskeysPage(lines, making));
    return VIEW;
  }

  private static PasskeysPage.Line line(Passkey each, Page page) {
    String since = page.dateTime(each.madeAt());
    String text =
        each.usedAt() == null
            ? page.t("members.passkey.made", each.name(), since)
            : page.t("members.passkey.used", each.name(), since, page.dateTime(each.usedAt()));
    String remove = page.t("members.passkey.remove", each.name());
    return new PasskeysPage.Line(each.id(), text, remove, each.stopped());
  }

  private PasskeysPage.Making making(
      UUID person, Site site, HttpServletRequest request, HttpServletResponse response) {
    Account account = accounts.get(person);
    String known =
        passkeys.credentials(person).stream()
            .map(PasskeyBrowser::text)
            .collect(Collectors.joining(" "));
    return new PasskeysPage.Making(
        browser.ask(request, response),
        site.site(),
        PasskeyBrowser.text(Passkeys.user(person)),
        account.email(),
        account.displayName(),
        known);
  }

  @PostMapping(HERE)
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String add(
      Worker worker,
      @Valid @ModelAttribute("form") PasskeyForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    if (Saving.saved(result, response, () -> made(worker, form, result, request, response))
        && !result.hasErrors()) {
      return "redirect:" + HERE;
    }
    return shown(worker, request, response, page, model);
  }

  private void made(
      Worker worker,
      PasskeyForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    Site site = browser.site(request).orElse(null);
    boolean added =
        browser
            .asked(request, response)
            .filter(ask -> site != null)
            .map(
                ask ->
                    passkeys.add(
                        worker.id(),
                        java.util.Objects.requireNonNull(site),
                        ask,
                        form.name().strip(),
                        PasskeyBrowser.bytes(form.attestationObject()),
                        PasskeyBrowser.bytes(form.clientDataJSON())))
            .orElse(false);
    if (!added) {
      result.reject("members.passkey.notMade");
    }
  }

  /** One of somebody else's is as none. */
  @PostMapping(HERE + "/remove")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String remove(
      Worker worker, @RequestParam(name = "passkey", required = false) @Nullable UUID passkey) {
    if (passkey != null) {
      passkeys.remove(worker.id(), passkey);
    }
    return "redirect:" + HERE;
  }
}
