package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Account;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.AddedSince;
import org.lodestar.app.members.entry.Credentials;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.OwnChanges;
import org.lodestar.app.members.entry.Passkeys;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.members.entry.WrongTries;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SettingsEntry;
import org.lodestar.app.site.SummaryRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own settings: password, second factor, recovery codes, sessions. */
@Controller
class SettingsController {
  private static final Set<String> DONE = Set.of("password", "factor", "browser");

  private final OwnChanges changes;
  private final WrongTries wrong;
  private final AddedSince added;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Factors factors;
  private final Passkeys passkeys;
  private final RecoveryCodes recoveryCodes;
  private final Workers workers;
  private final NumbersOnRecord numbers;
  private final BrowserLines lines;
  private final CurrentPassword currentPassword;
  private final NewPassword newPassword;
  private final ObjectProvider<SettingsEntry> others;

  SettingsController(
      Accounts accounts,
      Credentials credentials,
      Factors factors,
      Passkeys passkeys,
      RecoveryCodes recoveryCodes,
      Workers workers,
      NumbersOnRecord numbers,
      BrowserLines lines,
      CurrentPassword currentPassword,
      NewPassword newPassword,
      ObjectProvider<SettingsEntry> others,
      OwnChanges changes,
      WrongTries wrong,
      AddedSince added) {
    this.added = added;
    this.wrong = wrong;
    this.changes = changes;
    this.accounts = accounts;
    this.credentials = credentials;
    this.factors = factors;
    this.passkeys = passkeys;
    this.recoveryCodes = recoveryCodes;
    this.workers = workers;
    this.numbers = numbers;
    this.lines = lines;
    this.currentPassword = currentPassword;
    this.newPassword = newPassword;
    this.others = others;
  }

  @GetMapping("/settings")
  @Permit(Action.USE_OWN_HOME)
  String settings(
      Worker worker,
      @RequestParam(name = "done", required = false) @Nullable String done,
      HttpServletRequest request,
      Page page,
      Model model) {
    if (done != null && DONE.contains(done)) {
      model.addAttribute("notice", "members.settings.done." + done);
    }
    Account account = accounts.get(worker.id());
    model.addAttribute(
        "model",
        new SettingsPage(
            about(worker, account, page),
            safety(account, page),
            workers.count(worker.id()),
            lines.of(worker.id(), request, page),
            happened(worker.id(), page),
            goes(worker.id(), page),
            others.stream().toList()));
    return "members/settings";
  }

  /** What was changed, and what was tried, of which they have not said yet that it was they. */
  private List<String> happened(UUID worker, Page page) {
    List<String> lines = new ArrayList<>();
    changes
        .open(worker)
        .forEach(
            each -> lines.add(page.t("members.changes." + each.kind(), page.dateTime(each.at()))));
    wrong.open(worker).ifPresent(told -> lines.addAll(tried(told, page)));
    return lines;
  }

  /** What goes when they say that it was not they. */
  private List<String> goes(UUID worker, Page page) {
    AddedSince.Added what = added.of(worker);
    List<String> lines = new ArrayList<>();
    what.passkeys()
        .forEach(
            each ->
                lines.add(
                    page.t("members.goes.passkey", each.name(), page.dateTime(each.madeAt()))));
    if (what.codes()) {
      lines.add(page.t("members.goes.codes"));
    }
    if (what.linked()) {
      lines.add(page.t("members.goes.linked"));
    }
    return lines;
  }

  private static List<String> tried(WrongTries.Told told, Page page) {
    List<String> lines = new ArrayList<>();
    if (told.passwords() > 0) {
      lines.add(page.t("members.tries.passwords", told.passwords()));
    }
    if (told.codes() > 0) {
      lines.add(page.t("members.tries.codes", told.codes()));
    }
    lines.add(page.t("members.tries.last", page.dateTime(told.last())));
    return lines;
  }

  private static List<SummaryRow> about(Worker worker, Account account, Page page) {
    List<String> roles =
        worker.roles().stream().sorted().map(role -> page.name("members.role", role)).toList();
    return List.of(
        SummaryRow.of(page.t("members.settings.name"), account.displayName()),
        SummaryRow.of(page.t("members.settings.email"), account.email()),
        SummaryRow.of(page.t("members.settings.organisation"), account.organisationName()),
        new SummaryRow(page.t("members.settings.roles"), roles, null, null));
  }

  private List<SummaryRow> safety(Account account, Page page) {
    String password = page.t("members.settings.password");
    String factor = page.t("members.settings.factor");
    String keys = page.t("members.passkeys");
    String codes = page.t("members.settings.codes");
    return List.of(
        SummaryRow.of(
            password, page.t("members.settings.password.set"), "/settings/password", password),
        SummaryRow.of(factor, page.t("members.settings.factor.set"), "/settings/factor", factor),
        SummaryRow.of(
            keys,
            page.t("members.passkeys.count", passkeys.list(account.id()).size()),
            "/settings/passkeys",
            keys),
        SummaryRow.of(
            codes,
            page.t("members.settings.codes.left", recoveryCodes.left(account.id())),
            "/settings/recovery-codes",
            codes),
        SummaryRow.of(page.t("members.number.title"), number(account.id(), page)));
  }

  private String number(UUID person, Page page) {
    return numbers
        .find(person)
        .map(each -> page.t("members.number.own", page.dateTime(each.at())))
        .orElseGet(() -> page.t("members.number.own.none"));
  }

  @GetMapping("/settings/password")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String askPassword(
      Worker worker,
      @RequestParam(name = "not-me", required = false) @Nullable String notMe,
      Page page,
      Model model) {
    model.addAttribute("form", new PasswordForm("", "", ""));
    model.addAttribute("notMe", notMe != null);
    if (notMe != null) {
      model.addAttribute("happened", happened(worker.id(), page));
      model.addAttribute("left", goes(worker.id(), page));
    }
    return "members/changePassword";
  }

  @PostMapping("/settings/password")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String changePassword(
      Worker worker,
      @Valid @ModelAttribute("form") PasswordForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    currentPassword.check(
        worker, result.hasErrors() ? "" : form.current(), result, request, response);
    if (!result.hasErrors()) {
      List<String> own = accounts.get(worker.id()).ownWords();
      newPassword.check(result, form.password(), form.again(), own);
    }
    if (result.hasErrors()) {
      return "members/changePassword";
    }
    try {
      credentials.changePassword(worker.id(), form.password(), session(request));
      lines.forgetNew(worker.id(), request);
      return "redirect:/settings?done=password";
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
      return "members/changePassword";
    }
  }

  private static SessionSecret session(HttpServletRequest request) {
    return SessionCookie.read(request).orElseThrow();
  }

  @GetMapping("/settings/factor")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String askFactor(Worker worker, HttpServletRequest request, Page page, Model model) {
    model.addAttribute("form", new ReplaceFactorForm("", ""));
    return factor(worker, request, page, model);
  }

  private String factor(Worker worker, HttpServletRequest request, Page page, Model model) {
    FactorSecret begun = factors.begin(worker.id(), session(request));
    String email = accounts.get(worker.id()).email();
    model.addAttribute("model", FactorController.picture(begun, page, email, "/settings"));
    return "members/replaceFactor";
  }

  @PostMapping("/settings/factor")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String replaceFactor(
      Worker worker,
      @Valid @ModelAttribute("form") ReplaceFactorForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    currentPassword.check(
        worker, result.hasErrors() ? "" : form.current(), result, request, response);
    if (!result.hasErrors()
        && !credentials.replaceFactor(worker.id(), form.code(), session(request))) {
      result.rejectValue("code", FactorController.fault(factors, worker.id(), session(request)));
    }
    return result.hasErrors()
        ? factor(worker, request, page, model)
        : "redirect:/settings?done=factor";
  }

  @GetMapping("/settings/recovery-codes")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String askCodes(
      Worker worker,
      @RequestParam(name = "to", required = false) @Nullable String to,
      Page page,
      Model model) {
    model.addAttribute("form", new ConfirmForm(""));
    return codes(worker, to, page, model);
  }

  /** Where somebody came from signing in, they see how few are left and can go on. */
  private String codes(Worker worker, @Nullable String to, Page page, Model model) {
    int left = recoveryCodes.left(worker.id());
    model.addAttribute(
        "model",
        new MakeCodesPage(
            left < RecoveryCodes.FEW ? page.t("members.recovery.few", left) : null,
            to == null ? null : LocalPath.of(to, "/work")));
    return "members/makeCodes";
  }

  @PostMapping("/settings/recovery-codes")
  @Permit(Action.CHANGE_OWN_SIGN_IN)
  String makeCodes(
      Worker worker,
      @Valid @ModelAttribute("form") ConfirmForm form,
      BindingResult result,
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    currentPassword.check(
        worker, result.hasErrors() ? "" : form.current(), result, request, response);
    return result.hasErrors()
        ? codes(worker, to, page, model)
        : FactorController.shown(
            credentials.makeCodes(worker.id()), to == null ? "/settings" : to, model);
  }

  @PostMapping("/settings/sessions/end")
  @Permit(Action.USE_OWN_HOME)
  String endSessions(Worker worker, HttpServletRequest request, HttpServletResponse response) {
    credentials.endSessions(worker.id());
    SessionCookie.clear(request, response);
    return "redirect:/sign-in?out=true";
  }
}
